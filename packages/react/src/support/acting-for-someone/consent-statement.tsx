import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { InsetText } from '../../content/inset-text/index.js'
import { Radio, Radios } from '../../form/radios/index.js'
import { fill, useWords } from '../../foundations/words.js'
import { joinIds } from '../../foundations/ids.js'
import type { PresetLegendProps } from '../../parts/question-in-parts.js'
import { en } from './acting-for-someone.strings.js'

/** What the person agrees to, in words said to them. 2 statements at least, as it is a list. */
export type ConsentStatements = readonly [ReactNode, ReactNode, ...ReactNode[]]

/** Props of {@link ConsentStatement}: any attribute of `<div>`, and these. They go to the `<div>` round the choices. */
export interface ConsentStatementProps
  extends Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange'>, PresetLegendProps {
  /** What the answer is called when the form is sent, and the id of the first choice: `acting-consent`. */
  name: string
  /** The name of the person who agrees: "Sam Example". "The person" unless set. */
  person?: string
  /** The name of who fills in the form: "Jo Adviser". "The person who reads this to you" unless set. */
  helper?: string
  /**
   * What the person agrees to, as it is read out to them: "Jo Adviser can call us about this form". That somebody fills in
   * the form and sees the answers, unless set. Say all that your service will do because of it, and no more.
   */
  statements?: ConsentStatements
  /** How the person agreed, if it was answered before: `in-person`, `by-phone` or `in-writing`. */
  defaultValue?: string
}

/**
 * What a person agrees to when somebody fills in a form for them. Who fills it in reads it out, and records how the person
 * agreed. Inside `ActingForSomeone`, or alone on a page.
 *
 * WCAG 1.3.1 Info and Relationships, 3.3.2 Labels or Instructions.
 */
export function ConsentStatement({
  name,
  id = name,
  person,
  helper,
  statements,
  legend,
  language,
  'aria-describedby': describedBy,
  ...rest
}: ConsentStatementProps): ReactElement {
  const words = useWords('acting-for-someone', en, language)
  const values = { person: person ?? words.thePerson, helper: helper ?? words.theHelper }
  const says = statements ?? [fill(words.consentFillsIn, values), fill(words.consentSees, values)]
  return (
    <>
      <InsetText id={`${id}-statement`}>
        <p className="govuk-body govuk-!-font-weight-bold">{fill(words.readOut, values)}</p>
        <p className="govuk-body">{words.consentLead}</p>
        <ul className="govuk-list govuk-list--bullet">
          {says.map((statement, index) => (
            <li key={index}>{statement}</li>
          ))}
        </ul>
        <p className="govuk-body">{words.consentAsk}</p>
      </InsetText>
      <Radios
        {...rest}
        name={name}
        id={id}
        legend={legend ?? fill(words.consentLegend, values)}
        // Who goes from question to question by ear hears what was agreed to.
        aria-describedby={joinIds(describedBy, `${id}-statement`)}
        language={language}
      >
        <Radio value="in-person">{words.inPerson}</Radio>
        <Radio value="by-phone">{words.byPhone}</Radio>
        <Radio value="in-writing">{words.inWriting}</Radio>
      </Radios>
    </>
  )
}
