// One small page for the tests of every adapter.
import { choice, choices, date, defineForm, optional, text } from '@handrail/forms'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { Checkbox, Radio } from '../index.js'

/** What the page asks. */
export const visit = defineForm({
  'full-name': text({ thing: 'your full name' }),
  'first-day': date({ thing: 'the first day', subject: 'First day' }),
  travel: choice({ values: ['bus', 'car'], missing: 'Select how you travel' }),
  needs: choices({
    values: ['ramp', 'loop', 'none'],
    missing: 'Select what you need',
    none: 'none',
    noneAndOther: 'Select what you need, or only select ‘None of these’',
  }),
  message: optional(text({ thing: 'a message', severalLines: true })),
  month: optional(choice({ values: ['may', 'june'], missing: 'Select a month' })),
})

export const radios = (
  <>
    <Radio value="bus">By bus</Radio>
    <Radio value="car">By car</Radio>
  </>
)

export const checkboxes = (
  <>
    <Checkbox value="ramp">A ramp</Checkbox>
    <Checkbox value="loop">A hearing loop</Checkbox>
    <Checkbox value="none" exclusive>
      None of these
    </Checkbox>
  </>
)

export const options = (
  <>
    <option value="">Any month</option>
    <option value="may">May</option>
    <option value="june">June</option>
  </>
)

/** Everything that is wrong when nothing was typed. */
export const allWrong = [
  ['#full-name', 'Enter your full name'],
  ['#first-day-day', 'Enter the first day'],
  ['#travel', 'Select how you travel'],
  ['#needs', 'Select what you need'],
]

/** The list that people see. */
export const listed = (): (string | null)[][] =>
  [...document.querySelectorAll('.govuk-error-summary__list a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ])

export const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Send' }))

/** Sends the form. Gives everything that had the focus until the error summary had it. */
export async function focusedBySending(): Promise<unknown[]> {
  const focused: unknown[] = []
  const note = ({ target }: FocusEvent): void => void focused.push((target as Element).className)
  screen.getByRole('button', { name: 'Send' }).focus()
  document.addEventListener('focusin', note)
  await send()
  await waitFor(() => expect(focused).toContain('govuk-error-summary'))
  document.removeEventListener('focusin', note)
  return focused
}

/** Answers every question as people do before scripts arrive: React hears of none of it. */
export function answerEarly(): void {
  const input = (id: string): HTMLInputElement => document.querySelector(`[id="${id}"]`)!
  input('full-name').value = 'Siân Example'
  input('first-day-day').value = '4'
  input('first-day-month').value = 'June'
  input('first-day-year').value = '2027'
  input('travel-2').checked = true
  input('needs').checked = true
  input('needs-2').checked = true
  input('message').value = 'We are four'
  input('month').value = 'june'
}

/** What {@link answerEarly} answered. */
export const answered = {
  'full-name': 'Siân Example',
  'first-day': '2027-06-04',
  travel: 'car',
  needs: ['ramp', 'loop'],
  message: 'We are four',
  month: 'june',
}
