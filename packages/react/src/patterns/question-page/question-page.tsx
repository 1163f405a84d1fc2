import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { ErrorSummaryItem } from '../../form/error-summary/index.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { FormPage } from './form-page.js'
import { en } from './question-page.strings.js'

/** Props of {@link QuestionPage}: any attribute of `<form>`, and these. They go to the `<form>`. */
export interface QuestionPageProps extends Omit<ComponentProps<'form'>, 'title'> {
  /** The question, for the browser's tab and for screen readers, which say it first. */
  title: string
  /** The name of the service, after the question in the title. */
  service: string
  /** Every error on the page, in the order of the page. With any, the title starts with "Error:". */
  errors?: readonly ErrorSummaryItem[]
  /**
   * The offer of help after several failed tries: a `StillStuck`. It stands right after the error summary, and only when
   * there are errors. `help` stays where it is.
   */
  stillStuck?: ReactNode
  /** How to get help, between the question and the button on every page. Usually a `HelpWithQuestion`. */
  help?: ReactNode
  /** What the form also sends: a token against forged requests, for example. */
  hiddenFields?: Record<string, string>
  /** The words of the button. "Continue" unless set. */
  button?: ReactNode
  /** The question itself: one component with `labelIsPageHeading` or `legendIsPageHeading`. */
  children?: ReactNode
  /** The language of "Error:" and "Continue". */
  language?: Language
}

/**
 * A page that asks one question. It always has the same parts in the same order: what went wrong, the question, how to
 * get help, the button. So people learn where help is once (WCAG 3.2.6 Consistent Help).
 *
 * Put it inside `<main>`, with a `BackLink` before. The form is posted to `action`, the page's own address unless set,
 * and the browser's own messages are turned off, as they do not say enough and cannot be styled or translated.
 *
 * Design System: https://design-system.service.gov.uk/patterns/question-pages/ and
 * https://design-system.service.gov.uk/patterns/validation/
 */
export function QuestionPage({ button, ...page }: QuestionPageProps): ReactElement {
  const words = useWords('question-page', en, page.language)
  return <FormPage column="govuk-grid-column-two-thirds" button={button ?? words.continue} {...page} />
}
