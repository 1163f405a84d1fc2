import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { TextInput } from '../../form/text-input/index.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './same-answer.strings.js'
import { SameAnswer, type SameAnswerProps } from './index.js'

const home = { id: 'home', answer: '1 Example Street, Sampletown, SW1A 2AA' }
const business = { id: 'business', answer: '27 Fiction Road, Sampletown, SW1A 2AB', about: 'Your business' }
const Question = (props: Partial<SameAnswerProps>) => (
  <SameAnswer
    name="permit"
    legend="Where should we send the permit?"
    answers={[home, business]}
    other="Enter another address"
    {...(props as object)}
  />
)
const radios = () => screen.getAllByRole<HTMLInputElement>('radio')
const words = () => radios().map(({ labels }) => labels![0]!.textContent)
const sent = () => Object.fromEntries(new FormData(document.querySelector('form')!))

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(<form>{element}</form>)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a question that somebody answered before', () => {
  it('shows the earlier answers themselves, and a way to give another last', () => {
    serve(<Question />)
    expect(words()).toEqual([
      'Use 1 Example Street, Sampletown, SW1A 2AA',
      'Use 27 Fiction Road, Sampletown, SW1A 2AB',
      'Enter another address',
    ])
    expect(screen.getByRole('group', { name: 'Where should we send the permit?' })).toContainElement(radios()[0]!)
  })

  it('sends which it is under a name of its own, and not the answer', async () => {
    render(
      <StrictMode>
        <form>
          <Question />
        </form>
      </StrictMode>,
    )
    await userEvent.click(screen.getByRole('radio', { name: /^Use 27 Fiction Road/ }))
    expect(sent()).toEqual({ 'permit-same': 'business' })
    await userEvent.click(screen.getByRole('radio', { name: 'Enter another address' }))
    expect(sent()).toEqual({ 'permit-same': 'other' })
  })

  it('has the ids that error links lead to', () => {
    serve(<Question />)
    expect(radios().map(({ id }) => id)).toEqual(['permit-same', 'permit-same-2', 'permit-same-3'])
  })

  it('chooses nothing by itself, and keeps what was chosen', () => {
    serve(<Question />)
    expect(sent()).toEqual({})
    serve(<Question defaultValue="other" />)
    expect(sent()).toEqual({ 'permit-same': 'other' })
    serve(<Question defaultValue="business" />)
    expect(sent()).toEqual({ 'permit-same': 'business' })
  })

  it('says what an earlier answer was for', () => {
    serve(<Question />)
    expect(radios()[0]).not.toHaveAccessibleDescription()
    expect(radios()[1]).toHaveAccessibleDescription('Your business')
  })

  it('asks for another answer on the next page, or right there', async () => {
    serve(<Question />)
    expect(screen.queryByRole('textbox')).toBeNull()
    document.body.innerHTML = ''
    render(
      <Question>
        <TextInput name="permit" label="Another address" />
      </Question>,
    )
    const reveal = screen.getByLabelText('Another address').closest('.govuk-radios__conditional')!
    expect(reveal).toHaveClass('govuk-radios__conditional--hidden')
    await userEvent.click(radios()[2]!)
    expect(reveal).not.toHaveClass('govuk-radios__conditional--hidden')
  })

  it('shows the question for another answer to people without scripts', () => {
    serve(
      <Question defaultValue="other">
        <TextInput name="permit" label="Another address" defaultValue="2 Example Street" />
      </Question>,
    )
    expect(screen.getByRole('textbox', { name: 'Another address' })).toBeInTheDocument()
    expect(sent()).toEqual({ 'permit-same': 'other', permit: '2 Example Street' })
  })

  it('says what helps and what is wrong with the choice', () => {
    serve(<Question hint="We send it by post" error="Select where we should send the permit" />)
    expect(screen.getByRole('group')).toHaveAccessibleDescription(
      'We send it by post Error: Select where we should send the permit',
    )
    expect(document.getElementById('permit-same-error')).not.toBeNull()
  })

  it('can be the heading of its page', () => {
    serve(<Question legendIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'Where should we send the permit?' })).toBeInTheDocument()
  })

  it('keeps an answer from right to left in its place, and breaks a long one', () => {
    serve(<Question answers={[{ id: 'name', answer: 'أمينة مثال' }]} />)
    const answer = screen.getByText('أمينة مثال')
    expect(answer.tagName).toBe('BDI')
    expect(answer).toHaveClass('govuk-!-text-break-word')
    expect(words()[0]).toBe('Use أمينة مثال')
  })

  it('shows an earlier answer as text, even if it looks like HTML', () => {
    const answer = '<script>alert("%{answer} O’Brien & co 🎣")</script>'
    serve(<Question answers={[{ id: 'home', answer }]} />)
    expect(words()[0]).toBe(`Use ${answer}`)
    expect(document.querySelector('script')).toBeNull()
  })

  it('is in Welsh on a Welsh page, or where it is told to be', () => {
    const welsh = { tag: 'cy', words: { 'same-answer': cy } }
    const { unmount } = render(
      <LanguageProvider language={welsh}>
        <Question />
      </LanguageProvider>,
    )
    expect(words()[0]).toMatch(/^Defnyddio 1 Example Street/)
    unmount()
    serve(<Question language={welsh} />)
    expect(words()[0]).toMatch(/^Defnyddio 1 Example Street/)
  })

  it('says it in a language that has words after the answer', () => {
    serve(<Question language={{ tag: 'de', words: { 'same-answer': { use: '%{answer} verwenden' } } }} />)
    expect(words()[0]).toBe('1 Example Street, Sampletown, SW1A 2AA verwenden')
  })

  it('gives class names, the ref and other attributes to the element round the radios', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Question ref={ref} className="app-same" data-app="1" />)
    expect(ref.current).toBe(radios()[0]!.closest('.govuk-radios'))
    expect(ref.current).toHaveClass('app-same')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
