import { askFrom, type FormState } from '@handrail/forms'
import { DateInput, QuestionPage, TextInput } from '@handrail/react'
import type { ReactElement } from 'react'
import type { ComeBackForm } from '../questions/coming-back.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'

interface ComeBackPageProps {
  state: FormState<ComeBackForm['fields']>
  /** Why it did not work, whatever stands in the fields. */
  notKept?: string
}

export function ComeBackPage({ state, notKept }: ComeBackPageProps): ReactElement {
  const { words, hiddenFields } = useFrame()
  const { heading, code, dateOfBirth, help } = words.comeBack
  const ask = askFrom(state)
  return (
    <QuestionPage
      title={heading}
      service={words.service}
      errors={notKept ? [{ message: notKept }, ...state.errors] : state.errors}
      hiddenFields={hiddenFields}
      help={<Help about="form">{help}</Help>}
    >
      <h1 className="govuk-heading-l">{heading}</h1>
      <TextInput
        label={code.label}
        hint={code.hint}
        width={20}
        extraLetterSpacing
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...ask('code')}
      />
      <DateInput legend={dateOfBirth.legend} hint={dateOfBirth.hint} {...ask('date-of-birth')} />
    </QuestionPage>
  )
}
