import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { cy } from './confirmation-page.strings.js'
import { ConfirmationPage } from './index.js'

const page = (changes: Partial<Parameters<typeof ConfirmationPage>[0]> = {}) => (
  <ConfirmationPage title="Application sent" service="Apply for a market stall permit" {...changes}>
    {changes.children ?? 'We write to you by 7 December 2026.'}
  </ConfirmationPage>
)
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />
const paragraphs = () => screen.getAllByRole('paragraph').map(({ textContent }) => textContent)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a confirmation page', () => {
  it('says what is done in its one main heading and in its title', () => {
    render(page())
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('heading', { level: 1, name: 'Application sent' })).toHaveClass('govuk-panel__title')
    expect(document.title).toBe('Application sent – Apply for a market stall permit')
  })

  it('shows the reference number in the groups it was given in, to read out over the phone', () => {
    serve(page({ reference: 'HDJ 2123 F' }))
    expect(screen.getByText('HDJ 2123 F').textContent).toBe('HDJ 2123 F')
    expect(document.querySelector('.govuk-panel__body')!.innerHTML).toMatch(/^Your reference number is:<br/)
  })

  it('keeps software from translating the reference number or turning it round', () => {
    serve(page({ reference: '2123 HDJ' }))
    expect(screen.getByText('2123 HDJ')).toHaveAttribute('translate', 'no')
    expect(screen.getByText('2123 HDJ')).toHaveAttribute('dir', 'ltr')
  })

  it('has no empty box when there is no reference number, and tells nobody to write one down', () => {
    serve(page())
    expect(document.querySelector('.govuk-panel__body')).toBeNull()
    expect(paragraphs()).toEqual(['We write to you by 7 December 2026.'])
  })

  it('says where the confirmation was sent', () => {
    serve(page({ reference: 'HDJ 2123 F', sentTo: 'sian@example.com' }))
    expect(paragraphs()[0]).toBe('We have sent a confirmation to sian@example.com.')
    expect(paragraphs()).toHaveLength(2)
  })

  it('tells people without email or a phone how to keep the reference number', () => {
    serve(page({ reference: 'HDJ 2123 F' }))
    expect(paragraphs()[0]).toBe('Write down this number or print this page. You need the number if you contact us.')
  })

  it('always says what happens next', () => {
    serve(page())
    const next = screen.getByRole('heading', { level: 2, name: 'What happens next' })
    expect(next.nextElementSibling).toHaveTextContent('We write to you by 7 December 2026.')
    expect(next.nextElementSibling).toHaveClass('govuk-body')
  })

  it('has its parts in one order: what is done, what happens next, how to get help, what people think of it', () => {
    serve(
      page({ help, feedback: <a href="/feedback">Tell us what you think</a>, children: <p id="next">We write.</p> }),
    )
    const parts = ['h1', '#next', '#help-with-question', '[href="/feedback"]']
    const elements = parts.map((part) => document.querySelector(part)!)
    for (const [index, element] of elements.slice(1).entries()) {
      expect(
        elements[index]!.compareDocumentPosition(element),
        `${parts[index]} comes before ${parts[index + 1]}`,
      ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    }
  })

  it('puts words about feedback in a paragraph, and none when there are no words', () => {
    serve(page({ feedback: 'Tell us what you think' }))
    expect(screen.getByText('Tell us what you think')).toHaveClass('govuk-body')
    serve(page())
    expect(screen.getAllByRole('paragraph')).toHaveLength(1)
  })

  it('is in Welsh on a Welsh page', () => {
    const welsh = (changes: object) => (
      <LanguageProvider language={{ tag: 'cy', words: { 'confirmation-page': cy } }}>{page(changes)}</LanguageProvider>
    )
    serve(welsh({ reference: 'HDJ 2123 F', sentTo: 'sian@example.com' }))
    expect(document.querySelector('.govuk-panel__body')).toHaveTextContent('Rhif cyfeirnod eich ffurflen yw:')
    expect(paragraphs()[0]).toBe('Rydym wedi anfon cadarnhad i sian@example.com.')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Beth sy’n digwydd nesaf')
    serve(welsh({ reference: 'HDJ 2123 F' }))
    expect(paragraphs()[0]).toMatch(/^Ysgrifennwch y rhif hwn/)
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(page({ title: words, reference: words, sentTo: words, children: words }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words)
    expect(document.querySelector('strong')).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the column', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{page({ ref, className: 'app-done', id: 'done' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('done'))
    expect(ref.current).toHaveClass('govuk-grid-column-two-thirds', 'app-done')
  })
})
