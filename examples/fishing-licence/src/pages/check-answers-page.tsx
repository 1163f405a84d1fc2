import { CheckAnswers } from '@handrail/react'
import { dateWords } from '@handrail/support'
import type { ReactElement } from 'react'
import { ageGroup, type Answers, type LocalDate } from '../questions/answers.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'

interface CheckAnswersPageProps {
  answers: Required<Answers>
  /** Why the application could not be sent. */
  notSent?: string
  today: LocalDate
}

export function CheckAnswersPage({ answers, notSent, today }: CheckAnswersPageProps): ReactElement {
  const { words, language, link, hiddenFields } = useFrame()
  const { rows, licence, declaration, help } = words.checkAnswers
  // With ?change, the page that asks comes back here.
  const change = (page: string): string => `${link(page)}?change`
  return (
    <CheckAnswers
      service={words.service}
      errors={notSent ? [{ message: notSent }] : []}
      hiddenFields={hiddenFields}
      help={<Help about="form">{help}</Help>}
      answers={[
        { ...rows.whoFor, answer: words.whoFor.choices[answers.whoFor], href: change('who-for') },
        { ...rows.name, answer: `${answers.firstName} ${answers.lastName}`, href: change('name') },
        { ...rows.dateOfBirth, answer: dateWords(answers.dateOfBirth, language), href: change('date-of-birth') },
        {
          ...rows.licenceType,
          answer: licence(words.licenceType.choices[answers.licenceType].label, ageGroup(answers.dateOfBirth, today)),
          href: change('licence-type'),
        },
      ]}
    >
      <h2 className="govuk-heading-m">{declaration.heading}</h2>
      <p className="govuk-body">{declaration.text}</p>
    </CheckAnswers>
  )
}
