import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy as errorMessage } from '../../parts/error-message/error-message.strings.js'
import { Label } from '../../parts/label/index.js'
import { Select, type SelectProps } from './index.js'

const select = () => screen.getByRole<HTMLSelectElement>('combobox')
const Location = (props: Partial<SelectProps>) => (
  <Select name="location" label="Where do you work?" {...(props as object)}>
    <option value="north">North</option>
    <option value="south">South</option>
    <option>Everywhere</option>
  </Select>
)
const server = (node: Parameters<typeof renderToStaticMarkup>[0]) => {
  document.body.innerHTML = renderToStaticMarkup(node)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a select', () => {
  it('is called by its label', () => {
    render(<Location />)
    expect(screen.getByRole('combobox', { name: 'Where do you work?' })).toBe(select())
  })

  it('is described by its hint and then its error, in the first HTML the server sends', () => {
    server(<Location hint="Your main place of work" error="Select where you work" />)
    expect(select().getAttribute('aria-describedby')).toBe('location-hint location-error')
    expect(select()).toHaveAccessibleDescription('Your main place of work Error: Select where you work')
    expect(select()).toHaveClass('govuk-select--error')
    expect(document.getElementById('location')).toBe(select())
  })

  it('points at nothing that is not there, and keeps what else it is described by', () => {
    const { rerender } = render(<Location />)
    expect(select()).not.toHaveAttribute('aria-describedby')
    rerender(<Location hint="Your main place of work" aria-describedby="help" />)
    expect(select()).toHaveAttribute('aria-describedby', 'help location-hint')
  })

  it.each([
    ['the browser keeps', { defaultValue: 'south' }, ['South']],
    ['your code keeps', { value: 'south', onChange: () => {} }, ['South']],
    ['is the words of an option without a value', { defaultValue: 'Everywhere' }, ['Everywhere']],
    ['no option has', { defaultValue: 'east' }, []],
  ])('marks the choice that %s in the first HTML the server sends', (_, props, marked) => {
    server(<Location {...(props as object)} />)
    expect([...document.querySelectorAll('option[selected]')].map(({ textContent }) => textContent)).toEqual(marked)
  })

  it('takes a number for the value of an option', () => {
    server(
      <Select name="people" label="How many people?" defaultValue={2}>
        <option value={1}>1</option>
        <option value={2}>2</option>
      </Select>,
    )
    expect(select().value).toBe('2')
  })

  it('can have its options in groups', () => {
    render(
      <Select name="where" label="Where?" defaultValue="cardiff">
        <optgroup label="Wales">
          <option value="cardiff">Cardiff</option>
        </optgroup>
      </Select>,
    )
    expect(select()).toHaveDisplayValue('Cardiff')
  })

  it('can be the heading of a page that asks one question', () => {
    render(<Location labelIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'Where do you work?' })).toBeInTheDocument()
  })

  it('says Error in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'error-message': errorMessage } }}>
        <Location error="Dewiswch ble rydych yn gweithio" />
      </LanguageProvider>,
    )
    expect(select()).toHaveAccessibleDescription('Gwall: Dewiswch ble rydych yn gweithio')
  })

  it('shows options as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    server(
      <Select name="who" label="Who?">
        <option>{words}</option>
      </Select>,
    )
    expect(select()).toHaveDisplayValue(words)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the select', () => {
    const ref = createRef<HTMLSelectElement>()
    render(
      <Location
        label={<Label className="app-label">Where?</Label>}
        ref={ref}
        className="app-location"
        width="full"
        autoComplete="address-level1"
        data-app="1"
      />,
    )
    expect(ref.current).toBe(select())
    expect(ref.current).toHaveClass('govuk-select', 'govuk-!-width-full', 'app-location')
    expect(ref.current).toHaveAttribute('autocomplete', 'address-level1')
    expect(ref.current).toHaveAttribute('data-app', '1')
    expect(screen.getByText('Where?')).toHaveClass('govuk-label', 'app-label')
  })

  it('can have something before and after it', () => {
    render(<Location beforeInput={<i>before</i>} afterInput={<i>after</i>} />)
    expect(select().previousSibling).toHaveTextContent('before')
    expect(select().nextSibling).toHaveTextContent('after')
  })

  it('does not compile with 2 keepers of the choice, a choice nobody could ever change, or many choices', () => {
    const contradictions = () => [
      // @ts-expect-error the browser keeps the choice, or your code does
      <Select key="1" name="a" label="A" value="1" defaultValue="1" onChange={() => {}} />,
      // @ts-expect-error nobody could ever change it
      <Select key="2" name="a" label="A" value="1" />,
      // @ts-expect-error checkboxes are for more than one answer
      <Select key="3" name="a" label="A" multiple />,
    ]
    expect(contradictions).not.toThrow()
  })
})
