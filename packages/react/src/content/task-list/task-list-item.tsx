import { type ComponentProps, type ReactElement, type ReactNode, useId } from 'react'
import { asPart, isNothing, markPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { joinIds } from '../../foundations/ids.js'

/** Props of {@link TaskListItem}: any attribute of `<li>`, and these. `className`, `ref` and the rest go to the `<li>`. */
export interface TaskListItemProps extends Omit<ComponentProps<'li'>, 'title'> {
  /** The task, in a few words, such as "Your contact details". Words, or a `TaskListTitle`. */
  title: ReactNode
  /** The first page of the task. The whole row leads there. Left out, there is no link. */
  href?: string
  /** What the task is about, if its title cannot say it, in one short sentence. No links: the row is one already. */
  hint?: ReactNode
  /** How far it is: words such as "Completed", a `Tag`, or a `TaskListStatus`. */
  status: ReactNode
  /**
   * Another task comes first. The status is grey, and there is no link even if there is an `href`: nobody is led to a
   * task that they cannot do. Say so in `status` too, as grey alone says nothing.
   */
  cannotStartYet?: boolean
  /** What its ids start with, such as `task-list-2`. Its `TaskList` sets it. */
  idPrefix?: string
}

/**
 * One task in a `TaskList`: its title, and how far it is. The link is described by the hint and the status, so that
 * somebody who goes from link to link by ear hears them too. One element: `<li>`.
 *
 * WCAG 1.3.1 Info and Relationships, 2.4.4 Link Purpose (In Context).
 */
export function TaskListItem({
  title,
  href,
  hint,
  status,
  cannotStartYet,
  idPrefix,
  className,
  ...rest
}: TaskListItemProps): ReactElement {
  // Inside a component of your own no list can see it to give it a number. The browser needs ids all the same.
  const ownId = useId()
  const id = idPrefix ?? ownId
  const hintId = isNothing(hint) ? undefined : `${id}-hint`
  const statusId = isNothing(status) ? undefined : `${id}-status`
  const link = cannotStartYet ? undefined : href
  return (
    <li
      className={classNames('govuk-task-list__item', link && 'govuk-task-list__item--with-link', className)}
      {...rest}
    >
      <div className="govuk-task-list__name-and-hint">
        {asPart(TaskListTitle, title, undefined, {
          href: link,
          'aria-describedby': link ? joinIds(hintId, statusId) : undefined,
        })}
        {hintId && (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      {asPart(TaskListStatus, status, { id: statusId }, { cannotStartYet })}
    </li>
  )
}

/**
 * What a task is called. For class names or attributes of your own on it. One element: `<a>` if the task has an `href`,
 * else `<div>`.
 */
export function TaskListTitle({ href, className, children, ...rest }: ComponentProps<'a'>): ReactElement {
  if (!href) {
    return (
      <div className={className} {...(rest as ComponentProps<'div'>)}>
        {children}
      </div>
    )
  }
  return (
    <a className={classNames('govuk-link', 'govuk-task-list__link', className)} href={href} {...rest}>
      {children}
    </a>
  )
}
markPart(TaskListTitle, 'govuk-task-list__link')

/** Props of {@link TaskListStatus}: any attribute of `<div>`, and these. */
export interface TaskListStatusProps extends ComponentProps<'div'> {
  /** Makes it grey. */
  cannotStartYet?: boolean
}

/** How far a task is. For class names or attributes of your own on it. One element: `<div>`. */
export function TaskListStatus({ cannotStartYet, className, ...rest }: TaskListStatusProps): ReactElement {
  return (
    <div
      className={classNames(
        'govuk-task-list__status',
        cannotStartYet && 'govuk-task-list__status--cannot-start-yet',
        className,
      )}
      {...rest}
    />
  )
}
markPart(TaskListStatus, 'govuk-task-list__status')
