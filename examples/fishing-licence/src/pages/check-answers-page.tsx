import { LostConnection, QuestionPage, SummaryList, SummaryListAction, SummaryListRow } from '@handrail/react'
import type { ReactElement } from 'react'
import { type Basket, type Licence, type Now, pounds, totalOf } from '../questions/index.js'
import { SEEN_FIELD } from '../token-field.js'
import { type CheckRow, contactRow, licenceGroups } from './check-rows.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'

interface CheckAnswersPageProps {
  basket: Basket
  /** Tells these answers from any others. */
  seen: string
  /** Why the application could not be sent. */
  notSent?: string
  now: Now
}

export function CheckAnswersPage({ basket, seen, notSent, now }: CheckAnswersPageProps): ReactElement {
  const { words, language, link, hiddenFields } = useFrame()
  const { heading, button, groups, total, several, declaration, help } = words.checkAnswers
  const { licences, contact } = basket
  const pence = totalOf(basket, now) ?? 0
  const isSeveral = licences.length > 1
  const Heading = isSeveral ? 'h3' : 'h2'
  return (
    <QuestionPage
      title={heading}
      service={words.service}
      errors={notSent ? [{ message: notSent }] : []}
      hiddenFields={{ ...hiddenFields, [SEEN_FIELD]: seen }}
      help={<Help about="form">{help}</Help>}
      button={pence > 0 ? button.pay : button.free}
    >
      <h1 className="govuk-heading-l">{heading}</h1>
      {licences.map((licence, index) => (
        <div key={licence.number}>
          {isSeveral && <h2 className="govuk-heading-l">{nameOf(licence, index)}</h2>}
          {licenceGroups(licence, now, words, language).map((group) => (
            <div key={group.heading}>
              <Heading className="govuk-heading-m">{group.heading}</Heading>
              <Rows rows={group.rows} of={isSeveral ? nameOf(licence, index) : ''} />
            </div>
          ))}
        </div>
      ))}
      <h2 className="govuk-heading-m">{groups.contact}</h2>
      <Rows rows={contactRow(contact, words)} />
      {isSeveral && <p className="govuk-body govuk-!-font-weight-bold">{total(pounds(pence))}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={link('licences')}>
          {several}
        </a>
      </p>
      <h2 className="govuk-heading-m">{declaration.heading}</h2>
      <p className="govuk-body">{declaration.text}</p>
      <LostConnection />
    </QuestionPage>
  )
}

/** @param of whose licence it is, when there are several: no two links may say the same (WCAG 2.4.4) */
function Rows({ rows, of }: { rows: readonly CheckRow[]; of?: string }): ReactElement {
  const { link } = useFrame()
  return (
    <SummaryList>
      {rows.map(({ question, answer, subject, page }) => (
        <SummaryListRow
          key={subject}
          term={question}
          actions={
            // With ?change, the page that asks comes back here.
            page && <SummaryListAction href={`${link(page)}?change`} hiddenText={of ? `${subject}, ${of}` : subject} />
          }
        >
          <span className="app-lines">{answer}</span>
        </SummaryListRow>
      ))}
    </SummaryList>
  )
}

/** Whose licence it is. Two can be for the same person, so each has its place on the list. */
const nameOf = ({ answers: { firstName, lastName } }: Licence, index: number): string =>
  `${index + 1}. ${firstName} ${lastName}`
