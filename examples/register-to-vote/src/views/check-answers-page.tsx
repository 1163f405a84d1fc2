import { Reassurance, SummaryList, SummaryListAction, SummaryListRow } from '@handrail/react'
import { redirect } from 'next/navigation'
import { Fragment, type ReactElement } from 'react'
import { send } from '../actions/send'
import { addressOf } from '../addresses'
import { answersSeen } from '../database/answers-seen'
import { placeAfter, placeBefore, type QuestionPath, questionsFor } from '../questions'
import { answerLines } from './answer-lines'
import { Help } from './help'
import { Layout } from './layout'
import { type NextPage, type OwnVisit, ownPage } from './page'
import { Lines } from './paragraphs'
import { SendPage } from './send-page'

/** Which answers stand under which heading. */
const groups = {
  you: ['country', 'nationality', 'date-of-birth', 'name', 'changed-name', 'old-name', 'national-insurance-number'],
  home: ['address', 'moved', 'previous-address'],
  voting: ['open-register', 'postal-vote', 'postal-form'],
  contact: ['contact'],
  declaration: ['declaration'],
} as const satisfies Record<string, readonly QuestionPath[]>

export const checkAnswersPage: NextPage = ownPage('check-answers', (visit) => {
  const { language, words, answers, reference, today } = visit
  if (reference) redirect(addressOf(language, 'confirmation'))
  const place = placeAfter(answers, today)
  if (place !== 'check-answers') redirect(addressOf(language, place))
  const { heading, button, help, groups: headings } = words.checkAnswers
  return (
    <Layout visit={visit} page="check-answers" back={placeBefore('check-answers', answers)}>
      <SendPage
        title={heading}
        service={words.service}
        button={button}
        help={
          <Help language={language} about="form">
            {help}
          </Help>
        }
        away={words.notSent.away}
        seen={answersSeen(answers)}
        action={send.bind(null, language)}
      >
        <h1 className="govuk-heading-l">{heading}</h1>
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <Fragment key={group}>
            <h2 className="govuk-heading-m">{headings[group]}</h2>
            <AnswersOf paths={groups[group]} visit={visit} />
          </Fragment>
        ))}
        <Reassurance sendButton={button} checkWithSomeone {...words.reassurance} />
      </SendPage>
    </Layout>
  )
})

function AnswersOf({ paths, visit }: { paths: readonly QuestionPath[]; visit: OwnVisit }): ReactElement {
  const { language, words, answers } = visit
  const asked = new Set(questionsFor(answers).map(({ path }) => path))
  return (
    <SummaryList>
      {paths
        .filter((path) => asked.has(path))
        .map((path) => {
          const { question, subject } = words.checkAnswers.rows[path]
          return (
            <SummaryListRow
              key={path}
              term={question}
              // With ?change, the page that asks comes back here.
              actions={<SummaryListAction href={`${addressOf(language, path)}?change`} hiddenText={subject} />}
            >
              <Lines>{answerLines(path, answers, words, language)}</Lines>
            </SummaryListRow>
          )
        })}
    </SummaryList>
  )
}
