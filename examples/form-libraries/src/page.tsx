import type { ErrorLink } from '@handrail/forms'
import { ErrorSummary } from '@handrail/react'
import type { ReactNode } from 'react'

interface PageProps {
  heading: string
  errors?: readonly ErrorLink[]
  children: ReactNode
}

/** What is the same on every page: its title, its errors and its heading. */
export function Page({ heading, errors = [], children }: PageProps) {
  return (
    <main className="govuk-width-container govuk-main-wrapper">
      <title>{errors.length > 0 ? `Error: ${heading}` : heading}</title>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">{heading}</h1>
      {children}
    </main>
  )
}
