import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { SummaryListRow } from '../../content/summary-list/index.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { BeforeYouStartFacts, type BeforeYouStartFactsProps } from './before-you-start-facts.js'
import { en } from './before-you-start.strings.js'

/** Props of {@link BeforeYouStart}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface BeforeYouStartProps extends Omit<ComponentProps<'div'>, 'children'>, BeforeYouStartFactsProps {
  /** How to do this by phone, on paper or in person, or a link to the page that says so. Nothing comes without it. */
  otherWays: ReactNode
  /** What the row of other ways is called. "Other ways to apply" unless set. */
  otherWaysHeading?: ReactNode
  /** The heading. "Before you start" unless set. */
  heading?: ReactNode
  /** The level of the heading: 1 on a page of its own. 2 unless set. */
  headingLevel?: 1 | 2 | 3
  /** The language of what it says by itself. */
  language?: Language
}

const sizeOf = { 1: 'l', 2: 'm', 3: 's' } as const

/**
 * What people need to know before they start: what they need, and what to do without it; how long it takes; what it
 * costs; whether they can stop; how else they can do it. Always in this order. None of it is left out by accident.
 *
 * `StartPage` has all of it already. Use this where a service starts otherwise: in its first page, or in part of a form.
 *
 * Design System: https://design-system.service.gov.uk/patterns/start-using-a-service/
 */
export function BeforeYouStart({
  need,
  time,
  cost,
  saving,
  otherWays,
  otherWaysHeading,
  heading,
  headingLevel = 2,
  language,
  className,
  ...rest
}: BeforeYouStartProps): ReactElement {
  const words = useWords('before-you-start', en, language)
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames('handrail-before-you-start', className)} {...rest}>
      <Heading className={`govuk-heading-${sizeOf[headingLevel]}`}>{heading ?? words.heading}</Heading>
      <BeforeYouStartFacts need={need} time={time} cost={cost} saving={saving} words={words}>
        <SummaryListRow term={otherWaysHeading ?? words.otherWays}>{otherWays}</SummaryListRow>
      </BeforeYouStartFacts>
    </div>
  )
}
