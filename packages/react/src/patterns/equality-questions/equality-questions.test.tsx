import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { Radio } from '../../form/radios/index.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { cy } from './equality-questions.strings.js'
import { EqualityQuestion, EqualityQuestions, type EqualityQuestionsProps } from './index.js'

const page = (changes: Partial<EqualityQuestionsProps> = {}) => (
  <EqualityQuestions service="Apply for a permit" {...changes}>
    {changes.children ?? 'We use them to find out who our markets do not work for.'}
  </EqualityQuestions>
)
const question = (changes: { defaultValue?: string; error?: string; hint?: string } = {}) => (
  <EqualityQuestion name="age-group" legend="How old are you?" legendIsPageHeading {...changes}>
    <Radio value="under-35">Under 35</Radio>
    <Radio value="35-or-over">35 or over</Radio>
  </EqualityQuestion>
)
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />
const welsh = { tag: 'cy', words: { 'equality-questions': cy } }
const form = () => document.querySelector('form')!
const sent = () => Object.fromEntries(new FormData(form()))

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('the page before the equality questions', () => {
  it('says in its heading and its title what it is about', () => {
    render(page())
    expect(screen.getByRole('heading', { level: 1, name: 'Equality questions' })).toHaveClass('govuk-heading-l')
    expect(document.title).toBe('Equality questions – Apply for a permit')
  })

  it('says what the answers are for, that they change nothing, and that all can be skipped', () => {
    serve(page())
    expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual([
      'We use them to find out who our markets do not work for.',
      'These questions are not part of your application. Your answers do not affect it.',
      'You can skip all of these questions, or any one of them.',
    ])
  })

  it('asks whether people want to answer them, with nothing chosen for them', () => {
    serve(page())
    expect(screen.getByRole('group', { name: 'Do you want to answer the equality questions?' })).toBeInTheDocument()
    expect(screen.getAllByRole('radio').map((radio) => [radio.id, (radio as HTMLInputElement).checked])).toEqual([
      ['equality-questions', false],
      ['equality-questions-2', false],
    ])
  })

  it('can be gone past without an answer', () => {
    render(page())
    expect(form().noValidate).toBe(true)
    expect(sent()).toEqual({})
    expect(screen.getByRole('button', { name: 'Continue' })).toBeInTheDocument()
  })

  it.each([
    ['Yes', 'yes'],
    ['No', 'no'],
  ])('sends %s as %s', async (label, value) => {
    render(page())
    await userEvent.click(screen.getByRole('radio', { name: label }))
    expect(sent()).toEqual({ 'equality-questions': value })
  })

  it('remembers the answer when people come back', () => {
    serve(page({ defaultValue: 'no' }))
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked()
  })

  it('can have another name, and say what went wrong', () => {
    const message = 'We could not keep your answer. Try again'
    serve(page({ name: 'equality', error: message, errors: [{ href: '#equality', message }] }))
    expect(screen.getAllByRole('radio')[0]).toHaveAttribute('id', 'equality')
    expect(screen.getByRole('group')).toHaveAccessibleDescription(`Error: ${message}`)
    expect(screen.getByRole('link', { name: message })).toHaveAttribute('href', '#equality')
  })

  it('has its parts in one order: why, the question, how to get help, the button', () => {
    serve(page({ help }))
    const parts = ['h1', 'p', 'fieldset', '#help-with-question', 'form button']
    const elements = parts.map((part) => document.querySelector(part)!)
    for (const [index, element] of elements.slice(1).entries()) {
      expect(
        elements[index]!.compareDocumentPosition(element),
        `${parts[index]} comes before ${parts[index + 1]}`,
      ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    }
  })

  it('can speak of a claim instead of an application', () => {
    serve(page({ words: { noEffect: 'Your answers do not affect your claim.' } }))
    expect(screen.getByText('Your answers do not affect your claim.')).toBeInTheDocument()
    expect(screen.queryByText(/application/)).toBeNull()
  })

  it('is in Welsh on a Welsh page, with the two words that answer its question', () => {
    render(<LanguageProvider language={welsh}>{page()}</LanguageProvider>)
    expect(document.title).toMatch(/^Cwestiynau cydraddoldeb – /)
    expect(screen.getByRole('group', { name: 'A hoffech chi ateb y cwestiynau cydraddoldeb?' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Hoffwn' })).toHaveAttribute('value', 'yes')
    expect(screen.getByRole('radio', { name: 'Na hoffwn' })).toHaveAttribute('value', 'no')
    expect(screen.getByText(cy.noEffect)).toBeInTheDocument()
    expect(screen.getByText(cy.optional)).toBeInTheDocument()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(page({ children: words, service: words }))
    expect(screen.getByText(words)).toHaveClass('govuk-body')
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(<StrictMode>{page({ ref, className: 'app-form', id: 'why' })}</StrictMode>)
    expect(ref.current).toBe(form())
    expect(ref.current).toHaveClass('app-form')
    expect(ref.current).toHaveAttribute('id', 'why')
  })
})

describe('an equality question', () => {
  it('always ends with "Prefer not to say", after a word that sets it apart', () => {
    serve(question())
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      'under-35',
      '35-or-over',
      'prefer-not-to-say',
    ])
    const last = screen.getByRole('radio', { name: 'Prefer not to say' })
    expect(last.parentElement!.previousElementSibling).toHaveTextContent(/^or$/)
    expect(last.parentElement!.previousElementSibling).toHaveClass('govuk-radios__divider')
  })

  it('numbers its choices as radios do, in the first HTML the server sends', () => {
    serve(question())
    expect(screen.getAllByRole('radio').map(({ id }) => id)).toEqual(['age-group', 'age-group-2', 'age-group-4'])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('How old are you?')
  })

  it('takes what radios take', () => {
    serve(question({ defaultValue: 'prefer-not-to-say', hint: 'On your last birthday', error: 'Select your age' }))
    expect(screen.getByRole('radio', { name: 'Prefer not to say' })).toBeChecked()
    expect(screen.getByRole('group')).toHaveAccessibleDescription('On your last birthday Error: Select your age')
  })

  it('is in Welsh on a Welsh page', () => {
    serve(<LanguageProvider language={welsh}>{question()}</LanguageProvider>)
    expect(screen.getByRole('radio', { name: 'Mae’n well gennyf beidio â dweud' })).toBeInTheDocument()
    expect(document.querySelector('.govuk-radios__divider')).toHaveTextContent('neu')
  })
})
