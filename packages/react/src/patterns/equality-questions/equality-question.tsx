import type { ReactElement } from 'react'
import { Radio, RadioDivider, Radios, type RadiosProps } from '../../form/radios/index.js'
import { useWords } from '../../foundations/words.js'
import { en } from './equality-questions.strings.js'

/**
 * One of the equality questions: `Radios` whose last choice is always "Prefer not to say", apart from the others. It sends
 * `prefer-not-to-say`. It takes what `Radios` takes.
 *
 * Design System: https://design-system.service.gov.uk/patterns/equality-information/
 */
export function EqualityQuestion({ children, ...question }: RadiosProps): ReactElement {
  const words = useWords('equality-questions', en, question.language)
  return (
    <Radios {...question}>
      {children}
      <RadioDivider>{words.or}</RadioDivider>
      <Radio value="prefer-not-to-say">{words.preferNotToSay}</Radio>
    </Radios>
  )
}
