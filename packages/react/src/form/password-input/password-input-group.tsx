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
  words,
  language,
  className,
  ref,
  ...rest
}: PasswordInputGroupProps): ReactElement {
  const group = usePasswordGroup({ words, language })
  return (
    <FormGroup
      {...group}
      {...rest}
      className={classNames(group.className, className)}
      ref={useStart(markStarted, ref)}
    />
  )
}

/** What makes the element round a password what GOV.UK Frontend's script and styles look for. */
export function usePasswordGroup({ words: own, language }: ButtonSpeech): FormGroupProps {
  const words = useWords('password-input', en, language, own)
  return {
    className: 'govuk-password-input',
    'data-module': 'govuk-password-input',
    ref: markStarted,
    ...i18nAttributes(words, en, keys),
  } as FormGroupProps
}

const keys = {
  showPassword: 'show-password',
  hidePassword: 'hide-password',
  showPasswordAriaLabel: 'show-password-aria-label',
  hidePasswordAriaLabel: 'hide-password-aria-label',
  passwordShownAnnouncement: 'password-shown-announcement',
  passwordHiddenAnnouncement: 'password-hidden-announcement',
} as const
