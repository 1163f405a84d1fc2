import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import { PageWithContact } from '../problem-page/page-with-contact.js'
import { en } from './page-not-found-page.strings.js'

/** Props of {@link PageNotFoundPage}: any attribute of `<div>`, and these. They go to the `<div>` round its content. */
export interface PageNotFoundPageProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** The name of the service, after the heading in the title. */
  service: string
  /** Where people can go from here: a link to the start of the service, or back to their answers. */
  children?: ReactNode
  /** How to do it without this service: another service, the phone, a paper form. Headings in it are `<h3>`. */
  otherWays?: ReactNode
  /** Every way to contact the service: a `ContactChannels headingLevel={3}`, or a paragraph that links to all. */
  contact: ReactNode
  /** The language of its headings and sentences. */
  language?: Language
}

/**
 * Says that there is no page at this address, and what to do. It blames nobody: a broken link
 * leads here as well as a mistyped address.
 *
 * Put it inside `<main>`. It is for the HTTP status 404.
 *
 * Design System: https://design-system.service.gov.uk/patterns/page-not-found-pages/
 * WCAG 3.2.6 Consistent Help.
 */
export function PageNotFoundPage({ children, ...page }: PageNotFoundPageProps): ReactElement {
  const words = useWords('page-not-found-page', en, page.language)
  return (
    <PageWithContact title={words.title} {...page}>
      <p className="govuk-body">{words.typed}</p>
      <p className="govuk-body">{words.pasted}</p>
      <p className="govuk-body">{words.notYou}</p>
      {paragraph(children, 'govuk-body')}
    </PageWithContact>
  )
}
