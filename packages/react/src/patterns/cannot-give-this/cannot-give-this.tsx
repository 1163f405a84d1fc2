import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { CharacterCount } from '../../form/character-count/index.js'
import { Checkbox, Checkboxes } from '../../form/checkboxes/index.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './cannot-give-this.strings.js'

/** A part of {@link CannotGiveThis}: what its control is called, after the name of the question. */
export type CannotGivePart = 'cannot-give' | 'reason'

/** Props of {@link CannotGiveThis}: any attribute of `<div>`, and these. They go to the `<div>` round the checkbox. */
export interface CannotGiveThisProps extends Omit<ComponentProps<'div'>, 'id' | 'defaultValue' | 'onChange'> {
  /**
   * The name of the question: `date-of-birth` for the checkbox `date-of-birth-cannot-give`, which sends `yes`, and the text
   * `date-of-birth-reason`. They have these as ids too.
   */
  name: string
  /** The question: one component with its own label or legend. */
  children: ReactNode
  /** The words of the checkbox: "I cannot give my date of birth". They must make sense without the question before them. */
  label?: ReactNode
  /** The question that the checkbox reveals. "Tell us why" unless set. */
  reasonLabel?: ReactNode
  /** A hint for the reason, in one short sentence. */
  reasonHint?: ReactNode
  /** How many characters the reason can have. 500 unless set. */
  limit?: number
  /** One more question after the reason, such as an age range. Its answer has a name of its own. */
  afterReason?: ReactNode
  /** What is wrong with each part. What is wrong with the question, it says itself. */
  errors?: Partial<Record<CannotGivePart, ReactNode>>
  /** What was answered before: `{ 'cannot-give': 'yes', reason: 'I was adopted' }`. */
  defaultValue?: Partial<Record<CannotGivePart, string>>
  /** The language of the words. */
  language?: Language
}

/**
 * Lets people say that they cannot answer a question, and why. It is an answer like any other, so your service must go on
 * with it: a form that asks for what somebody does not have shuts them out.
 *
 * The question keeps its own label or legend, and the checkbox stands after it, not in its group. So screen readers say
 * "Day" with the question, and the checkbox by its own words.
 *
 * WCAG 1.3.1 Info and Relationships, 2.4.6 Headings and Labels, 3.3.2 Labels or Instructions.
 */
export function CannotGiveThis({
  name,
  children,
  label,
  reasonLabel,
  reasonHint,
  limit = 500,
  afterReason,
  errors,
  defaultValue,
  language,
  ...rest
}: CannotGiveThisProps): ReactElement {
  const words = useWords('cannot-give-this', en, language)
  const chosen = defaultValue?.['cannot-give']
  return (
    <>
      {children}
      <Checkboxes
        {...rest}
        name={`${name}-cannot-give`}
        error={errors?.['cannot-give']}
        defaultValue={chosen ? [chosen] : undefined}
        language={language}
      >
        <Checkbox
          value="yes"
          conditional={
            <>
              <CharacterCount
                name={`${name}-reason`}
                label={reasonLabel ?? words.reasonLabel}
                hint={reasonHint}
                error={errors?.reason}
                defaultValue={defaultValue?.reason}
                limit={limit}
                language={language}
              />
              {afterReason}
            </>
          }
        >
          {label ?? words.label}
        </Checkbox>
      </Checkboxes>
    </>
  )
}
