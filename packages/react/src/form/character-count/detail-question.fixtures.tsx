// The question that the tests of the character count ask, and what people are told of the answer.
import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { CharacterCount, type CharacterCountProps } from './index.js'

export const Detail = (props: Partial<CharacterCountProps>): ReactElement => (
  <CharacterCount name="detail" label="What happened?" limit={10} {...(props as object)} />
)

export const box = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox')

/** The limit, which stands in the server's HTML. */
export const limit = (): HTMLElement => document.getElementById(`${box().id}-info`)!

/** The count that people see. */
export const seen = (): HTMLElement => document.querySelector<HTMLElement>('.govuk-character-count__status')!

/** The count that screen readers read out. */
export const told = (): HTMLElement => document.querySelector<HTMLElement>('.govuk-character-count__sr-status')!

/** The element round the question. */
export const group = (): HTMLElement => document.querySelector<HTMLElement>('.govuk-character-count')!
