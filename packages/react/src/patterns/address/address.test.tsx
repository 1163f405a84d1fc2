import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './address.strings.js'
import { Address } from './index.js'

const welsh = { tag: 'cy', words: { address: cy } }
const group = () => screen.getByRole('group')
const input = (name: string) => within(group()).getByRole<HTMLInputElement>('textbox', { name })
const none = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'I do not have a fixed address' })

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a question for an address', () => {
  it('asks for its parts in a group that is called by the question', () => {
    serve(<Address name="address" />)
    expect(screen.getByRole('group', { name: 'What is your address?' })).toBe(group())
    expect(screen.getAllByRole('textbox').map((each) => (each as HTMLInputElement).labels![0]!.textContent)).toEqual([
      'Address line 1',
      'Address line 2 (optional)',
      'Town or city',
      'County (optional)',
      'Postcode',
    ])
  })

  it('sends each part under the name of the address', () => {
    serve(
      <form>
        <Address name="home" defaultValue={{ 'line-1': '2 Example Street', postcode: 'sw1a2aa' }} />
      </form>,
    )
    expect(Object.fromEntries(new FormData(document.querySelector('form')!))).toEqual({
      'home-line-1': '2 Example Street',
      'home-line-2': '',
      'home-town': '',
      'home-county': '',
      'home-postcode': 'sw1a2aa',
    })
  })

  it.each([
    ['Address line 1', 'address-line1'],
    ['Address line 2 (optional)', 'address-line2'],
    ['Town or city', 'address-level2'],
    ['Postcode', 'postal-code'],
  ])('lets a browser fill in %s', (label, token) => {
    serve(<Address name="address" />)
    expect(input(label)).toHaveAttribute('autocomplete', token)
  })

  it('lets no browser fill in the address of somebody else', () => {
    serve(<Address name="landlord" autoComplete="off" />)
    expect(screen.getAllByRole('textbox').filter((each) => each.getAttribute('autocomplete') !== 'off')).toEqual([])
    expect(document.querySelectorAll('[autocomplete]')).toHaveLength(5)
  })

  it('takes whatever is typed or pasted, and sends it to no spelling service', () => {
    serve(<Address name="address" />)
    for (const each of screen.getAllByRole('textbox')) {
      expect(each).not.toHaveAttribute('maxlength')
      expect(each).not.toHaveAttribute('pattern')
      expect(each).toHaveAttribute('spellcheck', 'false')
      expect(each).toHaveAttribute('type', 'text')
    }
  })

  it('says what is wrong with a part beside it, where its error link leads', () => {
    serve(<Address name="address" errors={{ postcode: 'Enter a full UK postcode' }} />)
    expect(document.getElementById('address-postcode')).toBe(input('Postcode'))
    expect(input('Postcode')).toHaveAccessibleDescription('Error: Enter a full UK postcode')
    expect(input('Postcode').getAttribute('aria-describedby')).toBe('address-postcode-error')
    expect(input('Town or city')).not.toHaveAttribute('aria-describedby')
  })

  it('says its hint and what is wrong with all of it when somebody comes to the group', () => {
    serve(<Address name="address" hint="Where you live" error="Enter an address" />)
    expect(group()).toHaveAttribute('aria-describedby', 'address-hint address-error')
    expect(group()).toHaveAccessibleDescription('Where you live Error: Enter an address')
  })

  it('can be the heading of a page, in words of its own', () => {
    serve(<Address name="address" legend="What is your landlord’s address?" legendIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your landlord’s address?' })).toBeInTheDocument()
    expect(document.querySelector('legend')).toHaveClass('govuk-fieldset__legend--l')
  })

  it('shows what was typed before as text, even if it looks like HTML', () => {
    const typed = '"><script>alert("O’Brien & co 🎣")</script>'
    serve(<Address name="address" defaultValue={{ 'line-1': typed }} />)
    expect(input('Address line 1').value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('can have ids of its own', () => {
    serve(<Address name="address" id="other" error="Enter an address" />)
    expect(input('Address line 1')).toHaveAttribute('id', 'other-line-1')
    expect(input('Address line 1')).toHaveAttribute('name', 'address-line-1')
    expect(document.getElementById('other-error')).not.toBeNull()
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={welsh}>
        <Address name="address" noFixedAddress askWhere />
      </LanguageProvider>,
    )
    expect(screen.getByRole('group', { name: 'Beth yw eich cyfeiriad?' })).toBe(group())
    expect(input('Llinell cyfeiriad 2 (dewisol)')).toBeInTheDocument()
    expect(input('Sir (dewisol)')).toBeInTheDocument()
    expect(input('Cod post')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Nid oes gennyf gyfeiriad sefydlog' })).toBeInTheDocument()
  })

  it('can speak another language than the page', () => {
    serve(<Address name="address" language={welsh} />)
    expect(input('Cod post')).toBeInTheDocument()
  })

  it('gives class names, the ref and other attributes to the element round its parts', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <StrictMode>
        <Address name="address" ref={ref} className="app-address" data-app="1" />
      </StrictMode>,
    )
    expect(ref.current).toBe(document.querySelector('.app-address'))
    expect(ref.current).toHaveAttribute('data-app', '1')
    expect(ref.current).toContainElement(input('Postcode'))
  })
})

describe('people who have no fixed address', () => {
  it('are not asked unless the service wants it', () => {
    serve(<Address name="address" />)
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('can say so in the same group, after the fields', () => {
    serve(<Address name="address" noFixedAddress />)
    expect(within(group()).getByRole('checkbox')).toBe(none())
    expect(none()).toHaveAttribute('name', 'address-no-fixed-address')
    expect(none()).toHaveAttribute('id', 'address-no-fixed-address')
    expect(none()).toHaveAttribute('value', 'yes')
    expect(none()).toHaveAccessibleDescription(/^For example, you stay with friends/)
    expect(input('Postcode').compareDocumentPosition(none())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.queryByRole('textbox', { name: 'Where do you spend most of your time?' })).toBeNull()
  })

  it('can say where they are, before any script runs', () => {
    serve(<Address name="address" noFixedAddress askWhere />)
    const where = screen.getByRole('textbox', { name: 'Where do you spend most of your time?' })
    expect(where).toHaveAttribute('name', 'address-where')
    expect(where).toHaveAttribute('id', 'address-where')
    expect(where.tagName).toBe('TEXTAREA')
  })

  it('are asked where they are once they say so', async () => {
    render(<Address name="address" noFixedAddress askWhere />)
    const reveal = () => document.getElementById('conditional-address-no-fixed-address')!
    expect(reveal()).toHaveClass('govuk-checkboxes__conditional--hidden')
    await userEvent.click(none())
    expect(reveal()).not.toHaveClass('govuk-checkboxes__conditional--hidden')
  })

  it('find their answers and what is wrong with them', () => {
    serve(
      <Address
        name="address"
        noFixedAddress
        askWhere
        defaultValue={{ 'no-fixed-address': 'yes', where: 'Example Street' }}
        errors={{ 'no-fixed-address': 'Enter an address or select that you have none', where: 'Enter where you are' }}
      />,
    )
    expect(none()).toBeChecked()
    expect(none()).toHaveAccessibleDescription(/Error: Enter an address or select that you have none/)
    const where = screen.getByRole('textbox', { name: 'Where do you spend most of your time?' })
    expect(where).toHaveValue('Example Street')
    expect(where).toHaveAccessibleDescription(/Error: Enter where you are/)
  })
})
