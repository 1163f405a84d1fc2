import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Checkbox, Checkboxes } from '../../form/checkboxes/index.js'
import type { Language } from '../../foundations/language.js'
import { fill, useWords } from '../../foundations/words.js'
import { en } from './declaration.strings.js'

/** Who declares. With one name alone, nobody could tell whose it is. */
type Declarer =
  | {
      /** Who sends it, when somebody acts for another: "Sam O’Neill (daughter)". Only with `onBehalfOf`. */
      sentBy: string
      /** Who it is about: "Siân O’Neill". */
      onBehalfOf: string
    }
  | { sentBy?: never; onBehalfOf?: never }

/** Whether people tick a checkbox, or confirm by sending. */
type Confirmation =
  | {
      /** Asks people to tick a checkbox. Only if the service must record that they did: to send it is enough for most. */
      checkbox: true
      /** What went wrong, in the words of the error summary, which links to `#declaration`. */
      error?: ReactNode
      /** `['yes']` if it is ticked, on a page that comes back with another error. */
      defaultValue?: readonly string[]
    }
  | { checkbox?: false; error?: never; defaultValue?: never }

/** What is declared, by whom and how. */
export type DeclarationContentProps = Declarer &
  Confirmation & {
    /** What people confirm, in plain words: "your answers are correct". 2 statements at least, as it is a list. */
    confirms: readonly [ReactNode, ReactNode, ...ReactNode[]]
    /** What the answer is called when the form is sent, and the id of the checkbox. `declaration` unless set. */
    name?: string
    /** What follows if it is not true, such as a fine. Between the list and the checkbox. */
    children?: ReactNode
    /** The language of its words. */
    language?: Language
  }

/** A declaration under the heading that it is given. Any attribute of `<div>` goes to the `<div>` round it. */
export function DeclarationContent({
  heading,
  confirms,
  name = 'declaration',
  sentBy,
  onBehalfOf,
  checkbox,
  error,
  defaultValue,
  children,
  language,
  ...rest
}: Omit<ComponentProps<'div'>, 'children'> & DeclarationContentProps & { heading: ReactNode }): ReactElement {
  const words = useWords('declaration', en, language)
  const listId = `${name}-confirms`
  return (
    <div {...rest}>
      {heading}
      {sentBy && <p className="govuk-body">{fill(words.sentFor, { sentBy, onBehalfOf })}</p>}
      <p className="govuk-body">{checkbox ? words.byTicking : words.bySending}</p>
      <ul className="govuk-list govuk-list--bullet" id={listId}>
        {confirms.map((statement, index) => (
          <li key={index}>{statement}</li>
        ))}
      </ul>
      {children}
      {checkbox && (
        // People who go from field to field by ear hear what "this" is.
        <Checkboxes name={name} error={error} defaultValue={defaultValue} aria-describedby={listId} language={language}>
          <Checkbox value="yes">{words.confirmLabel}</Checkbox>
        </Checkboxes>
      )}
    </div>
  )
}
