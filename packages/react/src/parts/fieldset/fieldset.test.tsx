import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Hint } from '../hint/index.js'
import { Label } from '../label/index.js'
import { Fieldset, Legend } from './fieldset.js'

const group = () => screen.getByRole<HTMLFieldSetElement>('group')

describe('a fieldset', () => {
  it('is a group called by its legend, in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(<Fieldset legend="What is your address?" />)
    expect(screen.getByRole('group', { name: 'What is your address?' })).toBe(group())
    expect(group().firstElementChild).toBe(screen.getByText('What is your address?'))
    document.body.innerHTML = ''
  })

  it('can hold the heading of a page that asks one question, which is large unless told otherwise', () => {
    const { rerender } = render(<Fieldset legend="What is your address?" legendIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your address?' })).toBeInTheDocument()
    expect(group().firstElementChild).toHaveClass('govuk-fieldset__legend--l')
    rerender(<Fieldset legend="What is your address?" legendIsPageHeading legendSize="xl" />)
    expect(group().firstElementChild).toHaveClass('govuk-fieldset__legend--xl')
    expect(group().firstElementChild).not.toHaveClass('govuk-fieldset__legend--l')
  })

  it('has no heading and body-size words unless asked', () => {
    render(<Fieldset legend="What is your address?" />)
    expect(screen.queryByRole('heading')).toBeNull()
    expect(group().firstElementChild!.className).toBe('govuk-fieldset__legend')
  })

  it('takes a legend of its own in place of words, and keeps what that says', () => {
    render(
      <Fieldset
        legend={
          <Legend className="app-legend" size="s">
            Date <b>of birth</b>
          </Legend>
        }
        legendSize="m"
      />,
    )
    expect(screen.getByRole('group', { name: 'Date of birth' })).toBe(group())
    expect(group().querySelectorAll('legend')).toHaveLength(1)
    expect(group().firstElementChild).toHaveClass('govuk-fieldset__legend--s', 'app-legend')
    expect(group().firstElementChild).not.toHaveClass('govuk-fieldset__legend--m')
  })

  it('has no empty legend when there are no words', () => {
    render(<Fieldset legend="">inside</Fieldset>)
    expect(document.querySelector('legend')).toBeNull()
    expect(group()).toHaveTextContent('inside')
  })

  it('can be described by what is in it', () => {
    render(
      <Fieldset legend="What is your address?" aria-describedby="address-hint">
        <Hint id="address-hint">Where you live now</Hint>
      </Fieldset>,
    )
    expect(group()).toHaveAccessibleDescription('Where you live now')
  })

  it('switches off everything in it when it is disabled', async () => {
    render(
      <Fieldset legend="What is your address?" disabled>
        <Label htmlFor="town">Town</Label>
        <input id="town" />
      </Fieldset>,
    )
    await userEvent.type(screen.getByLabelText('Town'), 'Sampleton')
    expect(screen.getByLabelText('Town')).toBeDisabled()
    expect(screen.getByLabelText('Town')).toHaveValue('')
  })

  it('shows its legend as text, even if it looks like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Fieldset legend={words} />)
    expect(screen.getByRole('group', { name: words })).toBe(group())
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gets class names, the ref and other attributes; a legend gets its own', () => {
    const fieldset = createRef<HTMLFieldSetElement>()
    const legend = createRef<HTMLLegendElement>()
    render(
      <Fieldset
        ref={fieldset}
        className="app-address"
        data-app="1"
        legend={
          <Legend ref={legend} data-app="2">
            Address
          </Legend>
        }
      />,
    )
    expect(fieldset.current).toBe(group())
    expect(group()).toHaveClass('govuk-fieldset', 'app-address')
    expect(group()).toHaveAttribute('data-app', '1')
    expect(legend.current).toBe(screen.getByText('Address'))
    expect(legend.current).toHaveAttribute('data-app', '2')
  })
})
