import type { ReactElement, ReactNode } from 'react'
import { useFrame } from './frame.js'

interface ReadingPageProps {
  /** What the browser's tab says, before the name of the service. */
  title: string
  children: ReactNode
}

/** A page that asks nothing: its title, and its content at a width that is easy to read. */
export function ReadingPage({ title, children }: ReadingPageProps): ReactElement {
  const { words } = useFrame()
  return (
    <>
      <title>{title === words.service ? title : `${title} – ${words.service}`}</title>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">{children}</div>
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
