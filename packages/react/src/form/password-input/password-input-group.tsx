'use client'
import type { ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { i18nAttributes } from '../../foundations/i18n-attributes.js'
import type { Language } from '../../foundations/language.js'
import { markStarted, useStart } from '../../foundations/start.js'
import { useWords } from '../../foundations/words.js'
import { FormGroup, type FormGroupProps } from '../../parts/form-group/index.js'
import { en, type PasswordInputWords } from './password-input.strings.js'

/** How the button speaks. Give the same to `PasswordInputGroup` and `PasswordInputControl`. */
export interface ButtonSpeech {
  /** Words of your own for the button, and for what is read out when it was used. */
  words?: Partial<PasswordInputWords>
  /** The language of the button. */
  language?: Language
}

/** Props of {@link PasswordInputGroup}: any attribute of `<div>`, and these. */
export interface PasswordInputGroupProps extends FormGroupProps, ButtonSpeech {}

/**
 * Keeps a `PasswordInputControl` and its label, hint and error message together, as a `FormGroup` does. One element:
 * `<div>`.
 */
export function PasswordInputGroup({
  words: own,
  language,
  className,
  ref,
  ...rest
}: PasswordInputGroupProps): ReactElement {
  const words = useWords('password-input', en, language, own)
  return (
    <FormGroup
      data-module="govuk-password-input"
      {...i18nAttributes(words, en, keys)}
      {...rest}
      className={classNames('govuk-password-input', className)}
      ref={useStart(markStarted, ref)}
    />
  )
}

const keys = {
  showPassword: 'show-password',
  hidePassword: 'hide-password',
  showPasswordAriaLabel: 'show-password-aria-label',
  hidePasswordAriaLabel: 'hide-password-aria-label',
  passwordShownAnnouncement: 'password-shown-announcement',
  passwordHiddenAnnouncement: 'password-hidden-announcement',
} as const
