import { parse, useForm } from '@conform-to/react'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useActionState, useMemo } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { late, leave } from '../form/text-input/late-scripts.fixtures.js'
import { Button, Checkboxes, DateInput, ErrorSummary, Radios, Select, Textarea, TextInput } from '../index.js'
import {
  checkboxesProps,
  checkWith,
  dateInputProps,
  errorLinks,
  fieldProps,
  type PostedOf,
  withoutFocus,
  withoutReset,
} from './conform.js'
import {
  allWrong,
  answered,
  answerEarly,
  checkboxes,
  focusedBySending,
  listed,
  options,
  radios,
  send,
  visit,
} from './visit.fixtures.js'

type Posted = PostedOf<typeof visit.fields>
const received = vi.fn()

function Visit({ defaultValue }: { defaultValue?: Partial<Posted> }) {
  const [lastResult, action] = useActionState(async (_: unknown, formData: FormData) => {
    const submission = await parse(formData, { resolve: checkWith(visit) })
    if (submission.status === 'success') received(submission.value)
    return withoutFocus(submission.reply())
  }, undefined)
  const [form, fields] = useForm<Posted>({ lastResult, defaultValue, onSubmit: withoutReset(action) })
  const errors = useMemo(() => errorLinks(form.allErrors), [form.allErrors])
  return (
    <form id={form.id} onSubmit={form.onSubmit} action={action} noValidate>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <TextInput {...fieldProps(fields['full-name'])} label="Full name" />
      <DateInput {...dateInputProps(fields, 'first-day')} legend="First day" />
      <Radios {...fieldProps(fields.travel)} legend="Travel">
        {radios}
      </Radios>
      <Checkboxes {...checkboxesProps(fields.needs)} legend="Needs">
        {checkboxes}
      </Checkboxes>
      <Textarea {...fieldProps(fields.message)} label="Message" />
      <Select {...fieldProps(fields.month)} label="Month of the visit">
        {options}
      </Select>
      <Button>Send</Button>
    </form>
  )
}

afterEach(() => {
  leave()
  received.mockReset()
})

describe('a form of Conform', () => {
  it('has the ids of GOV.UK and the answers that someone comes back to in the first HTML', () => {
    const defaultValue = { 'full-name': 'Siân', 'first-day-day': '4', travel: 'car', needs: ['loop'], month: 'may' }
    document.body.innerHTML = renderToStaticMarkup(<Visit defaultValue={defaultValue} />)
    expect([...document.querySelectorAll('input, textarea, select')].map(({ id }) => id)).toEqual(
      'full-name first-day-day first-day-month first-day-year travel travel-2 needs needs-2 needs-3 message month'.split(
        ' ',
      ),
    )
    expect(Object.fromEntries(new FormData(document.querySelector('form')!))).toMatchObject({
      ...defaultValue,
      needs: 'loop',
    })
  })

  it('comes back with every error in the order of the page, each with a link to the control that is wrong', async () => {
    render(<Visit />)
    await send()
    await waitFor(() => expect(listed()).toEqual(allWrong))
    expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveAccessibleDescription(
      'Error: Enter your full name',
    )
    expect(screen.getByRole('group', { name: 'Needs' })).toHaveAccessibleDescription('Error: Select what you need')
  })

  it('marks the parts of a date that are wrong, and lists them once', async () => {
    render(<Visit />)
    await userEvent.type(screen.getByLabelText('Day'), '4')
    await send()
    expect(listed()[1]).toEqual(['#first-day-month', 'First day must include a month and year'])
    const marked = [...document.querySelectorAll('.govuk-date-input__input.govuk-input--error')]
    expect(marked.map(({ id }) => id)).toEqual(['first-day-month', 'first-day-year'])
  })

  it('moves the focus to the error summary alone', async () => {
    render(<Visit />)
    expect(await focusedBySending()).toEqual(['govuk-error-summary'])
  })

  it('keeps what was typed through the reset that React makes after an action', async () => {
    render(<Visit />)
    await userEvent.type(screen.getByLabelText('Message'), 'We are four')
    await userEvent.click(screen.getByLabelText('By car'))
    await send()
    expect(screen.getByLabelText('Message')).toHaveValue('We are four')
    expect(screen.getByLabelText('By car')).toBeChecked()
    expect(listed()).toHaveLength(3)
  })

  it.each([false, true])('sends what was answered before scripts arrived (StrictMode: %s)', async (isStrict) => {
    expect(
      await late(
        isStrict ? (
          <StrictMode>
            <Visit />
          </StrictMode>
        ) : (
          <Visit />
        ),
        answerEarly,
      ),
    ).toEqual([])
    await send()
    expect(received).toHaveBeenCalledExactlyOnceWith(answered)
  })
})

describe('errors of a validator of your own', () => {
  it('are listed in the order of the page, that of a date at its first part', () => {
    const errors = { travel: ['Select travel'], 'first-day': ['Enter a day'], 'full-name': ['Enter a name', 'Shorter'] }
    expect(errorLinks(errors, ['full-name', 'first-day-day', 'first-day-month', 'travel'])).toEqual([
      { href: '#full-name', message: 'Enter a name' },
      { href: '#first-day-day', message: 'Enter a day' },
      { href: '#travel', message: 'Select travel' },
    ])
  })

  it('are listed as they come unless the order is said, without fields that are right', () => {
    expect(errorLinks({ travel: ['Select travel'], needs: null, month: [], 'full-name': ['Enter a name'] })).toEqual([
      { href: '#travel', message: 'Select travel' },
      { href: '#full-name', message: 'Enter a name' },
    ])
  })
})

/** Never runs. `tsc` fails on a directive under which nothing is wrong. */
export function WrongUse() {
  const [, fields] = useForm<Posted>({})
  return (
    <>
      {/* @ts-expect-error several answers, so checkboxesProps */}
      <TextInput {...fieldProps(fields.needs)} label="Needs" />
      {/* @ts-expect-error one answer, so fieldProps */}
      <Checkboxes {...checkboxesProps(fields.travel)} />
      {/* @ts-expect-error there is no such field */}
      <TextInput {...fieldProps(fields.nickname)} label="Nickname" />
      {/* @ts-expect-error it has no parts */}
      <DateInput {...dateInputProps(fields, 'travel')} />
      {/* @ts-expect-error the browser keeps what is typed: there is no value as well */}
      <TextInput {...fieldProps(fields.travel)} label="Travel" value="bus" onChange={() => {}} />
    </>
  )
}
