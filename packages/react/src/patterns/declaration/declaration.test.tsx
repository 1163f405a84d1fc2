import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { cy as checkAnswersCy } from '../check-answers/check-answers.strings.js'
import { cy } from './declaration.strings.js'
import { Declaration, DeclarationPage, type DeclarationPageProps, type DeclarationProps } from './index.js'

const confirms = ['your answers are correct', 'you are 18 or over'] as const
const part = (changes: Partial<DeclarationProps> = {}) => (
  <Declaration {...({ confirms, ...changes } as DeclarationProps)} />
)
const page = (changes: Partial<DeclarationPageProps> = {}) => (
  <DeclarationPage {...({ service: 'Apply for a permit', confirms, ...changes } as DeclarationPageProps)} />
)
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />
const welsh = { tag: 'cy', words: { declaration: cy, 'check-answers': checkAnswersCy } }
const sent = () => Object.fromEntries(new FormData(document.querySelector('form')!))

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a declaration', () => {
  it('says in a list what people confirm by sending, and asks for nothing more', () => {
    serve(part())
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Declaration$/)
    expect(screen.getByText('By sending this, you confirm that:').nextElementSibling).toBe(screen.getByRole('list'))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([...confirms])
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('can have a heading of its own', () => {
    serve(part({ heading: 'Send your application' }))
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Send your application$/)
  })

  it('says who sends it for whom, before what they confirm', () => {
    serve(part({ sentBy: 'Sam (daughter)', onBehalfOf: 'Siân O’Neill' }))
    const sentence = screen.getByText('Sam (daughter) is sending this for Siân O’Neill.')
    expect(sentence.compareDocumentPosition(screen.getByRole('list'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('says what follows if it is not true after the list, and before the checkbox', () => {
    serve(part({ checkbox: true, children: <p id="fine">You can be fined.</p> }))
    const fine = document.getElementById('fine')!
    expect(fine.compareDocumentPosition(screen.getByRole('list'))).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    expect(fine.compareDocumentPosition(screen.getByRole('checkbox'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('gives class names, the ref and other attributes to the element round it', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{part({ ref, className: 'app-declaration', id: 'agree' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('agree'))
    expect(ref.current).toHaveClass('app-declaration')
    expect(ref.current).toContainElement(screen.getByRole('list'))
  })
})

describe('a declaration with a checkbox', () => {
  it('has one checkbox that says what it stands for to people who only hear it', () => {
    serve(part({ checkbox: true }))
    const box = screen.getByRole('checkbox', { name: 'I confirm all of this' })
    expect(box).toHaveAccessibleDescription('your answers are correct you are 18 or over')
    expect(box.id).toBe('declaration')
    expect(screen.getByText('We need you to confirm that:')).toBeInTheDocument()
  })

  it('says what went wrong, where the error summary leads', () => {
    const message = 'Select if you confirm all of this'
    serve(page({ checkbox: true, error: message, errors: [{ href: '#declaration', message }] }))
    expect(screen.getByRole('link', { name: message })).toHaveAttribute('href', '#declaration')
    expect(screen.getByRole('checkbox')).toHaveAccessibleDescription(/you are 18 or over Error: Select if you confirm/)
    expect(screen.getByRole('checkbox')).toHaveAttribute('id', 'declaration')
  })

  it('sends that it was ticked, and nothing when it was not', async () => {
    render(page({ checkbox: true }))
    expect(sent()).toEqual({})
    await userEvent.click(screen.getByRole('checkbox'))
    expect(sent()).toEqual({ declaration: 'yes' })
  })

  it('stays ticked when the page comes back with another error', () => {
    serve(page({ checkbox: true, defaultValue: ['yes'] }))
    expect(screen.getByRole('checkbox')).toBeChecked()
  })

  it('can have another name, for two on one page', () => {
    serve(page({ checkbox: true, name: 'statement-of-truth' }))
    expect(screen.getByRole('checkbox')).toHaveAttribute('name', 'statement-of-truth')
    expect(screen.getByRole('checkbox')).toHaveAttribute('id', 'statement-of-truth')
    expect(screen.getByRole('list')).toHaveAttribute('id', 'statement-of-truth-confirms')
    expect(document.querySelector('form')).not.toHaveAttribute('name')
  })
})

describe('a declaration on a page of its own', () => {
  it('has a heading that is its title too, and a button that says what it does', () => {
    render(page())
    expect(screen.getByRole('heading', { level: 1, name: 'Declaration' })).toHaveClass('govuk-heading-l')
    expect(document.title).toBe('Declaration – Apply for a permit')
    expect(screen.getByRole('button', { name: 'Accept and send' })).toBeInTheDocument()
  })

  it('can have another heading and another button', () => {
    render(page({ heading: 'Statement of truth', button: 'Agree and send' }))
    expect(document.title).toMatch(/^Statement of truth/)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Statement of truth')
    expect(screen.getByRole('button', { name: 'Agree and send' })).toBeInTheDocument()
  })

  it('has its parts in one order: what is confirmed, how to get help, the button', () => {
    serve(page({ help, checkbox: true }))
    const parts = ['h1', 'ul', 'input', '#help-with-question', 'form button']
    const elements = parts.map((selector) => document.querySelector(selector)!)
    for (const [index, element] of elements.slice(1).entries()) {
      expect(
        elements[index]!.compareDocumentPosition(element),
        `${parts[index]} comes before ${parts[index + 1]}`,
      ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    }
  })

  it('sends hidden fields too, once, to the address it is given', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault())
    render(page({ hiddenFields: { csrf: '4f1c' }, action: '/send', onSubmit }))
    expect(sent()).toEqual({ csrf: '4f1c' })
    expect(document.querySelector('form')).toHaveAttribute('action', '/send')
    await userEvent.dblClick(screen.getByRole('button'))
    expect(onSubmit).toHaveBeenCalledTimes(1)
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={welsh}>
        {page({ checkbox: true, sentBy: 'Sam', onBehalfOf: 'Siân' })}
      </LanguageProvider>,
    )
    expect(document.title).toMatch(/^Datganiad – /)
    expect(screen.getByText('Mae Sam yn anfon hwn ar ran Siân.')).toBeInTheDocument()
    expect(screen.getByText('Mae angen i chi gadarnhau:')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Rwy’n cadarnhau hyn i gyd' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Cytuno a chyflwyno' })).toBeInTheDocument()
    serve(part({ language: welsh }))
    expect(screen.getByText('Drwy anfon hwn, rydych yn cadarnhau:')).toBeInTheDocument()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(page({ heading: words, confirms: [words, words], sentBy: words, onBehalfOf: words }))
    expect(screen.getByText(`${words} is sending this for ${words}.`)).toBeInTheDocument()
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(<StrictMode>{page({ ref, className: 'app-form', id: 'send' })}</StrictMode>)
    expect(ref.current).toBe(document.querySelector('form'))
    expect(ref.current).toHaveClass('app-form')
    expect(ref.current).toHaveAttribute('id', 'send')
  })
})

describe('the types of a declaration', () => {
  it('take no error without a checkbox, no single name and no list of one', () => {
    // @ts-expect-error there is nothing to put right
    const error: DeclarationProps = { confirms, error: 'Select if you confirm all of this' }
    // @ts-expect-error nobody could tell whose name it is
    const oneName: DeclarationProps = { confirms, sentBy: 'Sam' }
    // @ts-expect-error a list has 2 statements at least
    const one: DeclarationProps = { confirms: ['your answers are correct'] }
    expect([error, oneName, one]).toHaveLength(3)
  })
})
