'use client'
import { type ReactElement, type ReactNode, use } from 'react'
import { Checkbox, CheckboxDivider, type CheckboxProps } from '../../form/checkboxes/index.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { ChoiceGroup } from '../../parts/choices/choice.js'
import { en } from './none-of-these.strings.js'

/** Props of {@link NoneOfThese}: those of `Checkbox`, and these. They go to the `<input>`. */
export type NoneOfTheseProps = Omit<CheckboxProps, 'value' | 'exclusive'> & {
  /** What is sent when it is selected. `none` unless set. */
  value?: string
  /** The word before it. "or" unless set. */
  or?: ReactNode
  /** Words of your own, such as "No, I do not carry waste". "None of these" unless set. */
  children?: ReactNode
  /** The language of the words. */
  language?: Language
}

/**
 * The last choice of `Checkboxes`, for people to whom none of the others applies: "or", and a checkbox that unselects the
 * others. Without it, nobody knows whether a person missed the question.
 *
 * Its id is the group's and `-none`, however many choices there are. A number would not do: React tells the group of one
 * component or of its two elements, depending on whether it comes from a Server Component.
 *
 * Design System: https://design-system.service.gov.uk/components/checkboxes/
 */
export function NoneOfThese({ or, value = 'none', language, children, ...rest }: NoneOfTheseProps): ReactElement {
  const words = useWords('none-of-these', en, language)
  const [group] = use(ChoiceGroup) ?? []
  return (
    <>
      <CheckboxDivider>{or ?? words.or}</CheckboxDivider>
      <Checkbox id={group && `${group.id}-none`} {...(rest as CheckboxProps)} value={value} exclusive>
        {children ?? words.none}
      </Checkbox>
    </>
  )
}
