import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { StartButtonLink } from '../../form/button/index.js'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import {
  BeforeYouStartFacts,
  type BeforeYouStartFactsProps,
} from '../../help/before-you-start/before-you-start-facts.js'
import { en as beforeEn } from '../../help/before-you-start/before-you-start.strings.js'
import { ReadingPage } from '../question-page/reading-page.js'
import { en } from './start-page.strings.js'

/** Props of {@link StartPage}: any attribute of `<div>`, and these. They go to the `<div>` round its content. */
export interface StartPageProps extends Omit<ComponentProps<'div'>, 'title'>, BeforeYouStartFactsProps {
  /** The heading and the start of the title. Usually the name of the service. */
  title: string
  /** The name of the service, after the heading in the title. Only if `title` is not that name. */
  service?: string
  /** What the service is for, and who can use it. Words, or paragraphs of your own. */
  children: ReactNode
  /** Where the service starts: its first question. */
  href: string
  /** The words of the button. "Start now" unless set. */
  button?: ReactNode
  /** How to do this by phone, on paper or in person. No start page is without it. Headings in it are `<h3>`. */
  otherWays: ReactNode
  /** The heading over `otherWays`. "Other ways to apply" unless set. */
  otherWaysHeading?: ReactNode
  /** How to get help, before the button as on every page. Usually a `HelpWithQuestion` about the form. */
  help?: ReactNode
  /** The language of its headings and its button. */
  language?: Language
}

/**
 * The page that a service starts on. It says what people need to know to choose: what it is for, what they need, how long
 * it takes, what it costs, whether they can stop. Then comes the way in, and every other way there is: people who cannot
 * do it online must learn so here, not after ten questions.
 *
 * Put it inside `<main>`.
 *
 * Design System: https://design-system.service.gov.uk/patterns/start-using-a-service/
 * WCAG 3.2.6 Consistent Help.
 */
export function StartPage({
  title,
  children,
  need,
  time,
  cost,
  saving,
  href,
  button,
  otherWays,
  otherWaysHeading,
  language,
  ...page
}: StartPageProps): ReactElement {
  const words = useWords('start-page', en, language)
  const before = useWords('before-you-start', beforeEn, language)
  return (
    <ReadingPage
      title={title}
      end={
        <>
          <StartButtonLink href={href}>{button ?? words.startButton}</StartButtonLink>
          <h2 className="govuk-heading-m">{otherWaysHeading ?? before.otherWays}</h2>
          {paragraph(otherWays, 'govuk-body')}
        </>
      }
      {...page}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      {paragraph(children, 'govuk-body')}
      <h2 className="govuk-heading-m">{before.heading}</h2>
      <BeforeYouStartFacts need={need} time={time} cost={cost} saving={saving} words={before} />
    </ReadingPage>
  )
}
