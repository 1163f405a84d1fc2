import { askFrom, nationalInsuranceAttributes } from '@handrail/forms'
import { Radio, Radios, TextInput } from '@handrail/react'
import type { ReactElement } from 'react'
import type { concession } from '../questions/concession.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function ConcessionPage(page: QuestionPageData<typeof concession>): ReactElement {
  const { question, hint, choices, details, help } = useFrame().words.concession
  const { name, defaultValue, errors } = askFrom(page.state)('concession')
  const detail = (which: keyof typeof details) => ({
    ...details[which].asked,
    name: `${name}-${which}`,
    defaultValue: defaultValue[which],
    error: errors?.[which],
  })
  return (
    <AskPage title={question} help={help} {...page}>
      <Radios
        legend={question}
        legendIsPageHeading
        hint={hint}
        name={`${name}-which`}
        defaultValue={defaultValue['which']}
        error={errors?.['which']}
      >
        <Radio
          value="disability-benefit"
          conditional={
            <TextInput {...nationalInsuranceAttributes} autoComplete="off" {...detail('disability-benefit')} />
          }
        >
          {choices['disability-benefit']}
        </Radio>
        <Radio
          value="blue-badge"
          conditional={<TextInput autoComplete="off" spellCheck={false} width={10} {...detail('blue-badge')} />}
        >
          {choices['blue-badge']}
        </Radio>
        <Radio value="none">{choices.none}</Radio>
      </Radios>
    </AskPage>
  )
}
