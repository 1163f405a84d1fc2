import type { CallBackAnswers } from '@handrail/forms/requests'
import { contactTimeWords, type TimeChoice } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { SummaryList, SummaryListRow } from '../../content/summary-list/index.js'
import { type Language, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { paragraph } from '../../foundations/paragraph.js'
import { spoken } from '../../foundations/spoken.js'
import { fill, useWords } from '../../foundations/words.js'
import { languageNames } from '../contact-channels/language-names.js'
import { type CallBackConfirmationWords, en } from './call-back-confirmation.strings.js'
import { type ChangeOrCancel, drawChangeOrCancel } from './change-or-cancel.js'
import { drawPhoneNumber } from './phone-number-line.js'
import { timeLabel } from '../call-back-request/time-label.js'

/** Props of {@link CallBackConfirmation}: any attribute of `<dl>`, and these. They go to the `<dl>`. */
export type CallBackConfirmationProps = Omit<ComponentProps<'dl'>, 'children'> &
  ChangeOrCancel & {
    /** What was asked for: the value of the field `callBackRequest`. */
    request: CallBackAnswers
    /** The number that the phone shows, in the form of E.164, or `withheld` if it shows none. */
    callsFrom: `+${number}` | 'withheld'
    /** The exact words that your staff leave if it is safe, as in the request. */
    message: string
    /** What happens if they miss the call, as in the request. Words, or paragraphs of your own. */
    ifMissed: ReactNode
    /** Times of your own, if the request offered any: for their words. */
    times?: readonly TimeChoice[]
    /** The language of what it says by itself. */
    language?: Language
  }

/**
 * What was arranged when somebody asked to be called: which number is called and when, the number it comes from, who is asked
 * for, what happens if they miss it, and how to change or cancel it. Put it under "What happens next" of a `ConfirmationPage`.
 *
 * WCAG 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function CallBackConfirmation({
  request,
  callsFrom,
  message,
  ifMissed,
  times = [],
  changeHref,
  contacts,
  language,
  ...rest
}: CallBackConfirmationProps): ReactElement {
  const words = useWords('call-back-confirmation', en, language)
  const tag = useTag(language)
  const chosen = request.when.map((value) => {
    const own = times.find((time) => time.value === value)
    return { value, label: own ? timeLabel(own, tag) : inWords(value, tag) }
  })
  const talk = drawTalk(request, words)
  return (
    <SummaryList {...rest}>
      <SummaryListRow term={words.number}>{drawPhoneNumber(request.phone, words.extension)}</SummaryListRow>
      <SummaryListRow term={words.when}>
        {chosen.length === 1 ? (
          chosen[0]!.label
        ) : (
          <>
            <p className="govuk-body">{words.oneOf}</p>
            <ul className="govuk-list govuk-list--bullet">
              {chosen.map(({ value, label }) => (
                <li key={value}>{label}</li>
              ))}
            </ul>
          </>
        )}
      </SummaryListRow>
      <SummaryListRow term={words.askFor}>{request.askFor}</SummaryListRow>
      {talk && <SummaryListRow term={words.talk}>{talk}</SummaryListRow>}
      <SummaryListRow term={words.callsFrom}>
        {callsFrom === 'withheld' ? words.withheld : drawPhoneNumber(callsFrom, words.extension)}
      </SummaryListRow>
      <SummaryListRow term={words.message}>
        {request.message === 'yes' ? fill(words.messageYes, { message }) : words.messageNo}
      </SummaryListRow>
      <SummaryListRow term={words.missed}>{paragraph(ifMissed, 'govuk-body')}</SummaryListRow>
      {request.reference && <SummaryListRow term={words.reference}>{request.reference}</SummaryListRow>}
      <SummaryListRow term={words.change}>
        {drawChangeOrCancel({ changeHref, contacts } as ChangeOrCancel, words.changeLink, tag)}
      </SummaryListRow>
    </SummaryList>
  )
}

const inWords = (value: string, tag: string): ReactElement => (
  <OurWords language={tag}>{contactTimeWords(value, spoken(tag))}</OurWords>
)

function drawTalk({ talk, language = '' }: CallBackAnswers, words: CallBackConfirmationWords): ReactNode {
  if (talk === 'relay') return words.relay
  if (talk === 'interpreter') return fill(words.interpreter, { language })
  return talk && languageNames([talk])
}
