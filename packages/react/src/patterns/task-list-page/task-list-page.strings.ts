import type { Plural } from '../../foundations/plural.js'

/** What a task list page says besides the names of the tasks. */
export interface TaskListPageWords {
  /** How many tasks are completed. `%{count}` is how many there are in all, and decides the plural. */
  someCompleted: Plural
  /** When nothing is left to do. */
  allCompleted: string
  /** The status of a task that is done. */
  completed: string
  /** The status of a task that is begun. */
  inProgress: string
  /** The status of a task that is not begun. */
  notStarted: string
  /** The status of a task that another has to come before. */
  cannotStartYet: string
}

/** English. */
export const en: TaskListPageWords = {
  someCompleted: {
    one: 'You have completed %{completed} of %{count} task.',
    other: 'You have completed %{completed} of %{count} tasks.',
  },
  allCompleted: 'You have completed every task.',
  completed: 'Completed',
  inProgress: 'In progress',
  notStarted: 'Not started',
  cannotStartYet: 'Cannot start yet',
}

/** Welsh: HMCTS for the statuses, and drafts. */
export const cy: TaskListPageWords = {
  someCompleted: {
    zero: 'Rydych wedi cwblhau %{completed} o %{count} tasg.',
    one: 'Rydych wedi cwblhau %{completed} o %{count} dasg.',
    two: 'Rydych wedi cwblhau %{completed} o %{count} dasg.',
    few: 'Rydych wedi cwblhau %{completed} o %{count} tasg.',
    many: 'Rydych wedi cwblhau %{completed} o %{count} thasg.',
    other: 'Rydych wedi cwblhau %{completed} o %{count} tasg.',
  },
  allCompleted: 'Rydych wedi cwblhau pob tasg.',
  completed: 'Wedi cwblhau',
  inProgress: 'Yn mynd rhagddo',
  notStarted: 'Heb ddechrau',
  cannotStartYet: 'Methu dechrau eto',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof TaskListPageWords)[] = ['someCompleted', 'allCompleted']
