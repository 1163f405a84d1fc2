import type { TimeChoice } from '@handrail/support'
import type { ReactElement, ReactNode } from 'react'
import { Checkbox, CheckboxDivider, Checkboxes } from '../../form/checkboxes/index.js'
import type { Language } from '../../foundations/language.js'
import { timeLabel } from './time-label.js'

interface TimeChoicesProps {
  name: string
  legend: string
  hint: string
  /** The choice of any time, and the word before it. */
  words: { or: string; anyTime: string }
  times: readonly TimeChoice[]
  error: ReactNode
  defaultValue: readonly string[] | undefined
  language: Language | undefined
  /** The tag of the language of the page. */
  tag: string
}

/** Which of the times that are free suit. Whoever can be there at all of them has to select one box only. */
export function TimeChoices({ words, times, tag, ...question }: TimeChoicesProps): ReactElement {
  return (
    <Checkboxes {...question} legendSize="m">
      {times.map((time) => (
        <Checkbox key={time.value} value={time.value}>
          {timeLabel(time, tag)}
        </Checkbox>
      ))}
      {times.length > 2 && <CheckboxDivider>{words.or}</CheckboxDivider>}
      {times.length > 2 && (
        <Checkbox value="any" exclusive>
          {words.anyTime}
        </Checkbox>
      )}
    </Checkboxes>
  )
}
