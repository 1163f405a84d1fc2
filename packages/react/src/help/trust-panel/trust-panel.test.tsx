import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { TrustPanel, type TrustPanelProps } from './index.js'

const answers = {
  complaints: 'Write to us.',
  notDone: 'We do not sell it.',
  keptFor: 'For 1 year.',
  usedFor: 'To decide.',
  seenBy: 'Only 4 people.',
}
const panel = (props: TrustPanelProps = answers) => <TrustPanel {...props} />
const region = () => screen.getByRole('region', { name: 'What happens to what you tell us' })
const rows = () => [...document.querySelectorAll('dl > div')].map((row) => row.textContent)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a trust panel', () => {
  it('answers what people worry about in one order, whatever order it is written in', () => {
    render(panel())
    expect(rows()).toEqual([
      'Who sees itOnly 4 people.',
      'What we do with itTo decide.',
      'How long we keep itFor 1 year.',
      'What we do not doWe do not sell it.',
      'To complain or to see what we holdWrite to us.',
    ])
  })

  it('ties each answer to what it answers', () => {
    render(panel())
    expect(screen.getAllByRole('term')).toHaveLength(5)
    expect(screen.getAllByRole('definition')).toHaveLength(5)
  })

  it.each([undefined, null, false, ''])('leaves no gap for an answer that is %o', (missing) => {
    render(panel({ seenBy: 'Only 4 people.', usedFor: missing, notDone: 'We do not sell it.' }))
    expect(rows()).toEqual(['Who sees itOnly 4 people.', 'What we do not doWe do not sell it.'])
  })

  it('is nothing at all without an answer: a heading alone would promise something', () => {
    expect(renderToStaticMarkup(panel({ heading: 'Your details', children: 'Read the notice.' }))).toBe('')
  })

  it('is in sight, with nothing folded away', () => {
    render(panel())
    expect(region()).toBeVisible()
    expect(region().querySelector('details, [hidden], [aria-hidden], .govuk-visually-hidden')).toBeNull()
  })

  it('can have a heading of its own, at another level, and more after the answers', () => {
    render(panel({ ...answers, heading: 'What happens to your photo', headingLevel: 3, children: 'Read it all.' }))
    const own = screen.getByRole('region', { name: 'What happens to your photo' })
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('What happens to your photo')
    expect(own.lastElementChild).toHaveTextContent(/^Read it all\.$/)
    expect(own.lastElementChild!.tagName).toBe('P')
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{panel({ seenBy: '4 person' })}</LanguageProvider>)
    expect(rows()).toEqual(['Pwy sy’n ei weld4 person'])
    expect(screen.getByRole('heading')).toHaveTextContent('Beth sy’n digwydd i’r hyn rydych yn ei ddweud wrthym')
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(panel({ seenBy: words, heading: words, children: words }))
    expect(screen.getAllByText(words)).toHaveLength(3)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref, an id and other attributes to the section', () => {
    const ref = createRef<HTMLElement>()
    render(
      <StrictMode>
        <TrustPanel {...answers} ref={ref} className="app-trust" id="health-trust" title="Your details" />
      </StrictMode>,
    )
    expect(ref.current).toBe(region())
    expect(region()).toHaveClass('handrail-trust-panel', 'app-trust')
    expect(region()).toHaveAttribute('aria-labelledby', 'health-trust-heading')
    expect(region()).toHaveAttribute('title', 'Your details')
  })
})
