// The question that the tests of the password input ask, and what they look at.
import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { PasswordInput, type PasswordInputProps } from './index.js'

export const Password = (props: Partial<PasswordInputProps>): ReactElement => (
  <PasswordInput name="password" label="Password" {...(props as object)} />
)

export const input = (): HTMLInputElement => document.querySelector<HTMLInputElement>('.govuk-password-input__input')!

export const button = (): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button')

/** What is read out when the button was used. */
export const status = (): HTMLElement => document.querySelector<HTMLElement>('.govuk-password-input__sr-status')!
