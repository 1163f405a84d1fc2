import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { Reassurance, type ReassuranceProps } from './index.js'

const all: ReassuranceProps = {
  changeLater: 'Call us.',
  ifWrong: 'We ask you.',
  checkWithSomeone: true,
  sendButton: 'Accept and send',
}
const region = () => screen.getByRole('region', { name: 'Before you send this' })
const rows = () => [...document.querySelectorAll('dl > div')].map((row) => row.textContent)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('reassurance before something that matters', () => {
  it('answers what people fear in one order, whatever order it is written in', () => {
    render(<Reassurance {...all} />)
    expect(rows()).toEqual([
      'When it is sentNothing is sent until you select “Accept and send”. You can stop before then.',
      'Check it with someoneYou can show your answers to someone you trust, or read them out, before you send them.',
      'If something is not rightWe ask you.',
      'If you need to change it laterCall us.',
    ])
  })

  it('can say in its own words how to check it with someone', () => {
    render(<Reassurance checkWithSomeone={<a href="/get-support">We can go through it with you</a>} />)
    expect(rows()).toEqual(['Check it with someoneWe can go through it with you'])
    expect(screen.getByRole('link')).toHaveAttribute('href', '/get-support')
  })

  it.each([
    [{ checkWithSomeone: false }, []],
    [{ sendButton: '' }, []],
    [{ ifWrong: null, changeLater: 'Call us.' }, ['If you need to change it laterCall us.']],
  ] as [ReassuranceProps, string[]][])('leaves no gap for an answer that is missing: %j', (props, said) => {
    document.body.innerHTML = renderToStaticMarkup(<Reassurance {...props} />)
    expect(rows()).toEqual(said)
    expect(document.body.innerHTML === '').toBe(said.length === 0)
  })

  it('puts no blame on anyone', () => {
    render(<Reassurance {...all} />)
    expect(region()).not.toHaveTextContent(/your mistake|you (got|get) it wrong|you must/i)
  })

  it('is in sight, with nothing folded away', () => {
    render(<Reassurance {...all} />)
    expect(region()).toBeVisible()
    expect(region().querySelector('details, [hidden], [aria-hidden], .govuk-visually-hidden')).toBeNull()
  })

  it('can have a heading of its own, at another level, and more after the answers', () => {
    render(
      <Reassurance {...all} heading="You can take your time" headingLevel={3}>
        We are here until 5pm.
      </Reassurance>,
    )
    expect(screen.getByRole('heading', { level: 3, name: 'You can take your time' })).toBeInTheDocument()
    expect(screen.getByRole('region').lastElementChild).toHaveTextContent('We are here until 5pm.')
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={cy}>
        <Reassurance sendButton="Cytuno a chyflwyno" checkWithSomeone />
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading')).toHaveTextContent('Cyn i chi anfon hwn')
    expect(rows()[0]).toContain('nes i chi ddewis “Cytuno a chyflwyno”')
    expect(rows()[1]).toContain('Gallwch ddangos eich atebion')
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Reassurance sendButton={words} ifWrong={words} heading={words} />)
    expect(rows()[0]).toContain(`until you select “${words}”`)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref, an id and other attributes to the section', () => {
    const ref = createRef<HTMLElement>()
    render(
      <StrictMode>
        <Reassurance {...all} ref={ref} className="app-calm" id="calm" title="Before you send" />
      </StrictMode>,
    )
    expect(ref.current).toBe(region())
    expect(region()).toHaveClass('handrail-reassurance', 'app-calm')
    expect(region()).toHaveAttribute('aria-labelledby', 'calm-heading')
    expect(region()).toHaveAttribute('title', 'Before you send')
  })
})
