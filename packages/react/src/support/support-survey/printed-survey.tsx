import {
  allBarriers,
  type Barrier,
  type ChannelKind,
  helpGivenWords,
  madeItHardWords,
  type SurveyAsked,
  surveyAskedWords,
} from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Heading, Paragraph } from '../../content/typography/index.js'
import { classNames } from '../../foundations/class-names.js'
import { type Language, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { paragraph } from '../../foundations/paragraph.js'
import { spoken } from '../../foundations/spoken.js'
import { useWords } from '../../foundations/words.js'
import { scores, scoreWords } from './satisfaction.js'
import { en } from './support-survey.strings.js'

/** Props of {@link PrintedSurvey}: any attribute of `<div>`, and these. They go to the `<div>` round the survey. */
export interface PrintedSurveyProps extends Omit<ComponentProps<'div'>, 'id'> {
  /** The kinds of channel that people may have got help by: `helpChannels(directory)` of `@handrail/support`. */
  channels: readonly ChannelKind[]
  /** What can have made it hard. Every barrier there is, unless set. The same as online, or answers cannot be added up. */
  barriers?: readonly Barrier[]
  /** The heading. "Help us make this easier" unless set. */
  heading?: ReactNode
  /** The level of the heading. 1 unless set. The questions have the level below. */
  headingLevel?: 1 | 2 | 3
  /** For somebody who reads it out, on the phone or face to face. It tells them how, and asks how they asked. */
  toReadOut?: boolean
  /** How to send or give it back, and what you do with the answers. Words, or paragraphs of your own. */
  children?: ReactNode
  /** The language of its words. */
  language?: Language
}

/**
 * The questions of `SupportSurvey` to print, so that people who are not online are asked too: with a pen, on the phone or
 * face to face. The answers are the same, in the same order, so that they can be typed in and added up together.
 *
 * WCAG 1.3.1 Info and Relationships, 2.4.6 Headings and Labels.
 */
export function PrintedSurvey({
  channels,
  barriers = allBarriers,
  heading,
  headingLevel = 1,
  toReadOut,
  children,
  language,
  className,
  ...rest
}: PrintedSurveyProps): ReactElement {
  const words = useWords('support-survey', en, language)
  const tag = useTag(language)
  const ours = (said: string): ReactElement => <OurWords language={tag}>{said}</OurWords>
  const question = (asked: string, how: string, answers: ReactNode): ReactElement => (
    <div className="handrail-printed-survey__question">
      <Heading level={(headingLevel + 1) as 2 | 3 | 4} size="s">
        {asked}
      </Heading>
      {how && <Paragraph>{how}</Paragraph>}
      {answers}
    </div>
  )
  return (
    <div className={classNames('handrail-printed-survey', className)} {...rest}>
      <Heading level={headingLevel}>{heading ?? words.heading}</Heading>
      {toReadOut ? (
        <>
          <Paragraph>{words.readOut}</Paragraph>
          <Paragraph>{words.noNames}</Paragraph>
          {question(
            words.asked,
            '',
            <Boxes answers={aloud.map((each) => surveyAskedWords(each, spoken(tag))).map(ours)} />,
          )}
        </>
      ) : (
        <>
          <Paragraph>{words.optional}</Paragraph>
          <Paragraph>{words.noEffect}</Paragraph>
        </>
      )}
      {question(
        words.madeItHard,
        words.tickAll,
        <Boxes
          answers={[...barriers, 'something-else' as const, 'nothing' as const].map((each) =>
            ours(madeItHardWords(each, spoken(tag))),
          )}
        />,
      )}
      {question(words.madeItHardOther, '', <Lines count={2} />)}
      {question(
        words.satisfaction,
        words.tickOne,
        <Boxes answers={scores.map((score) => scoreWords(score, words))} inRows />,
      )}
      {question(
        words.helpedBy,
        words.tickAll,
        <Boxes
          answers={[...channels, 'someone-you-know' as const, 'not-needed' as const, 'not-given' as const].map((each) =>
            ours(helpGivenWords(each, spoken(tag))),
          )}
        />,
      )}
      {question(words.comment, `${words.commentHint}.`, <Lines count={5} />)}
      {paragraph(children, 'govuk-body')}
    </div>
  )
}

/** How a survey that is read out can have been asked. */
const aloud: readonly SurveyAsked[] = ['by-phone', 'face-to-face']

/** Answers with a box to tick. The box says nothing that the list does not say, so it is drawn by the stylesheet. */
function Boxes({ answers, inRows }: { answers: readonly ReactNode[]; inRows?: boolean }): ReactElement {
  return (
    <ul
      className={classNames('govuk-list handrail-printed-survey__answers', inRows && 'handrail-printed-survey__rows')}
    >
      {answers.map((answer, index) => (
        <li key={index}>{answer}</li>
      ))}
    </ul>
  )
}

/** Room to write by hand. */
function Lines({ count }: { count: number }): ReactElement {
  return (
    <div className="handrail-printed-survey__lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  )
}
