import { useForm, useSelector } from '@tanstack/react-form'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { late, leave } from '../form/text-input/late-scripts.fixtures.js'
import { Button, Checkboxes, DateInput, ErrorSummary, Radios, Select, Textarea, TextInput } from '../index.js'
import { checkboxesProps, checkWith, dateInputProps, errorLinks, fieldProps, valuesOf } from './tanstack-form.js'
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

const received = vi.fn()
const check = checkWith(visit)

function Visit({ values }: { values?: Parameters<typeof visit.show>[0] }) {
  const form = useForm({
    defaultValues: visit.show(values).typed,
    validators: { onSubmitAsync: check },
    onSubmit: async ({ value }) => received(await valuesOf(visit, value)),
  })
  const wrong = useSelector(form.store, (state) => state.errorMap.onSubmit)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void form.handleSubmit()
      }}
      noValidate
    >
      {wrong && <ErrorSummary errors={wrong.errors} />}
      <form.Field name="full-name">
        {(field) => <TextInput {...fieldProps(field, wrong)} label="Full name" />}
      </form.Field>
      <form.Field name="first-day">
        {(field) => <DateInput {...dateInputProps(field, wrong)} legend="First day" />}
      </form.Field>
      <form.Field name="travel">
        {(field) => (
          <Radios {...fieldProps(field, wrong)} legend="Travel">
            {radios}
          </Radios>
        )}
      </form.Field>
      <form.Field name="needs">
        {(field) => (
          <Checkboxes {...checkboxesProps(field, wrong)} legend="Needs">
            {checkboxes}
          </Checkboxes>
        )}
      </form.Field>
      <form.Field name="message">{(field) => <Textarea {...fieldProps(field, wrong)} label="Message" />}</form.Field>
      <form.Field name="month">
        {(field) => (
          <Select {...fieldProps(field, wrong)} label="Month of the visit">
            {options}
          </Select>
        )}
      </form.Field>
      <Button>Send</Button>
    </form>
  )
}

afterEach(() => {
  leave()
  received.mockReset()
})

describe('a form of TanStack Form', () => {
  it('has the ids of GOV.UK and the answers that someone comes back to in the first HTML', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Visit values={{ ...answered, travel: 'car', needs: ['loop'], month: 'june' }} />,
    )
    expect([...document.querySelectorAll('input, textarea, select')].map(({ id }) => id)).toEqual(
      'full-name first-day-day first-day-month first-day-year travel travel-2 needs needs-2 needs-3 message month'.split(
        ' ',
      ),
    )
    expect(Object.fromEntries(new FormData(document.querySelector('form')!))).toMatchObject({
      'full-name': 'Siân Example',
      'first-day-month': '6',
      travel: 'car',
      needs: 'loop',
      month: 'june',
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

  it('moves the focus to the error summary alone', async () => {
    render(<Visit />)
    expect(await focusedBySending()).toEqual(['govuk-error-summary'])
  })

  it('marks the parts of a date that are wrong, keeps errors while people type, and checks again what they sent', async () => {
    render(<Visit />)
    await userEvent.type(screen.getByLabelText('Day'), '4')
    await send()
    const wrong = ['#first-day-month', 'First day must include a month and year']
    await waitFor(() => expect(listed()[1]).toEqual(wrong))
    const marked = [...document.querySelectorAll('.govuk-date-input__input.govuk-input--error')]
    expect(marked.map(({ id }) => id)).toEqual(['first-day-month', 'first-day-year'])
    await userEvent.type(screen.getByLabelText('Year'), '2027')
    await userEvent.type(screen.getByLabelText('Month'), '6')
    await userEvent.tab()
    expect(listed()[1]).toEqual(wrong)
    await send()
    await waitFor(() => expect(listed().map(([href]) => href)).toEqual(['#full-name', '#travel', '#needs']))
  })

  it('knows that "None of these" unselects the others', async () => {
    render(<Visit />)
    for (const choice of ['A hearing loop', 'A ramp', 'None of these'])
      await userEvent.click(screen.getByLabelText(choice))
    expect(screen.getByLabelText('A ramp')).not.toBeChecked()
    await userEvent.click(screen.getByLabelText('A ramp'))
    expect(screen.getByLabelText('A ramp')).toBeChecked()
    expect(screen.getByLabelText('A hearing loop')).not.toBeChecked()
    expect(screen.getByLabelText('None of these')).not.toBeChecked()
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
    await waitFor(() => expect(received).toHaveBeenCalledExactlyOnceWith(answered))
  })

  it('does not give half of its answers to a service that forgot the validator', async () => {
    await expect(valuesOf(visit, visit.show().typed)).rejects.toThrow('The form has 4 errors.')
  })
})

describe('errors of validators of your own', () => {
  const field = (errors: unknown[]) => ({ name: 'name', state: { value: '', meta: { errors } }, setValue: vi.fn() })

  it('are shown whether they are words or what a schema says', () => {
    expect(fieldProps(field(['Enter a name', 'Shorter'])).error).toBe('Enter a name')
    expect(fieldProps(field([{ message: 'Enter a name', path: ['name'] }])).error).toBe('Enter a name')
    expect(fieldProps(field([])).error).toBeUndefined()
  })

  it('are checked anew while people type, as TanStack Form does', () => {
    const own = field(['Enter a name'])
    fieldProps(own).onChange({ target: { value: 'S' } } as never)
    expect(own.setValue).toHaveBeenCalledWith('S', { dontValidate: false })
  })

  it('are listed in the order of the page, that of a whole date at its first part', () => {
    const meta = {
      travel: { errors: ['Select travel'] },
      day: { errors: [{ message: 'Enter a day' }] },
      'until.month': { errors: ['Enter a month'] },
    }
    expect(errorLinks({ ...meta, name: { errors: [] } }, ['name', 'day-day', 'until-month', 'travel'])).toEqual([
      { href: '#day-day', message: 'Enter a day' },
      { href: '#until-month', message: 'Enter a month' },
      { href: '#travel', message: 'Select travel' },
    ])
  })
})

/** Never runs. `tsc` fails on a directive under which nothing is wrong. */
export function WrongUse() {
  const form = useForm({ defaultValues: visit.show().typed })
  return (
    <>
      {/* @ts-expect-error several answers, so checkboxesProps */}
      <form.Field name="needs">{(field) => <TextInput {...fieldProps(field)} label="Needs" />}</form.Field>
      {/* @ts-expect-error a date, so dateInputProps */}
      <form.Field name="first-day">{(field) => <TextInput {...fieldProps(field)} label="First day" />}</form.Field>
      {/* @ts-expect-error one answer, so fieldProps */}
      <form.Field name="travel">{(field) => <Checkboxes {...checkboxesProps(field)} />}</form.Field>
      {/* @ts-expect-error it has no parts */}
      <form.Field name="travel">{(field) => <DateInput {...dateInputProps(field)} />}</form.Field>
    </>
  )
}
