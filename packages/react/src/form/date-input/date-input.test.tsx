import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy as errorMessage } from '../../parts/error-message/error-message.strings.js'
import { Fieldset } from '../../parts/fieldset/index.js'
import { cy } from './date-input.strings.js'
import { DateInput, DateInputPart, type DateInputProps } from './index.js'

const Birth = (props: Partial<DateInputProps>) => (
  <DateInput name="date-of-birth" legend="What is your date of birth?" {...(props as object)} />
)
const group = () => screen.getByRole('group')
const part = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const parts = () => screen.getAllByRole<HTMLInputElement>('textbox')
const red = () => parts().flatMap(({ classList, id }) => (classList.contains('govuk-input--error') ? [id] : []))

afterEach(() => {
  document.body.innerHTML = ''
  vi.restoreAllMocks()
})

describe('a date input', () => {
  it('is a group called by its question, with a part for the day, the month and the year', () => {
    render(<Birth />)
    const date = screen.getByRole('group', { name: 'What is your date of birth?' })
    expect(within(date).getAllByRole('textbox')).toEqual([part('Day'), part('Month'), part('Year')])
  })

  it('has the hint, the error and every id and name in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Birth hint="For example, 27 3 2007" error="Enter your date of birth" />,
    )
    expect(group().getAttribute('aria-describedby')).toBe('date-of-birth-hint date-of-birth-error')
    expect(group()).toHaveAccessibleDescription('For example, 27 3 2007 Error: Enter your date of birth')
    // Without the role JAWS would not say the description.
    expect(group()).toHaveAttribute('role', 'group')
    const expected = ['date-of-birth-day', 'date-of-birth-month', 'date-of-birth-year']
    expect(parts().map(({ id }) => id)).toEqual(expected)
    expect(parts().map(({ name }) => name)).toEqual(expected)
    expect(document.getElementById('date-of-birth')).toHaveClass('govuk-date-input')
  })

  it('points at nothing that is not there, and keeps what else it is described by', () => {
    const { rerender } = render(<Birth />)
    expect(group()).not.toHaveAttribute('aria-describedby')
    rerender(<Birth hint="For example, 27 3 2007" aria-describedby="help" />)
    expect(group()).toHaveAttribute('aria-describedby', 'help date-of-birth-hint')
  })

  it('can have an id and names that do not belong together', () => {
    render(<Birth id="dob" name="" hint="For example, 27 3 2007" />)
    expect(parts().map(({ id, name }) => [id, name])).toEqual([
      ['dob-day', 'day'],
      ['dob-month', 'month'],
      ['dob-year', 'year'],
    ])
    expect(group()).toHaveAttribute('aria-describedby', 'dob-hint')
  })

  it('brings up the keyboard with numbers, yet takes letters', () => {
    render(<Birth defaultValue={{ month: 'March' }} />)
    for (const each of parts()) {
      expect(each).toHaveAttribute('inputmode', 'numeric')
      expect(each).toHaveAttribute('type', 'text')
    }
    expect(part('Month').value).toBe('March')
  })

  it('lets a phone fill in a date of birth', () => {
    render(<Birth autoComplete="bday" />)
    expect(parts().map(({ autocomplete }) => autocomplete)).toEqual(['bday-day', 'bday-month', 'bday-year'])
    expect(document.getElementById('date-of-birth')).not.toHaveAttribute('autocomplete')
  })

  it('can be the heading of a page that asks one question', () => {
    render(<Birth legendIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your date of birth?' })).toBeInTheDocument()
  })

  it('needs no legend of its own inside a fieldset of yours', () => {
    render(
      <Fieldset legend="Your employer">
        <DateInput name="start" />
      </Fieldset>,
    )
    expect(screen.getAllByRole('group')).toHaveLength(1)
  })

  it('gives class names, the ref and other attributes to the element round the parts', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Birth ref={ref} className="app-date" data-app="1" />)
    expect(ref.current).toBe(document.getElementById('date-of-birth'))
    expect(ref.current).toHaveClass('govuk-date-input', 'app-date')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })

  it('shows what was typed before as text, even if it looks like HTML', () => {
    const typed = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Birth defaultValue={{ day: typed }} />)
    expect(part('Day').value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('shows a date that comes as numbers, the number 0 too', () => {
    render(<Birth defaultValue={{ day: 0, month: 3, year: 1980 }} />)
    expect(parts().map(({ value }) => value)).toEqual(['0', '3', '1980'])
  })

  it('says nothing on the console in StrictMode', () => {
    const log = vi.spyOn(console, 'error')
    render(
      <StrictMode>
        <Birth value={{ day: 3 }} onChange={() => {}} />
      </StrictMode>,
    )
    expect(log).not.toHaveBeenCalled()
  })
})

describe('a date with an error', () => {
  it('is red as a whole when it is not said which part is wrong', () => {
    render(<Birth error="Date of birth must be in the past" />)
    expect(red()).toEqual(['date-of-birth-day', 'date-of-birth-month', 'date-of-birth-year'])
  })

  it('is red only where it is wrong when that is known', () => {
    render(<Birth error="Date of birth must include a month and year" errorParts={['month', 'year']} />)
    expect(red()).toEqual(['date-of-birth-month', 'date-of-birth-year'])
  })

  it('is red as a whole when the list of wrong parts came out empty', () => {
    render(<Birth error="Date of birth must be a real date" errorParts={[]} />)
    expect(red()).toHaveLength(3)
  })

  it('can be red without an error message of its own, for 2 dates that share one', () => {
    render(<Birth errorParts={['year']} />)
    expect(red()).toEqual(['date-of-birth-year'])
    expect(document.querySelector('.govuk-form-group--error')).toBeNull()
  })
})

describe('the words of a date', () => {
  it('are Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'date-input': cy, 'error-message': errorMessage } }}>
        <DateInput name="geni" legend="Beth yw eich dyddiad geni?" error="Rhowch ddyddiad" />
      </LanguageProvider>,
    )
    expect(parts()).toEqual([part('Diwrnod'), part('Mis'), part('Blwyddyn')])
    expect(group()).toHaveAccessibleDescription('Gwall: Rhowch ddyddiad')
  })

  it('can be your own', () => {
    render(<Birth words={{ day: 'Day of the month' }} />)
    expect(parts()).toEqual([part('Day of the month'), part('Month'), part('Year')])
  })
})

describe('a date with parts of its own', () => {
  it('asks for those parts only', () => {
    render(
      <DateInput name="moved" legend="When did you move here?" defaultValue={{ day: 1, month: 3, year: 1980 }}>
        <DateInputPart name="month" />
        <DateInputPart name="year" />
      </DateInput>,
    )
    expect(parts().map(({ name, value }) => [name, value])).toEqual([
      ['moved-month', '3'],
      ['moved-year', '1980'],
    ])
  })

  it('gives each part what it needs, and its input the rest', () => {
    const ref = createRef<HTMLInputElement>()
    render(
      <DateInput name="tax" legend="When does the tax year end?" error="Enter a year" errorParts={['tax-year']}>
        <DateInputPart
          name="tax-year"
          label="Tax year"
          id="the-year"
          width={10}
          inputMode="text"
          pattern="[0-9/]*"
          autoComplete="off"
          defaultValue="2026/27"
          className="app-year"
          ref={ref}
          data-app="1"
        />
      </DateInput>,
    )
    expect(ref.current).toBe(part('Tax year'))
    expect(ref.current).toHaveClass('govuk-input--width-10', 'govuk-input--error', 'app-year')
    expect(ref.current?.value).toBe('2026/27')
    const expected = {
      id: 'the-year',
      name: 'tax-tax-year',
      inputmode: 'text',
      pattern: '[0-9/]*',
      autocomplete: 'off',
    }
    for (const [name, value] of Object.entries({ ...expected, 'data-app': '1' }))
      expect(ref.current).toHaveAttribute(name, value)
  })

  it('takes them wrapped in a component of yours', () => {
    const YearOnly = () => <DateInputPart name="year" />
    render(
      <DateInput name="built" legend="When was it built?" error="Enter a year" autoComplete="bday">
        <YearOnly />
      </DateInput>,
    )
    expect(parts().map(({ id, autocomplete }) => [id, autocomplete])).toEqual([['built-year', 'bday-year']])
    expect(red()).toEqual(['built-year'])
  })

  it('forgets nothing when a prop of a part is undefined', () => {
    render(
      <DateInput name="built" legend="When was it built?" defaultValue={{ year: 1066 }} autoComplete="bday">
        <DateInputPart name="year" defaultValue={undefined} autoComplete={undefined} inputMode={undefined} />
      </DateInput>,
    )
    expect(part('Year').value).toBe('1066')
    expect(part('Year')).toHaveAttribute('autocomplete', 'bday-year')
    expect(part('Year')).toHaveAttribute('inputmode', 'numeric')
  })

  it('says what to do about a part that stands outside', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<DateInputPart name="day" />)).toThrow('Put it inside <DateInput name="…">')
  })

  it('does not compile when a part has no label, or the date has 2 keepers', () => {
    const contradictions = () => [
      // @ts-expect-error we have no word for it
      <DateInputPart key="1" name="week" />,
      // @ts-expect-error the browser keeps the date, or your code does
      <DateInput key="2" name="start" value={{ day: 1 }} defaultValue={{ day: 1 }} onChange={() => {}} />,
      // @ts-expect-error nobody could ever change it
      <DateInput key="3" name="start" value={{ day: 1 }} />,
      // @ts-expect-error there is no such part
      <DateInput key="4" name="start" defaultValue={{ dya: 1 }} />,
      <DateInput key="5" name="start" errorParts={['week', 'day']} />,
    ]
    expect(contradictions).not.toThrow()
  })
})
