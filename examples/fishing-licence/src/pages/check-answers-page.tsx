import { QuestionPage, SummaryList, SummaryListAction, SummaryListRow } from '@handrail/react'
import type { ReactElement } from 'react'
import { type Answers, type Now, priceOf } from '../questions/index.js'
import { checkGroups } from './check-rows.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'

interface CheckAnswersPageProps {
  answers: Answers
  /** Why the application could not be sent. */
  notSent?: string
  now: Now
}

export function CheckAnswersPage({ answers, notSent, now }: CheckAnswersPageProps): ReactElement {
  const { words, language, link, hiddenFields } = useFrame()
  const { heading, button, declaration, help } = words.checkAnswers
  return (
    <QuestionPage
      title={heading}
      service={words.service}
      errors={notSent ? [{ message: notSent }] : []}
      hiddenFields={hiddenFields}
      help={<Help about="form">{help}</Help>}
      button={priceOf(answers, now) ? button.pay : button.free}
    >
      <h1 className="govuk-heading-l">{heading}</h1>
      {checkGroups(answers, now, words, language).map((group) => (
        <div key={group.heading}>
          <h2 className="govuk-heading-m">{group.heading}</h2>
          <SummaryList>
            {group.rows.map(({ question, answer, subject, page }) => (
              <SummaryListRow
                key={subject}
                term={question}
                // With ?change, the page that asks comes back here.
                actions={page && <SummaryListAction href={`${link(page)}?change`} hiddenText={subject} />}
              >
                <span className="app-lines">{answer}</span>
              </SummaryListRow>
            ))}
          </SummaryList>
        </div>
      ))}
      <h2 className="govuk-heading-m">{declaration.heading}</h2>
      <p className="govuk-body">{declaration.text}</p>
    </QuestionPage>
  )
}
