import { allBarriers, type Barrier, madeItHardWords } from '@handrail/support'
import type { ReactElement, ReactNode } from 'react'
import { Checkbox, CheckboxDivider, Checkboxes } from '../../form/checkboxes/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spoken } from '../../foundations/spoken.js'
import { useWords } from '../../foundations/words.js'
import type { SurveyQuestionProps } from './survey-question.js'
import { en } from './support-survey.strings.js'

/** Props of {@link WhatMadeItHard}: any attribute of `<div>`, and these. They go to the `<div>` round the checkboxes. */
export interface WhatMadeItHardProps extends SurveyQuestionProps {
  /** What people can choose from. Every barrier there is, unless set. */
  barriers?: readonly Barrier[]
  /** What is wrong with the text for "Something else". */
  otherError?: ReactNode
  /** What was selected before: `['skills', 'something-else']`. */
  defaultValue?: readonly string[]
  /** What was typed before for "Something else". */
  defaultOther?: string
}

/**
 * Asks what made it hard, with checkboxes: people often have several reasons. They say it of themselves, in the words that
 * the "get support" page has too. "Something else" takes a text, called `${name}-other`, and "Nothing made it hard" stands
 * alone. It sends the barriers, `something-else` and `nothing`.
 *
 * WCAG 1.3.1 Info and Relationships, 3.3.2 Labels or Instructions.
 */
export function WhatMadeItHard({
  barriers = allBarriers,
  otherError,
  defaultValue,
  defaultOther,
  legend,
  hint,
  ...question
}: WhatMadeItHardProps): ReactElement {
  const { name, language } = question
  const words = useWords('support-survey', en, language)
  const tag = useTag(language)
  const say = (choice: Parameters<typeof madeItHardWords>[0]): ReactElement => (
    <OurWords language={tag}>{madeItHardWords(choice, spoken(tag))}</OurWords>
  )
  return (
    <Checkboxes
      {...question}
      legend={legend ?? words.madeItHard}
      hint={hint ?? words.selectAll}
      defaultValue={defaultValue}
    >
      {barriers.map((barrier) => (
        <Checkbox key={barrier} value={barrier}>
          {say(barrier)}
        </Checkbox>
      ))}
      <Checkbox
        value="something-else"
        conditional={
          <TextInput
            name={`${name}-other`}
            label={words.madeItHardOther}
            hint={words.commentHint}
            error={otherError}
            defaultValue={defaultOther}
            language={language}
          />
        }
      >
        {say('something-else')}
      </Checkbox>
      <CheckboxDivider>{words.or}</CheckboxDivider>
      <Checkbox value="nothing" exclusive>
        {say('nothing')}
      </Checkbox>
    </Checkboxes>
  )
}
