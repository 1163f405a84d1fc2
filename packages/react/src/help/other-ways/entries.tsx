import { Children, type ReactElement, type ReactNode } from 'react'

/** Each child on a line of its own, which is read out by itself. What is `false` or nothing has none. */
export const Lines = ({ children }: { children: ReactNode }): ReactElement => (
  <>
    {Children.toArray(children).map((line, index) => (
      <div key={index}>{line}</div>
    ))}
  </>
)

/** Only several are a list: a list of one is talk that helps nobody, and an empty one is an error. */
export function Entries({ children }: { children: readonly ReactElement[] }): ReactElement | null {
  if (children.length < 2) return children.length > 0 ? <div className="govuk-body">{children}</div> : null
  return (
    <ul className="govuk-list govuk-list--spaced">
      {children.map((entry) => (
        <li key={entry.key}>{entry}</li>
      ))}
    </ul>
  )
}

/** What a line is about. */
export const Name = ({ children }: { children: ReactNode }): ReactElement => (
  <span className="govuk-!-font-weight-bold">{children}</span>
)
