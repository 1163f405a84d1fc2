'use client'
import { type ComponentProps, createContext, type ReactElement, type ReactNode, use } from 'react'
import type { InputWidth, TextAnswer } from '../text-input/index.js'
import type { DatePartName } from './date-answer.js'
import { drawDatePart, type PartsOfOneDate } from './draw-date-part.js'

const OneDate = createContext<PartsOfOneDate | undefined>(undefined)

/** Tells each `DateInputPart` inside it which date it is a part of. */
export function OneDateScope({ date, children }: { date: PartsOfOneDate; children: ReactNode }): ReactElement {
  return <OneDate value={date}>{children}</OneDate>
}

/** Props of {@link DateInputPart}: any attribute of `<input>`, and these. They go to the `<input>`. */
export type DateInputPartProps = Omit<
  ComponentProps<'input'>,
  'name' | 'width' | 'prefix' | 'children' | 'value' | 'defaultValue'
> &
  TextAnswer<HTMLInputElement> & {
    /** How many characters wide it is. 4 for the year, else 2. */
    width?: InputWidth
  } & (
    | {
        /** `day`, `month`, `year` or a name of your own. The date's name goes before it when the form is sent. */
        name: DatePartName
        /** The label. "Day", "Month" or "Year" unless set; a part with another name needs its own. */
        label?: ReactNode
      }
    | {
        /** `day`, `month`, `year` or a name of your own. The date's name goes before it when the form is sent. */
        name: string & {}
        /** The label. "Day", "Month" or "Year" unless set; a part with another name needs its own. */
        label: ReactNode
      }
  )

/** One part of a date in `DateInput`: its label and its input. For dates without a day, or with parts of their own. */
export function DateInputPart(props: DateInputPartProps): ReactElement {
  const date = use(OneDate)
  if (!date) throw new Error('DateInputPart stands outside DateInput. Put it inside <DateInput name="…">.')
  return drawDatePart(date, props)
}
