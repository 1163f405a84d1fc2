import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { CheckAnswers, type CheckedAnswer } from './index.js'

const answers: CheckedAnswer[] = [
  { question: 'Trader number', answer: 'MS 4827', subject: 'trader number' },
  { question: 'Date of birth', answer: '4 June 1987', href: '/permit/date-of-birth', subject: 'date of birth' },
  { question: 'Email address', href: '/permit/email', subject: 'email address' },
]
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />
const errors = [{ href: '/permit/email', message: 'Enter an email address' }]

const page = (changes: Partial<Parameters<typeof CheckAnswers>[0]> = {}) => (
  <CheckAnswers service="Apply for a market stall permit" answers={answers} {...changes} />
)
const form = () => document.querySelector('form')!
const row = (term: string) => within(screen.getByText(term).parentElement!)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a page to check answers', () => {
  it('says what it is for in its heading and its title', () => {
    render(page())
    expect(screen.getByRole('heading', { level: 1, name: 'Check your answers before sending' })).toBeInTheDocument()
    expect(document.title).toBe('Check your answers before sending – Apply for a market stall permit')
  })

  it('can have a heading of its own, which is the title too', () => {
    render(page({ heading: 'Check your answers with the person who helps you' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Check your answers with the person/)
    expect(document.title).toMatch(/^Check your answers with the person/)
  })

  it('pairs every question with its answer, in the order they were asked', () => {
    serve(page())
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Trader number',
      'Date of birth',
      'Email address',
    ])
    expect(row('Date of birth').getAllByRole('definition')[0]).toHaveTextContent(/^4 June 1987$/)
  })

  it('shows answers in groups, each under a heading, and those in no group first', () => {
    serve(
      page({
        answers: [
          { heading: 'About you', answers: answers.slice(1) },
          answers[0]!,
          {
            heading: 'Your stalls',
            answers: [{ heading: 'Stall 1', answers: [{ question: 'Size', subject: 'size' }] }],
          },
        ],
      }),
    )
    expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      'H1 Check your answers before sending',
      'H2 About you',
      'H2 Your stalls',
      'H3 Stall 1',
    ])
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Trader number',
      'Date of birth',
      'Email address',
      'Size',
    ])
    expect(row('Size').getByRole('definition')).toHaveTextContent(/^Not given$/)
    expect(document.querySelectorAll('dl')).toHaveLength(3)
  })

  it('says what each link changes, and leads to the question', () => {
    serve(page())
    expect(screen.getByRole('link', { name: 'Change date of birth' })).toHaveAttribute('href', '/permit/date-of-birth')
    expect(screen.getByRole('link', { name: 'Change email address' })).toHaveAttribute('href', '/permit/email')
  })

  it('has no link for an answer that cannot be changed, and keeps its row in line with the others', () => {
    serve(page())
    expect(row('Trader number').queryByRole('link')).toBeNull()
    expect(screen.getByText('Trader number').parentElement).toHaveClass('govuk-summary-list__row--no-actions')
  })

  it.each([[undefined], [null], [''], [false]])('says that an answer was not given, when it is %s', (answer) => {
    serve(page({ answers: [{ question: 'Email address', answer, href: '/permit/email', subject: 'email address' }] }))
    expect(screen.getAllByRole('definition')[0]).toHaveTextContent(/^Not given$/)
  })

  it('shows an answer of 0 as an answer', () => {
    serve(page({ answers: [{ question: 'Stalls', answer: 0, subject: 'stalls' }] }))
    expect(screen.getByRole('definition')).toHaveTextContent(/^0$/)
  })

  it('shows answers as text, even if they look like HTML', () => {
    const answer = '<script>alert("O’Brien & co 🎣")</script>'
    serve(page({ answers: [{ question: 'Name', answer, subject: 'name' }] }))
    expect(screen.getByRole('definition')).toHaveTextContent(answer)
    expect(document.querySelector('script')).toBeNull()
  })

  it('has its parts in one order: what went wrong, the answers, what to agree to, how to get help, the button', () => {
    serve(page({ errors, help, children: <p id="declaration">You confirm that your answers are correct.</p> }))
    const parts = ['.govuk-error-summary', 'h1', 'dl', '#declaration', '#help-with-question', 'form button']
    const elements = parts.map((part) => document.querySelector(part)!)
    for (const [index, element] of elements.slice(1).entries()) {
      const previous = elements[index]!
      expect(previous.compareDocumentPosition(element), `${parts[index]} comes before ${parts[index + 1]}`).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      )
    }
  })

  it('says at the start of its title that there is an error, and leads to the page that can put it right', () => {
    render(page({ errors }))
    expect(document.title).toBe('Error: Check your answers before sending – Apply for a market stall permit')
    expect(screen.getByRole('link', { name: 'Enter an email address' })).toHaveAttribute('href', '/permit/email')
  })

  it('says nothing of problems when there are none', () => {
    serve(page({ help }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('sends what is hidden with it, to the address it is given', () => {
    serve(page({ hiddenFields: { csrf: '4f1c' }, action: '/permit/send' }))
    expect(form().method).toBe('post')
    expect(form().noValidate).toBe(true)
    expect(form()).toHaveAttribute('action', '/permit/send')
    expect(Object.fromEntries(new FormData(form()))).toEqual({ csrf: '4f1c' })
  })

  it('is sent once by people who press the button twice', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault())
    render(page({ onSubmit }))
    await userEvent.dblClick(screen.getByRole('button', { name: 'Accept and send' }))
    expect(onSubmit).toHaveBeenCalledTimes(1)
  })

  it('can have a button that says what the person agrees to', () => {
    serve(page({ button: 'Agree and send' }))
    expect(screen.getByRole('button')).toHaveTextContent(/^Agree and send$/)
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{page({ errors })}</LanguageProvider>)
    const heading = 'Edrychwch dros eich atebion cyn cyflwyno’ch ffurflen'
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeInTheDocument()
    expect(document.title).toBe(`Gwall: ${heading} – Apply for a market stall permit`)
    expect(screen.getByRole('link', { name: 'Newid date of birth' })).toBeInTheDocument()
    expect(row('Email address').getAllByRole('definition')[0]).toHaveTextContent(/^Heb ei roi$/)
    expect(screen.getByRole('button', { name: 'Cytuno a chyflwyno' })).toBeInTheDocument()
  })

  it('gives class names, the ref and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(<StrictMode>{page({ ref, className: 'app-form', id: 'send' })}</StrictMode>)
    expect(ref.current).toBe(form())
    expect(form()).toHaveClass('app-form')
    expect(form()).toHaveAttribute('id', 'send')
  })
})
