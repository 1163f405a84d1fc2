import { CheckAnswers, type CheckedAnswer, type CheckedGroup, LostConnection, Reassurance } from '@handrail/react'
import type { ReactElement } from 'react'
import { type Basket, type Licence, type Now, pounds } from '../questions/index.js'
import { SEEN_FIELD } from '../token-field.js'
import { type CheckRow, contactRow, licenceGroups } from './check-rows.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'

interface CheckAnswersPageProps {
  basket: Basket
  /** What all licences cost. */
  pence: number
  /** Tells these answers from any others. */
  seen: string
  /** Why the application could not be sent. */
  notSent?: string
  now: Now
}

export function CheckAnswersPage({ basket, pence, seen, notSent, now }: CheckAnswersPageProps): ReactElement {
  const { words, language, link, hiddenFields } = useFrame()
  const { heading, button, groups, total, several, declaration, reassurance, help } = words.checkAnswers
  const { licences, contact } = basket
  const isSeveral = licences.length > 1
  const send = pence > 0 ? button.pay : button.free

  /** @param of whose licence it is, when there are several: no two links may say the same (WCAG 2.4.4) */
  const checked = (rows: readonly CheckRow[], of = ''): CheckedAnswer[] =>
    rows.map(({ question, answer, subject, page }) => ({
      question,
      answer: <span className="app-lines">{answer}</span>,
      subject: of ? `${subject}, ${of}` : subject,
      // With ?change, the page that asks comes back here.
      href: page && `${link(page)}?change`,
    }))
  const groupsOf = (licence: Licence, of?: string): CheckedGroup[] =>
    licenceGroups(licence, now, words, language).map((group) => ({
      heading: group.heading,
      answers: checked(group.rows, of),
    }))
  const about = isSeveral
    ? licences.map((licence, index) => {
        const name = nameOf(licence, index)
        return { heading: name, answers: groupsOf(licence, name) }
      })
    : licences.flatMap((licence) => groupsOf(licence))

  return (
    <CheckAnswers
      heading={heading}
      service={words.service}
      answers={[...about, { heading: groups.contact, answers: checked(contactRow(contact, words)) }]}
      errors={notSent ? [{ message: notSent }] : []}
      hiddenFields={{ ...hiddenFields, [SEEN_FIELD]: seen }}
      help={<Help about="form">{help}</Help>}
      button={send}
    >
      {isSeveral && <p className="govuk-body govuk-!-font-weight-bold">{total(pounds(pence))}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={link('licences')}>
          {several}
        </a>
      </p>
      <Reassurance sendButton={send} checkWithSomeone {...reassurance} />
      <h2 className="govuk-heading-m">{declaration.heading}</h2>
      <p className="govuk-body">{declaration.text}</p>
      <LostConnection />
    </CheckAnswers>
  )
}

/** Whose licence it is. Two can be for the same person, so each has its place on the list. */
const nameOf = ({ answers: { firstName, lastName } }: Licence, index: number): string =>
  `${index + 1}. ${firstName} ${lastName}`
