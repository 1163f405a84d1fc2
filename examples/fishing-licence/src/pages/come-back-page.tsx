import { askFrom } from '@handrail/forms'
import { DateInput, QuestionPage, TextInput } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import type { ComeBackData } from './page-data.js'
import { Stuck } from './stuck.js'

export function ComeBackPage({ state, notKept, tries }: ComeBackData): ReactElement {
  const { words, link, hiddenFields } = useFrame()
  const { heading, code, dateOfBirth, help } = words.comeBack
  const ask = askFrom(state)
  const startAgain = { href: link('who-for'), text: words.stillStuck.startAgain }
  return (
    <QuestionPage
      title={heading}
      service={words.service}
      errors={notKept ? [{ message: notKept }, ...state.errors] : state.errors}
      hiddenFields={{ ...hiddenFields, ...tries?.hiddenFields }}
      stillStuck={tries && <Stuck tries={tries} isKept={false} ways={[startAgain]} />}
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
