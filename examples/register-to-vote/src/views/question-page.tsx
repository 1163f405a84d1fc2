import { countTries, newCopy } from '@handrail/forms'
import { redirect } from 'next/navigation'
import type { ComponentType } from 'react'
import { answer } from '../actions/answer'
import { addressOf } from '../addresses'
import { type AnyQuestion, mayVisit, placeAfter, placeBefore } from '../questions'
import { Layout } from './layout'
import { type NextPage, ownPage } from './page'
import type { PropsOf } from './question'
import { QuestionHelp, QuestionStuck } from './question-help'

/** The page of a question. The browser gets the question alone: what is round it stays on the server. */
export const questionPage = <Q extends AnyQuestion>(question: Q, Page: ComponentType<PropsOf<Q>>): NextPage =>
  ownPage(
    question.path,
    (visit) => {
      const { language, isChange, isSent, answers, copies, reference, today } = visit
      const { path } = question
      // What was typed and could not be kept comes first: it stays, whatever the reason.
      if (reference && !isSent) redirect(addressOf(language, 'confirmation'))
      if (!isSent && !mayVisit(path, answers, today)) redirect(addressOf(language, placeAfter(answers, today)))
      const words = visit.words.questions[path]
      const about = { path, language, words: visit.words }
      const shown = question.form(visit.words).show(question.values(answers))
      const props = {
        service: visit.words.service,
        words,
        help: <QuestionHelp {...about} />,
        stillStuck: <QuestionStuck {...about} />,
        away: visit.words.notKept.away,
        initial: { ...shown, copy: newCopy(copies[path]), tries: countTries(path, undefined, shown) },
        action: answer.bind(null, { path, language, isChange }),
      } as unknown as PropsOf<Q>
      return (
        <Layout visit={visit} page={path} back={isChange ? 'check-answers' : placeBefore(path, answers)}>
          <Page {...props} />
        </Layout>
      )
    },
    true,
  )
