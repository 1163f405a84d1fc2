// The question that the tests of checkboxes ask, and what they look at.
import { screen } from '@testing-library/react'
import { type ChangeEvent, type ReactElement, useState } from 'react'
import { TextInput } from '../text-input/index.js'
import { Checkbox, CheckboxDivider, Checkboxes, type CheckboxesProps } from './index.js'

/** Two of its choices ask for more, and one is "None of these". */
export const Waste = (props: Partial<CheckboxesProps>): ReactElement => (
  <Checkboxes name="waste" legend="What waste do you carry?" {...(props as object)}>
    <Checkbox value="animal" conditional={<TextInput name="animal-kind" label="Kind of animal" />}>
      Animal
    </Checkbox>
    <Checkbox value="farm">Farm</Checkbox>
    <CheckboxDivider>or</CheckboxDivider>
    <Checkbox value="none" exclusive conditional={<TextInput name="why" label="Why you apply" />}>
      None of these
    </Checkbox>
  </Checkboxes>
)

interface KeptProps extends Partial<Omit<CheckboxesProps, 'value' | 'defaultValue' | 'onChange'>> {
  /** What it makes its new answers of: those it has by now, or those it drew the page with. Both ways are in use. */
  from?: 'now' | 'drawn'
  first?: readonly string[]
  allow?: (input: HTMLInputElement) => boolean
  heard?: (value: string, checked: boolean) => void
}

/** The same question, asked by code that keeps the answers. */
export function Kept({ from = 'now', first = [], allow, heard, ...rest }: KeptProps): ReactElement {
  const [value, setValue] = useState(first)
  const change = ({ target: { value: answer, checked }, target }: ChangeEvent<HTMLInputElement>): void => {
    heard?.(answer, checked)
    if (allow && !allow(target)) return
    const next = (answers: readonly string[]): readonly string[] =>
      checked ? [...answers, answer] : answers.filter((each) => each !== answer)
    setValue(from === 'now' ? next : next(value))
  }
  return (
    <>
      <Waste value={value} onChange={change} {...rest} />
      <output>{value.join(', ')}</output>
      <button type="button" onClick={() => setValue(['farm'])}>
        Only farm waste
      </button>
    </>
  )
}

export const checkbox = (name: string, index = 0): HTMLInputElement =>
  screen.getAllByRole<HTMLInputElement>('checkbox', { name })[index]!

/** The words of each follow-up question that shows. */
export const revealed = (): (string | null)[] =>
  [...document.querySelectorAll('.govuk-checkboxes__conditional:not(.govuk-checkboxes__conditional--hidden)')].map(
    ({ textContent }) => textContent,
  )

/** The value of each checkbox that is selected. */
export const chosen = (): string[] =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter((each) => each.checked)
    .map((each) => each.value)

/** What code that keeps the answers believes. */
export const kept = (): string | null => screen.getByRole('status').textContent
