import { Fieldset, QuestionPage, TextInput } from '@handrail/react'
import type { ReactElement } from 'react'
import { errorFor, summaryOf } from './form-errors.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import type { QuestionPageData } from './page-data.js'

export function NamePage({ typed, errors }: QuestionPageData): ReactElement {
  const { words, whoFor, hiddenFields } = useFrame()
  const { question, firstName, lastName, help } = words.name
  // The browser knows the name of the person at the keyboard, not of anyone else (WCAG 1.3.5).
  const autoComplete = (purpose: string): string => (whoFor === 'me' ? purpose : 'off')
  return (
    <QuestionPage
      title={question}
      service={words.service}
      errors={summaryOf(errors)}
      hiddenFields={hiddenFields}
      help={<Help>{help}</Help>}
    >
      <Fieldset legend={question} legendIsPageHeading>
        <TextInput
          name="first-name"
          label={firstName.label}
          error={errorFor('first-name', errors)}
          defaultValue={typed['first-name']}
          autoComplete={autoComplete('given-name')}
          spellCheck={false}
          width="two-thirds"
        />
        <TextInput
          name="last-name"
          label={lastName.label}
          error={errorFor('last-name', errors)}
          defaultValue={typed['last-name']}
          autoComplete={autoComplete('family-name')}
          spellCheck={false}
          width="two-thirds"
        />
      </Fieldset>
    </QuestionPage>
  )
}
