import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { cy } from './address.strings.js'
import { AddressAbroad } from './index.js'

const countries = (
  <>
    <option>France</option>
    <option>Ireland</option>
  </>
)
const country = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country' })

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a question for an address abroad', () => {
  it('asks for the parts that addresses have anywhere, each under its own name', () => {
    serve(<AddressAbroad name="address" />)
    expect(screen.getByRole('group', { name: 'What is your address?' })).toBeInTheDocument()
    const asked = screen
      .getAllByRole<HTMLInputElement>('textbox')
      .map(({ name, id, labels, autocomplete }) => [name, id === name, labels![0]!.textContent, autocomplete])
    expect(asked).toEqual([
      ['address-line-1', true, 'Address line 1', 'address-line1'],
      ['address-line-2', true, 'Address line 2 (optional)', 'address-line2'],
      ['address-line-3', true, 'Address line 3 (optional)', 'address-line3'],
      ['address-town', true, 'Town or city', 'address-level2'],
      ['address-postal-code', true, 'Postal code (optional)', 'postal-code'],
      ['address-country', true, 'Country', 'country-name'],
    ])
  })

  it('can offer the countries that a service knows, with none chosen', () => {
    serve(<AddressAbroad name="address">{countries}</AddressAbroad>)
    expect(country()).toHaveValue('')
    expect([...country().options].map(({ text }) => text)).toEqual(['Select a country', 'France', 'Ireland'])
    expect(country()).toHaveAttribute('name', 'address-country')
    expect(country()).toHaveAttribute('id', 'address-country')
    expect(country()).toHaveAttribute('autocomplete', 'country-name')
  })

  it('comes back with what was answered and what is wrong', () => {
    const answers = { 'line-1': '<script>alert("O’Brien & co 🎣")</script>', country: 'Ireland' }
    serve(
      <AddressAbroad name="address" defaultValue={answers} errors={{ country: 'Select a country' }} error="Check it">
        {countries}
      </AddressAbroad>,
    )
    expect(country()).toHaveValue('Ireland')
    expect(country()).toHaveAccessibleDescription('Error: Select a country')
    expect(screen.getByRole('textbox', { name: 'Address line 1' })).toHaveValue(answers['line-1'])
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Error: Check it')
    expect(document.querySelector('script')).toBeNull()
  })

  it('lets no browser fill in the address of somebody else', () => {
    serve(
      <AddressAbroad name="landlord" autoComplete="off">
        {countries}
      </AddressAbroad>,
    )
    expect(document.querySelectorAll('[autocomplete="off"]')).toHaveLength(6)
    expect(document.querySelectorAll('[autocomplete]')).toHaveLength(6)
  })

  it('can be in Welsh', () => {
    serve(
      <AddressAbroad name="address" language={{ tag: 'cy', words: { address: cy } }}>
        {countries}
      </AddressAbroad>,
    )
    expect(screen.getByRole('combobox', { name: 'Gwlad' })).toHaveDisplayValue('Dewiswch wlad')
  })

  it('gives class names, the ref and other attributes to the element round its parts', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <StrictMode>
        <AddressAbroad name="address" legend="Where is it?" ref={ref} className="app-address" data-app="1" />
      </StrictMode>,
    )
    expect(screen.getByRole('group', { name: 'Where is it?' })).toContainElement(ref.current)
    expect(ref.current).toHaveClass('app-address')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
