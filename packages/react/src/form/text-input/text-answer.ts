import type { ChangeEventHandler } from 'react'

/**
 * Who keeps what is typed: the browser, from `defaultValue` on, or your code, which gives `value` and hears of every
 * change. Both at once do not compile, nor does a `value` that nobody could ever change.
 */
export type TextAnswer<Control> =
  | {
      /** What it starts with. The browser keeps what is typed after that. */
      defaultValue?: string | number
      value?: never
    }
  | ({
      /** What it says, if your code keeps the answer. Needs `onChange`, or `readOnly`. */
      value: string
      defaultValue?: never
    } & (
      | {
          /** React's change event: every letter that is typed. */
          onChange: ChangeEventHandler<Control>
        }
      | {
          /** Makes it an answer to read and copy, not to change. */
          readOnly: true
        }
    ))
