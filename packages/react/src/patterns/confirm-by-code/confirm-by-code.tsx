import { oneTimeCodeAttributes } from '@handrail/forms/attributes'
import type { ReactElement, ReactNode } from 'react'
import { TextInput } from '../../form/text-input/index.js'
import { useWords } from '../../foundations/words.js'
import type { PresetTextInputProps } from '../../form/text-input/preset-text-input.js'
import { en } from './confirm-by-code.strings.js'

/**
 * Props of {@link ConfirmByCode}: those of `TextInput`, and these. `className`, `ref` and other attributes go to the
 * `<input>`.
 */
export type ConfirmByCodeProps = PresetTextInputProps & {
  /** The phone number or the email address that the code went to, with most of it hidden: `07700 ••• 982`. */
  sentTo: ReactNode
  /** The page that sends a new code, once people say so there: browsers open links ahead of time. */
  resendHref: string
  /** The page that asks for the phone number or the email address. Leave it out if people may not change it here. */
  changeHref?: string
}

/**
 * Asks for the code that was sent to a phone or an email address, and says what to do when it does not come. One input:
 * people can paste the code, and a phone can fill it in from the message.
 *
 * Design System: https://design-system.service.gov.uk/patterns/confirm-a-phone-number/
 * WCAG 1.3.5 Identify Input Purpose, 3.3.8 Accessible Authentication.
 */
export function ConfirmByCode({
  sentTo,
  resendHref,
  changeHref,
  label,
  hint,
  ...props
}: ConfirmByCodeProps): ReactElement {
  const words = useWords('confirm-by-code', en, props.language)
  const [before, after] = words.sent.split('%{sentTo}')
  const sent = (
    <>
      {before}
      {/* Keeps the parts of a number in order on a page that is written from right to left. */}
      <bdi>{sentTo}</bdi>
      {after}
      {hint && (
        <>
          {' '}
          <br />
          {hint}
        </>
      )}
    </>
  )
  return (
    <>
      <TextInput {...oneTimeCodeAttributes} {...props} label={label ?? words.label} hint={sent} />
      {/* Links, not buttons: Enter in the input presses the first button of the form. */}
      <p className="govuk-body">
        {words.wait}{' '}
        <a className="govuk-link" href={resendHref}>
          {words.resend}
        </a>
      </p>
      {changeHref && (
        <p className="govuk-body">
          <a className="govuk-link" href={changeHref}>
            {words.change}
          </a>
        </p>
      )}
    </>
  )
}
