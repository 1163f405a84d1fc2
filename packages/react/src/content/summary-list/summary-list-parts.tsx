import { type ComponentProps, Fragment, type ReactElement, type ReactNode } from 'react'
import { isNothing, markPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { numberedChildren } from '../../foundations/numbered-children.js'

/** What a row is about. For class names of your own on it. One element: `<dt>`. */
export function SummaryListTerm({ className, ...rest }: ComponentProps<'dt'>): ReactElement {
  return <dt className={classNames('govuk-summary-list__key', className)} {...rest} />
}
markPart(SummaryListTerm, 'govuk-summary-list__key')

/** The answer in a row. For class names of your own on it. One element: `<dd>`. */
export function SummaryListValue({ className, ...rest }: ComponentProps<'dd'>): ReactElement {
  return <dd className={classNames('govuk-summary-list__value', className)} {...rest} />
}
markPart(SummaryListValue, 'govuk-summary-list__value')

/** The links of a row: one by itself, more as a list. For class names of your own on their `<dd>`. */
export function SummaryListActions({ className, children, ...rest }: ComponentProps<'dd'>): ReactElement {
  // The links stand in one line, with a space between them as between words.
  const actions = actionsIn(children)
  return (
    <dd className={classNames('govuk-summary-list__actions', className)} {...rest}>
      {actions.length > 1 ? (
        <ul className="govuk-summary-list__actions-list">
          {actions.map((action, index) => (
            <Fragment key={index}>
              <li className="govuk-summary-list__actions-list-item">{action}</li>{' '}
            </Fragment>
          ))}
        </ul>
      ) : (
        actions
      )}
    </dd>
  )
}
markPart(SummaryListActions, 'govuk-summary-list__actions')

/** The links of a card: one by itself in a `<div>`, more as a `<ul>`. For class names of your own on that element. */
export function SummaryCardActions({ className, children, ...rest }: ComponentProps<'div'>): ReactElement {
  const actions = actionsIn(children)
  const names = classNames('govuk-summary-card__actions', className)
  if (actions.length < 2) {
    return (
      <div className={names} {...rest}>
        {actions}
      </div>
    )
  }
  return (
    <ul className={names} {...(rest as ComponentProps<'ul'>)}>
      {actions.map((action, index) => (
        <Fragment key={index}>
          <li className="govuk-summary-card__action">{action}</li>{' '}
        </Fragment>
      ))}
    </ul>
  )
}
markPart(SummaryCardActions, 'govuk-summary-card__actions')

/** Each action, from one, an array or a fragment of them. A component of your own counts as one, whatever it shows. */
export function actionsIn(actions: ReactNode): ReactNode[] {
  return numberedChildren(actions).flatMap(({ child }) => (isNothing(child) ? [] : [child]))
}
