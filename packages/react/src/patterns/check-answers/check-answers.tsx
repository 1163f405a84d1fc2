import { type ComponentProps, Fragment, type ReactElement, type ReactNode } from 'react'
import { SummaryList, SummaryListAction, SummaryListRow } from '../../content/summary-list/index.js'
import type { ErrorSummaryItem } from '../../form/error-summary/index.js'
import { isNothing } from '../../foundations/as-part.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { FormPage } from '../question-page/form-page.js'
import { en } from './check-answers.strings.js'

/** One answer, as a check answers page shows it. */
export interface CheckedAnswer {
  /** What was asked, in a few words: "Date of birth". */
  question: ReactNode
  /** What was answered. "Not given" when there is nothing. */
  answer?: ReactNode
  /** The page where it was asked, with the answer still there. Leave it out for an answer that cannot be changed. */
  href?: string
  /** What the link changes, in lower case: "date of birth". Only screen readers say it, after "Change". */
  subject: string
}

/** Answers that belong together, under a heading of their own. */
export interface CheckedGroup {
  /** What they are about: "Your stall". */
  heading: ReactNode
  /** The answers, in the order they were asked, or groups of them. */
  answers: readonly (CheckedAnswer | CheckedGroup)[]
}

/** Props of {@link CheckAnswers}: any attribute of `<form>`, and these. They go to the `<form>`. */
export interface CheckAnswersProps extends Omit<ComponentProps<'form'>, 'title'> {
  /** The heading and the start of the title. "Check your answers before sending" unless set. */
  heading?: string
  /** The name of the service, after the heading in the title. */
  service: string
  /** Every answer, in the order it was asked. Long forms have groups. Answers that are in no group come first. */
  answers: readonly (CheckedAnswer | CheckedGroup)[]
  /** What went wrong when it was sent. */
  errors?: readonly ErrorSummaryItem[]
  /** How to get help, before the button as on every page. Usually a `HelpWithQuestion`. */
  help?: ReactNode
  /** What the form also sends: a token against forged requests, for example. */
  hiddenFields?: Record<string, string>
  /** The words of the button. "Accept and send" unless set. */
  button?: ReactNode
  /** What the person agrees to by sending. Stands between the answers and the button. */
  children?: ReactNode
  /** The language of the heading, "Change" and the button. */
  language?: Language
}

/**
 * Shows every answer before it is sent, each with a link to change it. People find their own mistakes here, and it is the
 * moment to read the answers out to someone who is helped.
 *
 * Design System: https://design-system.service.gov.uk/patterns/check-answers/
 * WCAG 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function CheckAnswers({ heading, answers, button, children, ...page }: CheckAnswersProps): ReactElement {
  const { language } = page
  const words = useWords('check-answers', en, language)
  const title = heading ?? words.heading
  return (
    <FormPage column="govuk-grid-column-two-thirds-from-desktop" title={title} button={button ?? words.send} {...page}>
      <h1 className="govuk-heading-l">{title}</h1>
      <Answers answers={answers} level={2} notGiven={words.notGiven} language={language} />
      {children}
    </FormPage>
  )
}

interface AnswersProps extends Pick<CheckAnswersProps, 'answers' | 'language'> {
  /** Of the headings of groups. */
  level: number
  notGiven: string
}

function Answers({ answers, level, notGiven, language }: AnswersProps): ReactElement {
  const rows = answers.filter((each): each is CheckedAnswer => !isGroup(each))
  // Six levels are all there are.
  const Heading = `h${Math.min(level, 6)}` as 'h2'
  return (
    <>
      {rows.length > 0 && (
        <SummaryList>
          {rows.map(({ question, answer, href, subject }) => (
            <SummaryListRow
              key={subject}
              term={question}
              actions={href && <SummaryListAction href={href} hiddenText={subject} language={language} />}
            >
              {isNothing(answer) ? notGiven : answer}
            </SummaryListRow>
          ))}
        </SummaryList>
      )}
      {answers.filter(isGroup).map((group, index) => (
        // Two groups can have the same heading: those of two people, for example.
        <Fragment key={index}>
          <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>{group.heading}</Heading>
          <Answers answers={group.answers} level={level + 1} notGiven={notGiven} language={language} />
        </Fragment>
      ))}
    </>
  )
}

const isGroup = (each: CheckedAnswer | CheckedGroup): each is CheckedGroup => 'answers' in each
