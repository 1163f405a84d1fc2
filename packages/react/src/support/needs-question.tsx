import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Checkbox, CheckboxDivider, Checkboxes } from '../form/checkboxes/index.js'
import { joinIds } from '../foundations/ids.js'
import type { InputOfPart, PresetLegendProps } from '../parts/question-in-parts.js'

/**
 * What a question takes that offers several needs, some of which ask for more: any attribute of `<div>`, and these. They go
 * to the `<div>` round the checkboxes.
 */
export interface NeedsQuestionProps<Detailed extends string>
  extends Omit<ComponentProps<'div'>, 'id' | 'children' | 'defaultValue' | 'onChange'>, PresetLegendProps {
  /** What the names of the controls start with: `formats` for the checkboxes `formats-which`. They have these as ids too. */
  name: string
  /** What is wrong with the checkboxes, as `which`, and with what each of them asks for. */
  errors?: Partial<Record<'which' | Detailed, ReactNode>>
  /** What was answered before: `{ which: ['large-print'], 'large-print': '18' }`. */
  defaultValue?: { which?: readonly string[] } & Partial<Record<Detailed, string>>
}

/** One need that people can select. */
export interface Need {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** The question that it reveals. */
  detail?: ReactNode
}

/** What is said to people who need nothing, and about what cannot be had. */
export interface NeedsWords {
  /** Before the last choice. */
  or: string
  /** The last choice. */
  none: string
  /** Leads into what is not offered. */
  notOffered: string
}

/**
 * Draws checkboxes for several needs. The last choice is for people who need none. What is not offered is said after them,
 * with what there is instead, and read out with the question: screen readers that go from control to control pass over it.
 *
 * @param props what the question was given, with its legend
 * @param all every need there is, in order
 * @param words what is said besides them
 * @param notOffered what there is instead of each need that is not offered
 * @param about what stands before the checkboxes
 */
export function needsQuestion(
  { name, errors, error, defaultValue, ...question }: NeedsQuestionProps<never>,
  all: readonly Need[],
  words: NeedsWords,
  notOffered: Readonly<Record<string, ReactNode>> = {},
  about?: ReactNode,
): ReactElement {
  const isMissing = ({ value }: Need): boolean => notOffered[value] !== undefined
  const missing = all.filter(isMissing)
  const which = `${name}-which`
  return (
    <Checkboxes
      {...question}
      legend={question.legend}
      name={which}
      error={error ?? errors?.which}
      defaultValue={defaultValue?.which}
      aria-describedby={joinIds(
        question['aria-describedby'],
        about && `${name}-about`,
        missing.length > 0 && `${name}-not-offered`,
      )}
      beforeInputs={
        about && (
          <p className="govuk-body" id={`${name}-about`}>
            {about}
          </p>
        )
      }
      afterInputs={
        missing.length > 0 && (
          <div className="govuk-!-margin-top-4" id={`${name}-not-offered`}>
            <p className="govuk-body">{words.notOffered}</p>
            <ul className="govuk-list govuk-list--bullet">
              {missing.map(({ value, label }) => (
                <li key={value}>
                  {label}: {notOffered[value]}
                </li>
              ))}
            </ul>
          </div>
        )
      }
    >
      {all.filter((each) => !isMissing(each)).map(needBox)}
      <CheckboxDivider>{words.or}</CheckboxDivider>
      <Checkbox id={`${which}-none`} value="none" exclusive>
        {words.none}
      </Checkbox>
    </Checkboxes>
  )
}

/** The checkbox of a need. */
export const needBox = ({ value, label, hint, detail }: Need): ReactElement => (
  <Checkbox key={value} value={value} hint={hint} conditional={detail}>
    {label}
  </Checkbox>
)

/** What the control must have that a need asks for more with. */
export const detailOf = (
  { name, errors, defaultValue, language }: NeedsQuestionProps<never>,
  value: string,
): InputOfPart => ({
  name: `${name}-${value}`,
  id: `${name}-${value}`,
  error: (errors as Readonly<Record<string, ReactNode>> | undefined)?.[value],
  defaultValue: (defaultValue as Readonly<Record<string, string | undefined>> | undefined)?.[value],
  language,
})

/** What somebody answered: one line, or a list. */
export function answerLines(lines: readonly ReactNode[]): ReactElement {
  if (lines.length === 1) return <>{lines[0]}</>
  return (
    <ul className="govuk-list">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
