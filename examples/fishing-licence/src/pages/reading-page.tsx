import { ErrorSummary, type ErrorSummaryItem } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import { useFrame } from './frame.js'

interface ReadingPageProps {
  /** What the browser's tab says, before the name of the service. */
  title: string
  /** What is wrong with what was sent to it, if it has a form. */
  errors?: readonly ErrorSummaryItem[]
  children: ReactNode
}

/** A page that asks nothing of an application: its title, and its content at a width that is easy to read. */
export function ReadingPage({ title, errors = [], children }: ReadingPageProps): ReactElement {
  const { words } = useFrame()
  const whole = title === words.service ? title : `${title} – ${words.service}`
  return (
    <>
      <title>{errors.length > 0 ? words.errorTitle(whole) : whole}</title>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          {children}
        </div>
      </div>
    </>
  )
}

export function Paragraphs({ children }: { children: readonly string[] }): ReactElement[] {
  return children.map((paragraph, index) => (
    <p key={index} className="govuk-body">
      {paragraph}
    </p>
  ))
}
