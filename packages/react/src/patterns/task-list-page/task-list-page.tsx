import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Tag } from '../../content/tag/index.js'
import { TaskList, TaskListItem } from '../../content/task-list/index.js'
import { type Language, useTag } from '../../foundations/language.js'
import { plural } from '../../foundations/plural.js'
import { fill, useWords } from '../../foundations/words.js'
import { ReadingPage } from '../question-page/reading-page.js'
import { en, type TaskListPageWords } from './task-list-page.strings.js'

/** How far a task is. */
export type TaskStatus = 'completed' | 'in-progress' | 'not-started' | 'cannot-start-yet'

/** One task, as a task list page shows it. */
export interface TaskListPageTask {
  /** The task, in a few words: "Your contact details". */
  name: ReactNode
  /** The first page of the task. Each task has its own. While it cannot start yet, there is no link. */
  href: string
  /** How far it is. */
  status: TaskStatus
  /** What it is about, or what it waits for, in one short sentence without a link. */
  hint?: ReactNode
}

/** Tasks that belong together. */
export interface TaskGroup {
  /** What they have in common. The heading over them. Each group has its own. */
  title: string
  /** The tasks, in the order that suits most people. */
  tasks: readonly TaskListPageTask[]
}

/** Props of {@link TaskListPage}: any attribute of `<div>`, and these. They go to the `<div>` round its content. */
export interface TaskListPageProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** What all the tasks lead to: "Apply to foster a child". The heading and the start of the title. */
  title: string
  /** The name of the service, after the heading in the title. */
  service: string
  /** Every task, in groups. */
  groups: readonly TaskGroup[]
  /** What to do when every task is completed: a form with its button, or a `ButtonLink`. Not shown before. */
  submit: ReactNode
  /** How to get help, before the button as on every page. Usually a `HelpWithQuestion` about the form. */
  help?: ReactNode
  /** The language of the statuses, and of the sentence that says how many tasks are completed. */
  language?: Language
}

/**
 * Shows the tasks of a long form in groups, how far each is, and how many are completed. When all are, it shows the way
 * to send them.
 *
 * Put it inside `<main>`. The server must check again that every task is completed before it takes the form.
 *
 * Design System: https://design-system.service.gov.uk/patterns/complete-multiple-tasks/
 * WCAG 1.3.1 Info and Relationships, 3.2.6 Consistent Help.
 */
export function TaskListPage({ title, groups, submit, language, ...page }: TaskListPageProps): ReactElement {
  const words = useWords('task-list-page', en, language)
  const tag = useTag(language)
  const tasks = groups.flatMap((group) => group.tasks)
  const completed = tasks.filter(({ status }) => status === 'completed').length
  // A list that came back empty is not a form that is ready to send.
  const isDone = tasks.length > 0 && completed === tasks.length
  return (
    <ReadingPage title={title} end={isDone && submit} {...page}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {isDone
          ? words.allCompleted
          : fill(plural(words.someCompleted, tasks.length, tag), { completed: `${completed}` })}
      </p>
      {groups.map((group, index) => (
        <section key={group.title} aria-labelledby={`task-list-${index + 1}`}>
          <h2 className="govuk-heading-m" id={`task-list-${index + 1}`}>
            {group.title}
          </h2>
          <TaskList idPrefix={`task-list-${index + 1}`}>
            {group.tasks.map(({ name, href, status, hint }) => (
              <TaskListItem
                key={href}
                title={name}
                href={href}
                hint={hint}
                status={statusWords(status, words)}
                cannotStartYet={status === 'cannot-start-yet'}
              />
            ))}
          </TaskList>
        </section>
      ))}
    </ReadingPage>
  )
}

/** What is left to do has a coloured tag, so that the eye goes there. What is done or cannot start is plain text. */
function statusWords(status: TaskStatus, words: TaskListPageWords): ReactNode {
  switch (status) {
    case 'completed':
      return words.completed
    case 'cannot-start-yet':
      return words.cannotStartYet
    case 'in-progress':
      return <Tag>{words.inProgress}</Tag>
    case 'not-started':
      return <Tag colour="teal">{words.notStarted}</Tag>
  }
}
