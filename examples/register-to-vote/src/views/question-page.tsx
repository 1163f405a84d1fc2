import { newCopy } from '@handrail/forms'
import { redirect } from 'next/navigation'
import type { ComponentType } from 'react'
import { answer } from '../actions/answer'
import { addressOf } from '../addresses'
import { type AnyQuestion, mayVisit, placeAfter, placeBefore } from '../questions'
import { Help } from './help'
import { Layout } from './layout'
import { type NextPage, ownPage } from './page'
import type { PropsOf } from './question'

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
      const props = {
        service: visit.words.service,
        words,
        help: <Help language={language}>{words.help}</Help>,
        away: visit.words.notKept.away,
        initial: { ...question.form(visit.words).show(question.values(answers)), copy: newCopy(copies[path]) },
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
