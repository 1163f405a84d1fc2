import type { ReactElement } from 'react'

export function Paragraphs({ children }: { children: readonly string[] }): ReactElement[] {
  return children.map((paragraph) => (
    <p key={paragraph} className="govuk-body">
      {paragraph}
    </p>
  ))
}

export function LinkParagraph({ href, children }: { href: string; children: string }): ReactElement {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={href}>
        {children}
      </a>
    </p>
  )
}
