import { type ChannelKind, type HelpGiven, helpGivenWords } from '@handrail/support'
import type { ReactElement } from 'react'
import { Checkbox, CheckboxDivider, Checkboxes } from '../../form/checkboxes/index.js'
import { useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spoken } from '../../foundations/spoken.js'
import { useWords } from '../../foundations/words.js'
import type { SurveyQuestionProps } from './survey-question.js'
import { en } from './support-survey.strings.js'

/** Props of {@link HelpYouGot}: any attribute of `<div>`, and these. They go to the `<div>` round the checkboxes. */
export interface HelpYouGotProps extends SurveyQuestionProps {
  /** The kinds of channel that people may have got help by: `helpChannels(directory)` of `@handrail/support`. */
  channels: readonly ChannelKind[]
  /** What was selected before: `['phone', 'someone-you-know']`. */
  defaultValue?: readonly string[]
}

/**
 * Asks how people got help, with checkboxes: the channels, and someone they know. "I did not need help" and "I needed help
 * but did not get it" each stand alone, so that a team sees whom its help does not reach. It sends the kinds of channel,
 * `someone-you-know`, `not-needed` and `not-given`.
 *
 * WCAG 1.3.1 Info and Relationships, 3.3.2 Labels or Instructions.
 */
export function HelpYouGot({ channels, legend, hint, defaultValue, ...question }: HelpYouGotProps): ReactElement {
  const { language } = question
  const words = useWords('support-survey', en, language)
  const tag = useTag(language)
  const choice = (value: HelpGiven, exclusive?: boolean): ReactElement => (
    <Checkbox key={value} value={value} exclusive={exclusive}>
      <OurWords language={tag}>{helpGivenWords(value, spoken(tag))}</OurWords>
    </Checkbox>
  )
  return (
    <Checkboxes
      {...question}
      legend={legend ?? words.helpedBy}
      hint={hint ?? words.selectAll}
      defaultValue={defaultValue}
    >
      {channels.map((channel) => choice(channel))}
      {choice('someone-you-know')}
      <CheckboxDivider>{words.or}</CheckboxDivider>
      {choice('not-needed', true)}
      {choice('not-given', true)}
    </Checkboxes>
  )
}
