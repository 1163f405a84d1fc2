import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useMemo } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Controller, useController, useForm } from 'react-hook-form'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { late, leave } from '../form/text-input/late-scripts.fixtures.js'
import { Button, Checkboxes, DateInput, ErrorSummary, Radios, Select, Textarea, TextInput } from '../index.js'
import { checkboxesProps, checkWith, dateInputProps, errorLinks, fieldProps, onlyOnSubmit } from './react-hook-form.js'
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

function Visit({ values }: { values?: Parameters<typeof visit.show>[0] }) {
  const { control, formState, handleSubmit } = useForm({
    ...onlyOnSubmit,
    defaultValues: visit.show(values).typed,
    resolver: checkWith(visit),
  })
  const errors = useMemo(() => errorLinks(formState.errors), [formState.errors])
  return (
    <form onSubmit={(event) => void handleSubmit((sent) => received(sent))(event)} noValidate>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Controller
        control={control}
        name="full-name"
        render={(it) => <TextInput {...fieldProps(it)} label="Full name" />}
      />
      <Controller
        control={control}
        name="first-day"
        render={(it) => <DateInput {...dateInputProps(it)} legend="First day" />}
      />
      <Controller
        control={control}
        name="travel"
        render={(it) => (
          <Radios {...fieldProps(it)} legend="Travel">
            {radios}
          </Radios>
        )}
      />
      <Controller
        control={control}
        name="needs"
        render={(it) => (
          <Checkboxes {...checkboxesProps(it)} legend="Needs">
            {checkboxes}
          </Checkboxes>
        )}
      />
      <Controller control={control} name="message" render={(it) => <Textarea {...fieldProps(it)} label="Message" />} />
      <Controller
        control={control}
        name="month"
        render={(it) => (
          <Select {...fieldProps(it)} label="Month of the visit">
            {options}
          </Select>
        )}
      />
      <Button>Send</Button>
    </form>
  )
}

afterEach(() => {
  leave()
  received.mockReset()
})

describe('a form of React Hook Form', () => {
  it('has the ids of GOV.UK and the answers that someone comes back to in the first HTML', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Visit values={{ ...answered, travel: 'car', needs: ['loop'], month: 'june' }} />,
    )
    expect([...document.querySelectorAll('input, textarea, select')].map(({ id }) => id)).toEqual(
      'full-name first-day-day first-day-month first-day-year travel travel-2 needs needs-2 needs-3 message month'.split(
        ' ',
      ),
    )
    expect(Object.fromEntries(new FormData(document.querySelector('form')!))).toEqual({
      'full-name': 'Siân Example',
      'first-day-day': '4',
      'first-day-month': '6',
      'first-day-year': '2027',
      travel: 'car',
      needs: 'loop',
      message: 'We are four',
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

  it('marks the parts of a date that are wrong, lists them once, and keeps errors while people type', async () => {
    render(<Visit />)
    await userEvent.type(screen.getByLabelText('Day'), '4')
    await send()
    const wrong = ['#first-day-month', 'First day must include a month and year']
    expect(listed()[1]).toEqual(wrong)
    const marked = [...document.querySelectorAll('.govuk-date-input__input.govuk-input--error')]
    expect(marked.map(({ id }) => id)).toEqual(['first-day-month', 'first-day-year'])
    await userEvent.type(screen.getByLabelText('Year'), '2027')
    await userEvent.type(screen.getByLabelText('Month'), '6')
    await userEvent.tab()
    expect(listed()[1]).toEqual(wrong)
  })

  it('knows that "None of these" unselects the others', async () => {
    render(<Visit />)
    for (const choice of ['A hearing loop', 'A ramp', 'None of these'])
      await userEvent.click(screen.getByLabelText(choice))
    expect(screen.getByLabelText('A ramp')).not.toBeChecked()
    expect(screen.getByLabelText('None of these')).toBeChecked()
    await userEvent.click(screen.getByLabelText('A ramp'))
    await send()
    expect(listed().map(([href]) => href)).toEqual(['#full-name', '#first-day-day', '#travel'])
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
    expect(listed()).toEqual([])
    expect(received).toHaveBeenCalledExactlyOnceWith(answered)
  })
})

describe('errors of a resolver of your own', () => {
  const named = (message: string) => ({ type: 'custom', message })

  it('are listed in the order of the page, that of a whole date at its first part', () => {
    const errors = {
      travel: named('Select travel'),
      day: named('Enter a day'),
      until: { month: named('Enter a month') },
    }
    expect(errorLinks(errors, ['day-day', 'day-month', 'until-day', 'until-month', 'travel'])).toEqual([
      { href: '#day-day', message: 'Enter a day' },
      { href: '#until-month', message: 'Enter a month' },
      { href: '#travel', message: 'Select travel' },
    ])
  })

  it('are said of all of a date unless they name a part', () => {
    const field = { name: 'day', value: undefined, onChange: () => {}, onBlur: () => {}, ref: () => {} }
    expect(dateInputProps({ field, fieldState: { error: named('Enter a day') } })).toMatchObject({
      error: 'Enter a day',
      errorParts: [],
      value: { day: '', month: '', year: '' },
    })
  })
})

/** Never runs. `tsc` fails on a directive under which nothing is wrong. */
export function WrongUse() {
  const { control } = useForm({ defaultValues: visit.show().typed, resolver: checkWith(visit) })
  const needs = useController({ control, name: 'needs' })
  const day = useController({ control, name: 'first-day' })
  const travel = useController({ control, name: 'travel' })
  return (
    <>
      {/* @ts-expect-error several answers, so checkboxesProps */}
      <TextInput {...fieldProps(needs)} label="Needs" />
      {/* @ts-expect-error a date, so dateInputProps */}
      <TextInput {...fieldProps(day)} label="First day" />
      {/* @ts-expect-error one answer, so fieldProps */}
      <Checkboxes {...checkboxesProps(travel)} />
      {/* @ts-expect-error it has no parts */}
      <DateInput {...dateInputProps(travel)} />
      {/* @ts-expect-error React Hook Form keeps what is typed: there is no start as well */}
      <TextInput {...fieldProps(travel)} label="Travel" defaultValue="bus" />
    </>
  )
}
