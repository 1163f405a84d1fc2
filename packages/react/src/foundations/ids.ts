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

/** The ids that belong to one choice in a group of radios or checkboxes. */
export interface ItemIds {
  control: string
  hint: string
  conditional: string
}

/**
 * Every id of the choice at a position in its group. The first has no number, so that an error link to the question
 * lands on it.
 *
 * @param id the group's id, or the choice's own id when `position` is 1
 * @param position where the choice stands, starting at 1
 */
export function itemIds(id: string, position: number): ItemIds {
  const control = position > 1 ? `${id}-${position}` : id
  return { control, hint: `${control}-item-hint`, conditional: `conditional-${control}` }
}

/** A value for `aria-describedby`: the ids in order, or `undefined` when there are none. */
export function describedBy(...ids: (string | false | null | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined
}
