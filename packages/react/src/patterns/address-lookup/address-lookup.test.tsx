import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy as address } from '../address/address.strings.js'
import { cy } from './address-lookup.strings.js'
import { AddressLookup, type AddressLookupProps, type FoundAddress } from './index.js'

const homes = (many: number): FoundAddress[] =>
  Array.from({ length: many }, (_, index) => ({
    id: `id-${index + 1}`,
    parts: { 'line-1': `${index + 1} Example Street`, town: 'Sampletown', postcode: 'SW1A 2AA' },
  }))
const Page = (props: Partial<AddressLookupProps>) => (
  <AddressLookup
    name="home"
    service="Apply for a market stall permit"
    byHandHref="/address/by-hand"
    {...(props as object)}
  />
)
const Found = ({ many = 2, ...props }: Partial<AddressLookupProps> & { many?: number }) => (
  <Page found={homes(many)} postcodeHref="/address" defaultValue={{ postcode: 'SW1A 2AA' }} {...(props as object)} />
)
const form = () => document.querySelector('form')!
const sent = () => Object.fromEntries(new FormData(form()))
const title = () => screen.getByRole('heading', { level: 1 })
const postcode = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Postcode' })
const byHand = () => screen.getByRole('link', { name: 'Enter the address by hand' })

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a page that looks up an address', () => {
  it('asks for a postcode, and for a building if people like', () => {
    serve(<Page />)
    expect(screen.getByRole('group', { name: 'What is your address?' })).toContainElement(postcode())
    expect(title()).toHaveTextContent(/^What is your address\?$/)
    expect(sent()).toEqual({ 'home-postcode': '', 'home-building': '' })
    expect(screen.getByRole('textbox', { name: 'Building number or name (optional)' }).id).toBe('home-building')
    expect(postcode().id).toBe('home-postcode')
    expect(postcode()).toHaveAttribute('autocomplete', 'postal-code')
    expect(postcode()).not.toHaveAttribute('maxlength')
  })

  it('sends them where they cannot be seen in an address, by one button that says what it does', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault())
    render(
      <StrictMode>
        <Page onSubmit={onSubmit} />
      </StrictMode>,
    )
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: 'Find address' })])
    expect(form().method).toBe('post')
    await userEvent.type(postcode(), 'sw1a2aa{Enter}')
    expect(onSubmit).toHaveBeenCalledTimes(1)
    expect(sent()).toEqual({ 'home-postcode': 'sw1a2aa', 'home-building': '' })
  })

  it('can say something else on its button', () => {
    serve(<Page button="Look it up" />)
    expect(screen.getByRole('button', { name: 'Look it up' })).toBeInTheDocument()
  })

  it('says what is wrong at the top and beside the field', () => {
    render(
      <Page errors={{ postcode: 'Enter a full UK postcode' }} defaultValue={{ postcode: 'SW1A', building: '2' }} />,
    )
    expect(document.title).toBe('Error: What is your address? – Apply for a market stall permit')
    expect(screen.getByRole('link', { name: 'Enter a full UK postcode' })).toHaveAttribute('href', '#home-postcode')
    expect(postcode()).toHaveAccessibleDescription('Error: Enter a full UK postcode')
    expect(sent()).toEqual({ 'home-postcode': 'SW1A', 'home-building': '2' })
  })

  it('can be about another address than their own, which no browser fills in', () => {
    render(<Page heading="What is your landlord’s address?" autoComplete="off" />)
    expect(title()).toHaveTextContent(/^What is your landlord’s address\?$/)
    expect(document.title).toMatch(/^What is your landlord’s address\?/)
    expect(postcode()).toHaveAttribute('autocomplete', 'off')
  })

  it('gives class names, the ref and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(<Page ref={ref} className="app-form" action="/find" />)
    expect(ref.current).toBe(form())
    expect(form()).toHaveClass('app-form')
    expect(form()).toHaveAttribute('action', '/find')
  })
})

describe('a way on without the lookup', () => {
  it.each([
    ['before the postcode', <Page key="ask" />],
    ['when addresses were found', <Found key="found" />],
    ['when too many were found for radios', <Found key="many" many={16} />],
    ['when none was found', <Found key="none" many={0} />],
  ])('is there %s', (_, page) => {
    serve(page)
    expect(byHand()).toHaveAttribute('href', '/address/by-hand')
  })

  it('is named for people who have no fixed address, and leads to their checkbox', () => {
    serve(<Page noFixedAddress />)
    expect(screen.getByRole('link', { name: 'I do not have a fixed address' })).toHaveAttribute(
      'href',
      '/address/by-hand#home-no-fixed-address',
    )
    serve(<Page />)
    expect(screen.queryByRole('link', { name: 'I do not have a fixed address' })).toBeNull()
  })
})

describe('the addresses that were found', () => {
  it('are choices under the heading, with none of these last', () => {
    serve(<Found />)
    expect(screen.getByRole('group', { name: 'Select your address' })).toContainElement(title())
    const choices = screen
      .getAllByRole<HTMLInputElement>('radio')
      .map(({ id, value, checked, labels }) => [id, value, checked, labels![0]!.textContent])
    expect(choices).toEqual([
      ['home-found', 'id-1', false, '1 Example Street, Sampletown'],
      ['home-found-2', 'id-2', false, '2 Example Street, Sampletown'],
      ['home-found-4', 'by-hand', false, 'None of these: enter the address by hand'],
    ])
    expect(screen.getByRole('button', { name: 'Continue' })).toBeInTheDocument()
  })

  it('are a list to choose from when there are more than 15, with none of these last', () => {
    serve(<Found many={15} />)
    expect(screen.getAllByRole('radio')).toHaveLength(16)
    serve(<Found many={16} />)
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Select your address' })
    expect(list).toHaveAttribute('id', 'home-found')
    expect(list).toHaveValue('')
    expect(list.options[1]!.text).toBe('1 Example Street, Sampletown')
    expect(list.options[17]).toHaveValue('by-hand')
    expect(list.options).toHaveLength(18)
    expect(title()).toHaveTextContent(/^Select your address$/)
  })

  it('have the postcode that was typed, which is sent again with the choice', async () => {
    const typed = { postcode: '"><script>alert("%{postcode} 🎣")</script>', building: '2' }
    render(<Found defaultValue={typed} hiddenFields={{ csrf: '4f1c' }} />)
    expect(screen.getByRole('group')).toHaveAccessibleDescription(`These addresses have the postcode ${typed.postcode}`)
    expect(document.querySelector('script')).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: /^2 Example Street/ }))
    expect(sent()).toEqual({
      csrf: '4f1c',
      'home-postcode': typed.postcode,
      'home-building': '2',
      'home-found': 'id-2',
    })
    expect(screen.getByRole('link', { name: 'Use another postcode' })).toHaveAttribute('href', '/address')
  })

  it.each([2, 16])('keep the choice, and say what is wrong with it, when there are %i', (many) => {
    serve(<Found many={many} defaultValue={{ postcode: 'SW1A 2AA', found: 'id-2' }} errors={{ found: 'Choose one' }} />)
    expect(sent()['home-found']).toBe('id-2')
    expect(screen.getByRole('link', { name: 'Choose one' })).toHaveAttribute('href', '#home-found')
    expect(document.getElementById('home-found-error')).toHaveTextContent('Error: Choose one')
  })

  it('are told of when there are none, and the postcode is asked for again', () => {
    render(<Found many={0} />)
    expect(document.title).toMatch(/^We did not find your address/)
    expect(screen.getByRole('group', { name: 'We did not find your address' })).toHaveAccessibleDescription(
      'Check the postcode, or enter the address by hand',
    )
    expect(sent()).toEqual({ 'home-postcode': 'SW1A 2AA', 'home-building': '' })
    expect(screen.getByRole('button', { name: 'Find address' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Use another postcode' })).toBeNull()
  })
})

describe('a lookup that does not answer', () => {
  it('is said plainly, and people enter their address there, with the postcode they typed', () => {
    render(<Page away defaultValue={{ postcode: 'SW1A 2AA' }} />)
    expect(document.title).toMatch(/^Enter your address/)
    expect(screen.getByRole('group', { name: 'Enter your address' })).toHaveAccessibleDescription(
      'We cannot look up addresses at the moment, so enter yours here',
    )
    expect(sent()).toEqual({
      'home-line-1': '',
      'home-line-2': '',
      'home-town': '',
      'home-county': '',
      'home-postcode': 'SW1A 2AA',
    })
    expect(screen.getByRole('button', { name: 'Continue' })).toBeInTheDocument()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('keeps nobody out who has no fixed address', () => {
    serve(<Page away noFixedAddress askWhere />)
    expect(screen.getByRole('checkbox', { name: 'I do not have a fixed address' }).id).toBe('home-no-fixed-address')
    expect(document.getElementById('home-where')).not.toBeNull()
  })

  it('says what is wrong with each part, in the order of the page', () => {
    serve(<Page away errors={{ postcode: 'Enter a postcode', 'line-1': 'Enter address line 1' }} />)
    expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#home-line-1', 'Enter address line 1'],
      ['#home-postcode', 'Enter a postcode'],
    ])
    expect(postcode()).toHaveAccessibleDescription('Error: Enter a postcode')
  })
})

describe('in Welsh', () => {
  const welsh = { tag: 'cy', words: { 'address-lookup': cy, address } }

  it('asks for the postcode', () => {
    render(
      <LanguageProvider language={welsh}>
        <Page noFixedAddress />
      </LanguageProvider>,
    )
    expect(screen.getByRole('textbox', { name: 'Cod post' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Dod o hyd i gyfeiriad' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Rhoi’r cyfeiriad â llaw' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Nid oes gennyf gyfeiriad sefydlog' })).toBeInTheDocument()
  })

  it('shows what was found, and asks for the address itself, in a language of its own too', () => {
    serve(<Found language={welsh} />)
    expect(screen.getByRole('radio', { name: /^Dim un o’r rhain/ })).toBeInTheDocument()
    serve(<Page away language={welsh} />)
    expect(screen.getByRole('textbox', { name: 'Tref neu ddinas' })).toBeInTheDocument()
  })
})
