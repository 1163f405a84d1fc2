import { askFrom, type FormState } from '@handrail/forms'
import { DateInput, QuestionPage } from '@handrail/react'
import type { ReactElement } from 'react'
import type { SaveForm } from '../questions/coming-back.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import { Paragraphs } from './reading-page.js'

interface SavePageProps {
  /** Asks for a date of birth, if there is none yet. */
  state?: FormState<SaveForm['fields']>
  /** Why nothing could be kept. */
  notKept?: string
}

export function SavePage({ state, notKept }: SavePageProps): ReactElement {
  const { words, hiddenFields } = useFrame()
  const { heading, paragraphs, button, help } = words.save
  const { legend, hint } = words.comeBack.dateOfBirth
  const errors = state?.errors ?? []
  return (
    <QuestionPage
      title={heading}
      service={words.service}
      errors={notKept ? [{ message: notKept }, ...errors] : errors}
      hiddenFields={hiddenFields}
      help={<Help about="form">{help}</Help>}
      button={button}
    >
      <h1 className="govuk-heading-l">{heading}</h1>
      <Paragraphs>{paragraphs}</Paragraphs>
      {state && <DateInput legend={legend} legendSize="m" hint={hint} {...askFrom(state)('date-of-birth')} />}
    </QuestionPage>
  )
}
