import { parseDirectory, type SupportDirectory } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { christmasDayAt10, directory, mondayAt10, saturdayAt11 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from './index.js'

const help = (changes: Partial<Parameters<typeof HelpWithQuestion>[0]> = {}) => (
  <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" {...changes} />
)
const region = () => screen.getByRole('region', { name: 'Get help with this question' })
const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent)

/** The directory with other channels beside each question, checked again. */
const showing = (...channels: string[]): SupportDirectory =>
  parseDirectory({ ...directory, questionHelp: { channels } })

afterEach(() => {
  document.body.innerHTML = ''
})

describe('help with a question', () => {
  it('is in sight: nothing in it is folded away or hidden', () => {
    render(help({ children: 'Your trader number is on the letter we sent you.' }))
    expect(region()).toBeVisible()
    expect(region().querySelector('details, [hidden], [aria-hidden], .govuk-visually-hidden')).toBeNull()
  })

  it('has a name, so that people who go from field to field hear whose number it is', () => {
    render(help())
    expect(within(region()).getByRole('heading', { level: 2 })).toHaveTextContent('Get help with this question')
    expect(within(region()).getByRole('link', { name: '01632 960 001' })).toBeInTheDocument()
  })

  it('says what helps with this question first, then who can help and whether they are there now', () => {
    render(help({ children: 'It is on the letter we sent you.' }))
    expect(region()).toHaveTextContent(
      /question ?It is on the letter we sent you\. ?We can fill in this form with you\. ?Phone: 01632/,
    )
    expect(lines()).toEqual([
      'Phone: 01632 960 001Open now, until 5pm',
      'Relay UK: 18001 01632 960 001Open now, until 5pm',
    ])
  })

  it('has the usual hours for paper, where nobody is there now for long', () => {
    render(help())
    const [hours] = region().querySelectorAll<HTMLElement>('.handrail-open-now')
    expect(hours!.dataset.usualHours).toBe('Monday to Friday, 9am to 5pm. Closed on bank holidays')
  })

  it('gives links that call, and one to every way to get help', () => {
    render(help())
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'tel:+441632960001',
      'tel:1800101632960001',
      '/get-support',
    ])
    expect(screen.getByRole('link', { name: 'See all the ways to get help (opens in new tab)' })).toBeInTheDocument()
  })

  it.each([
    [saturdayAt11, 'Closed now. Opens Monday at 9am'],
    [christmasDayAt10, 'Closed today for the bank holiday, Christmas Day. Opens Tuesday at 9am'],
  ])('says at %s: %s', (at, words) => {
    render(help({ at }))
    expect(screen.getAllByText(words)).toHaveLength(2)
  })

  it('keeps the order of the directory, whatever order they were chosen in', () => {
    render(help({ directory: showing('social', 'email', 'helpline') }))
    expect(lines()).toEqual([
      'Phone: 01632 960 001Open now, until 5pm',
      'Email: market.stalls@example.com',
      'Social media: Find us on social mediaDo not share personal details on social media.',
    ])
  })

  it('makes no list of a single way to get help', () => {
    render(help({ directory: showing('email') }))
    expect(screen.queryByRole('list')).toBeNull()
    expect(screen.getByRole('link', { name: 'market.stalls@example.com' })).toBeInTheDocument()
  })

  it('gives the address of a place that has nothing to select', () => {
    render(help({ directory: showing('office') }))
    expect(region()).toHaveTextContent('In person: Example Town Library, 1 Example Street, Example Town, EX1 1EX')
  })

  it('says that a way is not offered or not available, and why', () => {
    render(help({ directory: showing('webchat', 'call-back') }))
    expect(lines()).toEqual([
      'Webchat: We do not offer this. Our advisers are on the phone.',
      'Ask us to call you back: This is not available at the moment. We can call you back again from 1 December 2026.',
    ])
  })

  it('still leads to help when the directory says nothing about questions', () => {
    const { questionHelp: _, ...quiet } = directory
    render(help({ directory: quiet }))
    expect(region()).toHaveTextContent(
      /^Get help with this question ?Ask us if you are not sure what to do\. ?See all the ways to get help \(opens in new tab\)$/,
    )
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('speaks of the form on a page that asks no question', () => {
    render(help({ about: 'form' }))
    expect(screen.getByRole('region', { name: 'Get help with this form' })).toBeInTheDocument()
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{help()}</LanguageProvider>)
    expect(screen.getByRole('region', { name: 'Cael help gyda’r cwestiwn hwn' })).toHaveTextContent(
      'Gallwn lenwi’r ffurflen hon gyda chi.',
    )
    expect(lines()[0]).toBe('Ffôn: 01632 960 001Ar agor nawr, tan 5pm')
  })

  it('marks what is in English on a page in another language', () => {
    render(help({ language: 'ar' }))
    for (const words of ['Get help with this question', 'We can fill in this form with you.', 'Open now, until 5pm'])
      expect(screen.getAllByText(words)[0]).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('link', { name: '01632 960 001' })).toHaveAttribute('dir', 'ltr')
  })

  it('shows the words of the directory as text, even if they look like HTML', () => {
    const en = '<script>alert("O’Brien & co 🎣")</script>'
    const hostile = { ...directory, questionHelp: { channels: ['helpline'], text: { en } } }
    document.body.innerHTML = renderToStaticMarkup(help({ directory: hostile }))
    expect(screen.getByText(en)).toBeInTheDocument()
    expect(document.querySelector('script')).toBeNull()
  })

  it('stops the developer when `at` is not a date and time, even with no hours to work out', () => {
    expect(() => renderToStaticMarkup(help({ directory: showing('email'), at: '' }))).toThrow(
      'HelpWithQuestion was given "" as `at`.',
    )
  })

  it('is the same for a Date and for text that names the same moment', () => {
    expect(renderToStaticMarkup(help({ at: new Date(mondayAt10) }))).toBe(renderToStaticMarkup(help()))
  })

  it('gives class names, the ref, an id and other attributes to the section', () => {
    const ref = createRef<HTMLElement>()
    render(<StrictMode>{help({ ref, className: 'app-help', id: 'stuck', 'aria-live': 'off' })}</StrictMode>)
    expect(ref.current).toBe(region())
    expect(region()).toHaveClass('handrail-help', 'app-help')
    expect(region()).toHaveAttribute('aria-labelledby', 'stuck-heading')
    expect(region()).toHaveAttribute('aria-live', 'off')
  })
})
