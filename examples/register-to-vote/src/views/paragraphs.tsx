import { Fragment, type ReactElement } from 'react'

export function Paragraphs({ children }: { children: readonly string[] }): ReactElement[] {
  return children.map((paragraph) => (
    <p key={paragraph} className="govuk-body">
      {paragraph}
    </p>
  ))
}

/** Lines of one text, such as an address. */
export function Lines({ children }: { children: readonly string[] }): ReactElement[] {
  return children.map((line, index) => (
    // Lines never change their places.
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
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
