import {
  Children,
  cloneElement,
  type ComponentProps,
  Fragment,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from 'react'
import { classNames } from '../../foundations/class-names.js'
import { TaskListItem, type TaskListItemProps } from './task-list-item.js'

/** Props of {@link TaskList}: any attribute of `<ul>`, and these. `className`, `ref` and the rest go to the `<ul>`. */
export interface TaskListProps extends ComponentProps<'ul'> {
  /** What the ids of its tasks start with. `task-list` unless set. Each list on a page needs its own. */
  idPrefix?: string
  /** `TaskListItem`s. */
  children?: ReactNode
}

/**
 * Shows the tasks of a long form and how far each is, for people to do in the order they like. One element: `<ul>`.
 *
 * Its tasks are numbered, so that the ids are right in the server's HTML: `task-list-1-status`. It sees those that are
 * its own children, or in arrays and fragments. One inside a component of yours is right too, with an id that has no
 * number.
 *
 * Design System: https://design-system.service.gov.uk/components/task-list/
 * WCAG 1.3.1 Info and Relationships, 2.4.4 Link Purpose (In Context).
 */
export function TaskList({ idPrefix = 'task-list', className, children, ...rest }: TaskListProps): ReactElement {
  return (
    <ul className={classNames('govuk-task-list', className)} {...rest}>
      {numbered(children, idPrefix, { position: 0 })}
    </ul>
  )
}

/** A task that is not shown keeps its number, as in GOV.UK Frontend, so that the ids of the others stay the same. */
function numbered(tasks: ReactNode, idPrefix: string, last: { position: number }): ReactNode {
  return Children.map(tasks, (task) => {
    if (isValidElement<{ children?: ReactNode }>(task) && task.type === Fragment) {
      return <Fragment key={task.key}>{numbered(task.props.children, idPrefix, last)}</Fragment>
    }
    last.position += 1
    if (!isValidElement<TaskListItemProps>(task) || task.type !== TaskListItem) return task
    return cloneElement(task, { idPrefix: task.props.idPrefix ?? `${idPrefix}-${last.position}` })
  })
}
