import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import { ReadingPage } from '../question-page/reading-page.js'
import { en } from './problem-page.strings.js'

/** What the props of `ProblemPage` say of these is true here too. */
interface PageWithContactProps extends Omit<ComponentProps<'div'>, 'title'> {
  title: string
  service: string
  otherWays?: ReactNode
  contact: ReactNode
  language?: Language
}

/**
 * A page that somebody did not come for: what happened, other ways to do what they came to do, and every way to contact
 * the service. `ProblemPage`, `ServiceUnavailablePage` and `PageNotFoundPage` are made of it, so that the ways to contact
 * stand in the same place on each (WCAG 3.2.6 Consistent Help).
 */
export function PageWithContact({
  title,
  otherWays,
  contact,
  language,
  children,
  ...page
}: PageWithContactProps): ReactElement {
  const words = useWords('problem-page', en, language)
  return (
    <ReadingPage
      title={title}
      help={
        !isNothing(contact) && (
          <section aria-labelledby="contact-us">
            <h2 className="govuk-heading-m" id="contact-us">
              {words.contactHeading}
            </h2>
            {paragraph(contact, 'govuk-body')}
          </section>
        )
      }
      {...page}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      {children}
      {!isNothing(otherWays) && (
        <>
          <h2 className="govuk-heading-m">{words.otherWaysHeading}</h2>
          {paragraph(otherWays, 'govuk-body')}
        </>
      )}
    </ReadingPage>
  )
}
