import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { i18nAttributes } from '../../foundations/i18n-attributes.js'
import type { Language } from '../../foundations/language.js'
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
export function PasswordInputGroup({ words, language, className, ...rest }: PasswordInputGroupProps): ReactElement {
  const group = groupOfPassword({ words, language })
  return <FormGroup {...group} {...rest} className={classNames(group.className, className)} />
}

/** What the element round a password says of its button, for GOV.UK Frontend's own script. */
export function groupOfPassword({ words, language }: ButtonSpeech): ComponentProps<'div'> {
  const group = { className: 'govuk-password-input', 'data-module': 'govuk-password-input' }
  return { ...group, ...i18nAttributes(useWords('password-input', en, language, words), en) }
}
