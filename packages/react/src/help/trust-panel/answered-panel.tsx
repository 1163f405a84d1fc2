import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { SummaryList, SummaryListRow } from '../../content/summary-list/index.js'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { paragraph } from '../../foundations/paragraph.js'

interface AnsweredPanelProps extends ComponentProps<'section'> {
  /** The class name of the panel. */
  block: string
  /** Its own, and what the ids in it start with. */
  id: string
  heading: ReactNode
  headingLevel: 2 | 3
  /** What each answer is to, and the answer, in their order. Those that are nothing are left out. */
  answers: readonly (readonly [term: string, answer: ReactNode])[]
}

/**
 * A heading, and short answers to what people worry about, each after its term. It is nothing at all without an answer: an
 * empty heading promises something that is not there.
 */
export function AnsweredPanel({
  block,
  id,
  heading,
  headingLevel,
  answers,
  className,
  children,
  ...rest
}: AnsweredPanelProps): ReactElement | null {
  const given = answers.filter(([, answer]) => !isNothing(answer))
  if (given.length === 0) return null
  const Heading = `h${headingLevel}` as const
  return (
    <section className={classNames(block, className)} id={id} aria-labelledby={`${id}-heading`} {...rest}>
      <Heading className={headingLevel === 2 ? 'govuk-heading-m' : 'govuk-heading-s'} id={`${id}-heading`}>
        {heading}
      </Heading>
      <SummaryList>
        {given.map(([term, answer]) => (
          <SummaryListRow key={term} term={term}>
            {answer}
          </SummaryListRow>
        ))}
      </SummaryList>
      {paragraph(children, 'govuk-body')}
    </section>
  )
}
