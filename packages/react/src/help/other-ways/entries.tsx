import { Children, Fragment, type ReactElement, type ReactNode } from 'react'

/** Each child on a line of its own. What is `false` or nothing has none. */
export function Lines({ children }: { children: ReactNode }): ReactElement {
  return (
    <>
      {Children.toArray(children).map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </>
  )
}

/** Only several are a list: a list of one is talk that helps nobody, and an empty one is an error. */
export function Entries({ children }: { children: ReactElement[] }): ReactElement | null {
  if (children.length < 2) return children.length > 0 ? <div className="govuk-body">{children}</div> : null
  return (
    <ul className="govuk-list govuk-list--spaced">
      {children.map((entry) => (
        <li key={entry.key}>{entry}</li>
      ))}
    </ul>
  )
}
