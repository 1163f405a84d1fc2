import type { ChangeEvent } from 'react'

/** The parts that most dates have. */
export type DatePartName = 'day' | 'month' | 'year'

/** A date in its parts, as the person typed them. It may be no date at all, such as `{ day: '31', month: 'Feb' }`. */
export type DateParts = Partial<Record<DatePartName, string | number>>

/** Every part of a date as it stands on the page. An empty string for a part that is empty, or is not asked for. */
export type TypedDate = Record<DatePartName, string>

/**
 * Hears of a change in one part. Gets React's change event of that part, and the whole date: the parts that did not
 * change are in it too.
 */
export type DateChangeHandler = (event: ChangeEvent<HTMLInputElement>, date: TypedDate) => void

/** Who keeps the date: the browser, from `defaultValue` on, or your code, which gives `value`. Never both. */
export type DateAnswer =
  | {
      /** What the parts start with: `{ day, month, year }`. The browser keeps what is typed after that. */
      defaultValue?: DateParts
      value?: never
      /** React's change event of the part that changed, and the whole date: `(event, { day, month, year }) => …`. */
      onChange?: DateChangeHandler
    }
  | {
      /** What the parts say, if your code keeps the date: `{ day, month, year }`. Needs `onChange`. */
      value: DateParts
      defaultValue?: never
      /** React's change event of the part that changed, and the whole date: `(event, { day, month, year }) => …`. */
      onChange: DateChangeHandler
    }

const names: readonly string[] = ['day', 'month', 'year'] satisfies DatePartName[]

/** Whether a part is one of the three that most dates have. */
export const isDatePart = (part: string): part is DatePartName => names.includes(part)

/** What a part is called when the form is sent. */
export const partName = (date: string, part: string): string => (date ? `${date}-${part}` : part)

/** The id of a part, where an error link leads. */
export const partId = (dateId: string, part: string): string => (dateId ? `${dateId}-${part}` : part)
