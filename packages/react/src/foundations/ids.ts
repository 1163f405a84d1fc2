import { classNames } from './class-names.js'

/** The ids that belong to one question. */
export interface FieldIds {
  /** The control itself, or the first control of a group. Error links point here. */
  control: string
  /** The hint. */
  hint: string
  /** The error message. */
  error: string
}

/**
 * Every id inside one question, from its own id. They are the ids GOV.UK Frontend uses, so an error link written by a
 * server works before any script runs.
 *
 * @param id the question's id (usually the same as its `name`)
 */
export function fieldIds(id: string): FieldIds {
  return { control: id, hint: `${id}-hint`, error: `${id}-error` }
}

/** A value for `aria-describedby`: the ids in order, or `undefined` when there are none. They are joined as class names are. */
export const joinIds: typeof classNames = classNames
