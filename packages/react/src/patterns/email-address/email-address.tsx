import { emailAttributes } from '@handrail/forms/attributes'
import type { ReactElement, ReactNode } from 'react'
import { Button } from '../../form/button/index.js'
import { Input, type TextAnswer, type TextInputProps } from '../../form/text-input/index.js'
import { earlyText } from '../../foundations/early-answers.js'
import { joinIds } from '../../foundations/ids.js'
import { fill, useWords } from '../../foundations/words.js'
import { labelledQuestion } from '../../parts/labelled-question.js'
import { en } from './email-address.strings.js'

/**
 * Props of {@link EmailAddress}: those of `TextInput`, but for what stands beside the input, and these. `className`, `ref`
 * and other attributes go to the `<input>`.
 */
export type EmailAddressProps = Omit<
  TextInputProps,
  'label' | 'value' | 'defaultValue' | 'prefix' | 'suffix' | 'beforeInput' | 'afterInput'
> &
  TextAnswer<HTMLInputElement> & {
    /** The question, shown above the input. Ours unless set. Words, or a `Label`. */
    label?: ReactNode
    /**
     * The address that was probably meant, when your server has found a slip such as `gmial.com`. A button takes it: the
     * form is then sent with `${name}-offer`. Whoever sends the form in any other way keeps what they typed.
     */
    offer?: string
  }

/**
 * Asks for an email address. Say in the hint what you will use it for.
 *
 * Design System: https://design-system.service.gov.uk/patterns/email-addresses/
 * WCAG 1.3.5 Identify Input Purpose, 3.3.3 Error Suggestion.
 */
export function EmailAddress({ offer, label, ...props }: EmailAddressProps): ReactElement {
  const { name, id = name, error, width, extraLetterSpacing } = props
  const words = useWords('email-address', en, props.language)
  const question = {
    ...emailAttributes,
    ...props,
    label: label ?? words.label,
    'aria-describedby': joinIds(offer && `${id}-offer`, props['aria-describedby']),
  }
  return labelledQuestion(
    question,
    (control) => (
      <>
        {offer && (
          <>
            {/* Enter in the input presses the first button of the form, which would take the offer. This one takes nothing. */}
            <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden />
            <p className="govuk-body govuk-!-text-break-word" id={`${id}-offer`}>
              {fill(words.didYouMean, { address: offer })}
            </p>
            <Button
              className="govuk-!-text-break-word"
              variant="secondary"
              name={`${name}-offer`}
              value={offer}
              formNoValidate
            >
              {fill(words.use, { address: offer })}
            </Button>
          </>
        )}
        <Input {...control} hasError={Boolean(error)} width={width} extraLetterSpacing={extraLetterSpacing} />
      </>
    ),
    earlyText(question),
  )
}
