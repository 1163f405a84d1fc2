import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './save-and-return.strings.js'
import { SaveAndReturn, type SaveAndReturnProps } from './index.js'

const page = (changes: Partial<SaveAndReturnProps> = {}) => (
  <SaveAndReturn
    service="Apply for a permit"
    code="4F7K 9WXM 3H2Y"
    keptUntil="4 June 2027"
    address="example.com/permit/return"
    alsoAsksFor="your date of birth"
    {...changes}
  />
)
const paragraphs = () => screen.getAllByRole('paragraph').map(({ textContent }) => textContent)
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a page after answers were saved', () => {
  it('says so in its heading and its title, and that nothing was sent', () => {
    render(page())
    expect(screen.getByRole('heading', { level: 1, name: 'Your answers are saved' })).toBeInTheDocument()
    expect(document.title).toBe('Your answers are saved – Apply for a permit')
    expect(paragraphs()[0]).toBe('You have not sent the form yet.')
  })

  it('can have a heading of its own', () => {
    render(page({ title: 'We kept what you told us' }))
    expect(screen.getByRole('heading', { level: 1, name: 'We kept what you told us' })).toBeInTheDocument()
    expect(document.title).toBe('We kept what you told us – Apply for a permit')
  })

  it('shows the code big, in the groups it was given in', () => {
    serve(page())
    const code = screen.getByText('4F7K 9WXM 3H2Y')
    expect(code.textContent).toBe('4F7K 9WXM 3H2Y')
    expect(code).toHaveClass('govuk-!-font-size-36')
    expect(code.closest('.govuk-inset-text')).toHaveTextContent(/^Your code is:/)
  })

  it('keeps software from translating the code or turning it round', () => {
    serve(page())
    const code = screen.getByText('4F7K 9WXM 3H2Y')
    expect(code).toHaveAttribute('translate', 'no')
    expect(code).toHaveAttribute('dir', 'ltr')
  })

  it('says the code as people read it out to someone, group by group', () => {
    serve(page())
    expect(items().slice(0, 3)).toEqual([
      '4, F for Foxtrot, 7, K for Kilo',
      '9, W for Whiskey, X for X-ray, M for Mike',
      '3, H for Hotel, 2, Y for Yankee',
    ])
    const [line] = screen.getAllByRole('listitem')
    expect(line!.closest('ul')).toHaveAttribute('translate', 'no')
    expect(line!.firstElementChild).toHaveAttribute('dir', 'ltr')
  })

  it('says how to keep the code, and that nobody needs an account', () => {
    serve(page())
    expect(paragraphs()).toContain('Write down the code or print this page. You do not need an account.')
  })

  it('says until when answers are kept, and what happens then', () => {
    serve(page())
    expect(paragraphs()).toContain('We keep your answers until 4 June 2027. Then we delete them.')
  })

  it('says step by step how to come back, with an address that can be copied by hand', () => {
    serve(page())
    expect(screen.getByRole('heading', { level: 2, name: 'How to come back' }).nextElementSibling!.tagName).toBe('OL')
    expect(items().slice(3)).toEqual([
      'Go to example.com/permit/return',
      'Enter the code.',
      'Enter your date of birth.',
    ])
    const address = screen.getByText('example.com/permit/return')
    expect(address).toHaveAttribute('translate', 'no')
    expect(address).toHaveAttribute('dir', 'ltr')
    expect(address).toHaveClass('govuk-!-text-break-word')
  })

  it('says that the code alone does not show the answers', () => {
    serve(page())
    expect(paragraphs()).toContain(
      'Nobody can see your answers with the code alone. We also ask for your date of birth.',
    )
  })

  it('says what people can do now, and then how to get help', () => {
    serve(page({ children: 'You can close this page.', help: <p id="help">Call us</p> }))
    const now = screen.getByText('You can close this page.')
    expect(now).toHaveClass('govuk-body')
    expect(now.compareDocumentPosition(document.getElementById('help')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('spells out a code in groups of its own, and takes nothing in it for HTML', () => {
    const words = '<script>alert("%{date} 🎣")</script>'
    serve(page({ title: words, code: 'AB-12 <b>', address: words, keptUntil: words, alsoAsksFor: words }))
    expect(items().slice(0, 2)).toEqual(['A, B, -, 1, 2', '<, b, >'])
    expect(screen.getByText('AB-12 <b>')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words)
    expect(items()[2]).toBe(`Go to ${words}`)
    expect(paragraphs()).toContain(`We keep your answers until ${words}. Then we delete them.`)
    expect(document.querySelector('script, b')).toBeNull()
  })

  it('is in Welsh on a Welsh page, or where it is told to be', () => {
    const welsh = { tag: 'cy', words: { 'save-and-return': cy } }
    const { unmount } = render(<LanguageProvider language={welsh}>{page()}</LanguageProvider>)
    expect(screen.getByRole('heading', { level: 1, name: 'Mae eich atebion wedi’u cadw' })).toBeInTheDocument()
    expect(items()[0]).toBe('4, F am Foxtrot, 7, K am Kilo')
    expect(items()[3]).toBe('Ewch i example.com/permit/return')
    unmount()
    serve(page({ language: welsh }))
    expect(screen.getByText('Eich cod yw:', { exact: false })).toBeInTheDocument()
  })

  it('gives class names, the ref and other attributes to the column', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{page({ ref, className: 'app-saved', id: 'saved' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('saved'))
    expect(ref.current).toHaveClass('govuk-grid-column-two-thirds', 'app-saved')
  })
})
