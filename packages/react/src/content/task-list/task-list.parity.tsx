import { attributes, content, type Options, type Parity } from '../../../parity/upstream.js'
import { TaskList, TaskListItem, TaskListStatus, TaskListTitle } from './index.js'

const CANNOT_START_YET = 'govuk-task-list__status--cannot-start-yet'

/** Upstream's tag. `Tag` has a parity check of its own, so this one holds without it. */
const tag = (o: Options) => (
  <strong className={['govuk-tag', o.classes].filter(Boolean).join(' ')} {...attributes(o.attributes)}>
    {content(o)}
  </strong>
)

/** A list leaves a task that cannot start without a link. One of upstream's examples of colours has both. */
const isGreyLink = (o: Options) => o.status.classes === CANNOT_START_YET && o.href

const status = (o: Options) => {
  const words = o.status.tag ? tag(o.status.tag) : content(o.status)
  if (!o.status.classes || (o.status.classes === CANNOT_START_YET && !isGreyLink(o))) return words
  return <TaskListStatus className={o.status.classes}>{words}</TaskListStatus>
}

const item = (o: Options | null | false | '', index: number) =>
  o && (
    <TaskListItem
      key={index}
      title={
        o.title.classes ? (
          <TaskListTitle className={o.title.classes}>{content(o.title)}</TaskListTitle>
        ) : (
          content(o.title)
        )
      }
      href={o.href}
      hint={content(o.hint)}
      status={status(o)}
      cannotStartYet={o.status.classes === CANNOT_START_YET && !isGreyLink(o)}
      className={o.classes}
    />
  )

export const parity: Parity = {
  component: 'task-list',
  render: (o) => (
    <TaskList idPrefix={o.idPrefix} className={o.classes} {...attributes(o.attributes)}>
      {o.items.map(item)}
    </TaskList>
  ),
}
