// Modules that come without types, or that only the bundles know.
declare module 'govuk-react-jsx' {
  import type { FunctionComponent } from 'react'

  type Options = Record<string, unknown>
  export const Button: FunctionComponent<Options>
  export const CharacterCount: FunctionComponent<Options>
  export const Checkboxes: FunctionComponent<Options>
  export const DateInput: FunctionComponent<Options>
  export const ErrorSummary: FunctionComponent<Options>
  export const Input: FunctionComponent<Options>
  export const Radios: FunctionComponent<Options>
}

/** GOV.UK Frontend 6.6.0: by this name, as govuk-react-jsx needs 4.0.1 by its own. */
declare module 'upstream' {
  /** A class whose objects run one element. */
  type Part = new (root: Element) => object
  export const Button: Part
  export const CharacterCount: Part
  export const Checkboxes: Part
  export const ErrorSummary: Part
  export const Radios: Part
  export function createAll(part: Part): object[]
}

/** The file of the contender that is bundled. */
declare module 'contender' {
  import type { ReactContender } from './contenders/contender.js'

  export const QuestionPage: ReactContender['QuestionPage']
  export const Field: ReactContender['Field']
  export const serve: ReactContender['serve']
}
