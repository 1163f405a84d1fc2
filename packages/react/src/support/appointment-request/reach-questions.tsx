import { emailAttributes, phoneAttributes } from '@handrail/forms/attributes'
import type { ReactElement, ReactNode } from 'react'
import { Checkbox, Checkboxes } from '../../form/checkboxes/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { Textarea } from '../../form/textarea/index.js'
import type { Language } from '../../foundations/language.js'
import type { AppointmentRequestWords } from './appointment-request.strings.js'

/** What the control of a part has. */
export interface PartProps {
  name: string
  error: ReactNode
  defaultValue: string | undefined
  language: Language | undefined
}

interface ReachQuestionsProps {
  name: string
  words: AppointmentRequestWords
  error: ReactNode
  defaultValue: readonly string[] | undefined
  language: Language | undefined
  propsOf: (part: 'phone' | 'text' | 'email' | 'address') => PartProps
}

/** Which ways to reach people are safe, each with what it needs. */
export function ReachQuestions({ words, propsOf, ...question }: ReachQuestionsProps): ReactElement {
  return (
    <Checkboxes {...question} legend={words.reachLegend} legendSize="m" hint={words.reachHint}>
      <Checkbox
        value="phone"
        conditional={<TextInput {...phoneAttributes} {...propsOf('phone')} label={words.phoneLabel} />}
      >
        {words.byPhone}
      </Checkbox>
      <Checkbox
        value="text"
        conditional={
          <TextInput {...phoneAttributes} {...propsOf('text')} label={words.textLabel} hint={words.textHint} />
        }
      >
        {words.byText}
      </Checkbox>
      <Checkbox
        value="email"
        conditional={<TextInput {...emailAttributes} {...propsOf('email')} label={words.emailLabel} />}
      >
        {words.byEmail}
      </Checkbox>
      <Checkbox
        value="post"
        conditional={
          <Textarea {...propsOf('address')} label={words.addressLabel} autoComplete="street-address" rows={4} />
        }
      >
        {words.byPost}
      </Checkbox>
    </Checkboxes>
  )
}
