import { phoneAttributes } from '@handrail/forms/attributes'
import type { CallBackRequestPart, CallBackTyped } from '@handrail/forms/requests'
import { type CallBackOffered, channelName, openingStatus } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Radio, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { type Language, useTag } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { spoken } from '../../foundations/spoken.js'
import { fill, useWords } from '../../foundations/words.js'
import { drawError } from '../../parts/question-words.js'
import { WhyNot } from '../contact-channels/directory-text.js'
import { languageNames } from '../contact-channels/language-names.js'
import { OpeningHours } from '../opening-hours/index.js'
import { type CallBackRequestWords, en } from './call-back-request.strings.js'
import { OtherWays } from './other-ways.js'
import { TimeChoices } from './time-choices.js'

/** Whether people are asked for a reference. */
type AskReference =
  | {
      /** Asks for a reference, which they may leave out. For services that cannot find people by their number. */
      askReference: true
      /** Where the reference is, in one short sentence. */
      referenceHint?: ReactNode
    }
  | { askReference?: false; referenceHint?: never }

/** Props of {@link CallBackRequest}: any attribute of `<div>`, and these. They go to the `<div>` round the questions. */
export type CallBackRequestProps = Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange'> &
  AskReference & {
    /** What the names of the parts start with: `call-back` for `call-back-phone`. Their ids are the same. */
    name: string
    /** What can be offered now, from `callBackOffered`. Give the same to `callBackRequest`, which checks what people send. */
    offered: CallBackOffered
    /**
     * The exact words that your staff leave if it is safe: "This is Alex. I will call you again". Do not name the service or
     * the reason: others in the home may hear them.
     */
    message: string
    /** What happens if they miss the call: how often you try, and what they can do. Words, or paragraphs of your own. */
    ifMissed: ReactNode
    /** What went wrong with the request as a whole: "We could not book the call. Try again". */
    error?: ReactNode
    /** What went wrong in each part. Link each error of the summary to its part. */
    errors?: Partial<Record<CallBackRequestPart, ReactNode>>
    /** What each part starts with. */
    defaultValue?: Partial<CallBackTyped>
    /** The level of its headings: one more than the heading above. 2 unless set. */
    headingLevel?: 2 | 3
    /** The language of what it says by itself. */
    language?: Language
  }

/**
 * Asks to be called: the number, when, who to ask for, whether it is safe to leave a message and how to talk. What happens if
 * the call is missed is said before anything is sent. It asks for nothing else.
 *
 * If nobody can be called, it says why and shows every other way to get help. Then leave out the form and its button:
 * `offered.times` is empty.
 *
 * WCAG 1.3.1, 1.3.5 Identify Input Purpose, 3.3.1, 3.3.2.
 */
export function CallBackRequest({
  name,
  offered,
  message,
  ifMissed,
  askReference,
  referenceHint,
  error,
  errors,
  defaultValue,
  headingLevel = 2,
  language,
  ...rest
}: CallBackRequestProps): ReactElement {
  const words = useWords('call-back-request', en, language)
  const tag = useTag(language)
  const { channel, times, ways, withoutRelay } = offered
  if (times.length === 0)
    return (
      <div {...rest}>
        <OtherWays
          directory={offered.directory}
          at={offered.at}
          without={channel?.id}
          because={
            !channel ? (
              words.notOffered
            ) : channel.availability === 'available' ? (
              words.nothingFree
            ) : (
              <WhyNot channel={channel} language={tag} />
            )
          }
          heading={words.otherWays}
          headingLevel={headingLevel}
          language={tag}
        />
      </div>
    )

  const propsOf = (part: Exclude<CallBackRequestPart, 'when'>) => ({
    name: `${name}-${part}`,
    error: errors?.[part],
    defaultValue: defaultValue?.[part],
    language,
  })
  const Heading = `h${headingLevel}` as const
  return (
    <div {...rest}>
      {drawError(error, `${name}-error`, language)}
      <TextInput
        {...phoneAttributes}
        {...propsOf('phone')}
        label={words.phoneLabel}
        labelSize="m"
        hint={words.phoneHint}
      />
      {/* Someone who asks on a bank holiday would wonder why the first day is so late. */}
      {channel?.hours && isClosedToday(offered) && (
        <OpeningHours
          className="govuk-!-margin-bottom-6"
          hours={channel.hours}
          at={offered.at}
          statusOnly
          language={tag}
        />
      )}
      <TimeChoices
        name={`${name}-when`}
        legend={words.whenLegend}
        hint={words.whenHint}
        words={words}
        times={times}
        error={errors?.when}
        defaultValue={defaultValue?.when}
        language={language}
        tag={tag}
      />
      <TextInput
        {...propsOf('ask-for')}
        label={words.askForLabel}
        labelSize="m"
        hint={words.askForHint}
        autoComplete="name"
        spellCheck={false}
      />
      <Radios
        {...propsOf('message')}
        legend={words.messageLegend}
        legendSize="m"
        hint={fill(words.messageHint, { message })}
      >
        <Radio value="yes">{words.messageYes}</Radio>
        <Radio value="no">{words.messageNo}</Radio>
      </Radios>
      {ways.length > 1 && (
        <Radios {...propsOf('talk')} legend={words.talkLegend} legendSize="m">
          {ways.map((way) =>
            drawWay(way, words, tag, <TextInput {...propsOf('language')} label={words.languageLabel} />),
          )}
        </Radios>
      )}
      {withoutRelay && (
        <p className="govuk-body">
          {relayName(tag)}: <WhyNot channel={withoutRelay} language={tag} />
        </p>
      )}
      {askReference && (
        <TextInput
          {...propsOf('reference')}
          label={words.referenceLabel}
          labelSize="m"
          hint={referenceHint}
          width={20}
          spellCheck={false}
        />
      )}
      <Heading className="govuk-heading-m">{words.missedHeading}</Heading>
      {paragraph(ifMissed, 'govuk-body')}
    </div>
  )
}

/** A way to talk: a language in its own name, which is how people look for theirs, or one of the others. */
function drawWay(way: string, words: CallBackRequestWords, tag: string, languageQuestion: ReactElement): ReactElement {
  if (way === 'relay')
    return (
      <Radio key={way} value={way} hint={words.relayHint}>
        {relayName(tag)}
      </Radio>
    )
  if (way === 'interpreter')
    return (
      <Radio key={way} value={way} conditional={languageQuestion}>
        {words.interpreter}
      </Radio>
    )
  return (
    <Radio key={way} value={way}>
      {languageNames([way])}
    </Radio>
  )
}

const relayName = (tag: string): string => channelName({ kind: 'relay' }, spoken(tag))

function isClosedToday({ channel, at }: CallBackOffered): boolean {
  const status = channel?.hours && openingStatus(channel.hours, at)
  return Boolean(status && !status.open && status.reason)
}
