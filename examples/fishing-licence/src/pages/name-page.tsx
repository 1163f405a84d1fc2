import { askFrom, firstNameAttributes, lastNameAttributes } from '@handrail/forms'
import { Fieldset, TextInput } from '@handrail/react'
import type { ReactElement } from 'react'
import type { name } from '../questions/name.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function NamePage(page: QuestionPageData<typeof name>): ReactElement {
  const { words, whoFor } = useFrame()
  const { question, firstName, lastName, help } = words.name
  const ask = askFrom(page.state)
  // The browser knows the name of the person at the keyboard, not of anyone else (WCAG 1.3.5).
  const off = whoFor === 'someone-else' && { autoComplete: 'off' }
  return (
    <AskPage title={question} help={help} {...page}>
      <Fieldset legend={question} legendIsPageHeading>
        <TextInput
          label={firstName.label}
          width="two-thirds"
          {...firstNameAttributes}
          {...off}
          {...ask('first-name')}
        />
        <TextInput label={lastName.label} width="two-thirds" {...lastNameAttributes} {...off} {...ask('last-name')} />
      </Fieldset>
    </AskPage>
  )
}
