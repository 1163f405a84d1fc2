import { askFrom } from '@handrail/forms'
import { DateInput, QuestionPage } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import type { SaveData } from './page-data.js'
import { Paragraphs } from './reading-page.js'
import { Stuck } from './stuck.js'

export function SavePage({ state, notKept, tries, hasAnswers }: SaveData): ReactElement {
  const { words, hiddenFields } = useFrame()
  const { heading, paragraphs, button, help } = words.save
  const { legend, hint } = words.comeBack.dateOfBirth
  const errors = state?.errors ?? []
  return (
    <QuestionPage
      title={heading}
      service={words.service}
      errors={notKept ? [{ message: notKept }, ...errors] : errors}
      hiddenFields={{ ...hiddenFields, ...tries?.hiddenFields }}
      stillStuck={tries && !notKept && <Stuck tries={tries} isKept={hasAnswers} />}
      help={<Help about="form">{help}</Help>}
      button={button}
    >
      <h1 className="govuk-heading-l">{heading}</h1>
      <Paragraphs>{paragraphs}</Paragraphs>
      {state && <DateInput legend={legend} legendSize="m" hint={hint} {...askFrom(state)('date-of-birth')} />}
    </QuestionPage>
  )
}
