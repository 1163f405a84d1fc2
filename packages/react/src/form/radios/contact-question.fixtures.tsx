// The question that the tests of radios ask, and what they look at.
import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { TextInput } from '../text-input/index.js'
import { Radio, Radios, type RadiosProps } from './index.js'

/** Two of its choices ask for more. */
export const Contact = (props: Partial<RadiosProps>): ReactElement => (
  <Radios name="contact" legend="How should we contact you?" {...(props as object)}>
    <Radio value="email" conditional={<TextInput name="email" label="Email address" />}>
      Email
    </Radio>
    <Radio value="phone" conditional={<TextInput name="phone" label="Phone number" />}>
      Phone
    </Radio>
    <Radio value="post">Post</Radio>
  </Radios>
)

export const radio = (name: string, index = 0): HTMLInputElement =>
  screen.getAllByRole<HTMLInputElement>('radio', { name })[index]!

/** The words of each follow-up question that shows. */
export const revealed = (): (string | null)[] =>
  [...document.querySelectorAll('.govuk-radios__conditional:not(.govuk-radios__conditional--hidden)')].map(
    ({ textContent }) => textContent,
  )

/** The value of each radio that is chosen. */
export const chosen = (): string[] =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter((each) => each.checked)
    .map((each) => each.value)
