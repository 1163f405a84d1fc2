import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy, en } from './date-of-birth.strings.js'
import { DateOfBirth } from './index.js'

const parts = () => screen.getAllByRole<HTMLInputElement>('textbox')

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a date of birth', () => {
  it('is asked by a question and an example that are there already', () => {
    serve(<DateOfBirth name="date-of-birth" />)
    const group = screen.getByRole('group', { name: 'What is your date of birth?' })
    expect(group).toHaveAccessibleDescription('For example, 31 3 1980')
    expect(parts().map(({ id, name }) => [id, name])).toEqual(
      ['day', 'month', 'year'].map((part) => [`date-of-birth-${part}`, `date-of-birth-${part}`]),
    )
  })

  it.each([en, cy])('has an example that nobody can take for the month first: $hint', ({ hint }) => {
    const [day, month] = hint.match(/\d+/g)!.map(Number)
    expect(day).toBeGreaterThan(12)
    expect(month).toBeLessThanOrEqual(12)
  })

  it('can be asked in words of your own', () => {
    render(<DateOfBirth name="born" legend="When were you born?" legendSize="m" hint="As on your passport" />)
    expect(screen.getByRole('group', { name: 'When were you born?' })).toHaveAccessibleDescription(
      'As on your passport',
    )
    expect(document.querySelector('legend')).toHaveClass('govuk-fieldset__legend--m')
  })

  it('can be the heading of the page', () => {
    render(<DateOfBirth name="date-of-birth" legendIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your date of birth?' })).toBeInTheDocument()
  })

  it('is filled in by browsers', () => {
    serve(<DateOfBirth name="date-of-birth" />)
    expect(parts().map(({ autocomplete }) => autocomplete)).toEqual(['bday-day', 'bday-month', 'bday-year'])
  })

  it('says what is wrong with it, and marks the part that is wrong', () => {
    serve(
      <DateOfBirth name="date-of-birth" error="Date of birth must include a year" errorParts={['year']} id="born" />,
    )
    expect(screen.getByRole('group')).toHaveAttribute('aria-describedby', 'born-hint born-error')
    expect(parts().map(({ classList }) => classList.contains('govuk-input--error'))).toEqual([false, false, true])
  })

  it('shows what was typed as text, even if it is no date', () => {
    const typed = '<script>🎣</script>'
    serve(<DateOfBirth name="date-of-birth" defaultValue={{ day: '31', month: typed }} />)
    expect(parts().map(({ value }) => value)).toEqual(['31', typed, ''])
    expect(document.querySelector('script')).toBeNull()
  })

  it('can be kept by code', async () => {
    const heard: unknown[] = []
    render(<DateOfBirth name="born" value={{ day: 4, month: 6 }} onChange={(_, date) => heard.push(date)} />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '1')
    expect(heard).toEqual([{ day: '4', month: '6', year: '1' }])
    // @ts-expect-error A date that code keeps must be able to change.
    void (<DateOfBirth name="born" value={{ day: 4 }} />)
  })

  it('is asked in Welsh on a Welsh page, and where it is told to', () => {
    const welsh = { tag: 'cy', words: { 'date-of-birth': cy } }
    const { rerender } = render(
      <LanguageProvider language={welsh}>
        <DateOfBirth name="date-of-birth" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('group', { name: 'Beth yw’ch dyddiad geni?' })).toHaveAccessibleDescription(
      'Er enghraifft, 31 3 1980',
    )
    rerender(<DateOfBirth name="date-of-birth" language={welsh} />)
    expect(screen.getByRole('group', { name: 'Beth yw’ch dyddiad geni?' })).toBeInTheDocument()
  })

  it('gives class names, the ref and other attributes to the element round the parts', () => {
    const ref = createRef<HTMLDivElement>()
    render(<DateOfBirth name="date-of-birth" ref={ref} className="app-born" data-app="1" />)
    expect(ref.current).toHaveClass('govuk-date-input', 'app-born')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
