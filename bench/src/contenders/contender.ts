import type { FunctionComponent, ReactElement } from 'react'
import type { FieldWords } from '../words.js'

/** One text input of the long form. */
export interface FieldProps {
  words: FieldWords
  /** What it says, when the form keeps the answers. Without it the browser does. */
  value?: string
  /** The same function at each render. */
  onAnswer?: (id: string, answer: string) => void
}

/** What each React contender's file exports. */
export interface ReactContender {
  /** Error summary, five questions, button. */
  QuestionPage: FunctionComponent
  /** Label, hint, error message and input. */
  Field: FunctionComponent<FieldProps>
  /** How it makes its HTML on a server, where that is more than React's `renderToString`. */
  serve?: (element: ReactElement) => string
}
