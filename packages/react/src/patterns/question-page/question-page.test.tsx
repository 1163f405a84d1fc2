import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Radio, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { StillStuck } from '../../help/still-stuck/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { QuestionPage } from './index.js'

const errors = [{ href: '#stall-name', message: 'Enter the name of your stall' }]
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />

const page = (changes: Partial<Parameters<typeof QuestionPage>[0]> = {}) => (
  <QuestionPage title="What is the name of your stall?" service="Apply for a market stall permit" {...changes}>
    <TextInput
      name="stall-name"
      label="What is the name of your stall?"
      labelIsPageHeading
      error={changes.errors?.[0]?.message}
    />
  </QuestionPage>
)

const form = () => document.querySelector('form')!

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('the title of a question page', () => {
  it('is the question and the service', () => {
    render(page())
    expect(document.title).toBe('What is the name of your stall? – Apply for a market stall permit')
  })

  it('says first that there is an error, because screen readers say it first', () => {
    render(page({ errors }))
    expect(document.title).toBe('Error: What is the name of your stall? – Apply for a market stall permit')
  })

  it('says so in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{page({ errors })}</LanguageProvider>)
    expect(document.title).toMatch(/^Gwall: /)
  })

  it('loses "Error:" when the errors are gone', () => {
    const { rerender } = render(page({ errors }))
    rerender(page())
    expect(document.title).toMatch(/^What is/)
  })

  it('is in the first HTML the server sends, once, in the head, and stays so', async () => {
    const whole = (
      <html lang="en">
        <head />
        <body>{page({ errors })}</body>
      </html>
    )
    const frame = document.body.appendChild(document.createElement('iframe'))
    const sent = frame.contentDocument!
    sent.write(`<!doctype html>${renderToString(whole)}`)
    sent.close()
    const titles = () => [...sent.querySelectorAll('title')].map(({ parentNode, text }) => [parentNode!.nodeName, text])
    const expected = [['HEAD', 'Error: What is the name of your stall? – Apply for a market stall permit']]
    expect(titles()).toEqual(expected)

    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
    const root = await act(async () => hydrateRoot(sent, whole))
    expect(titles()).toEqual(expected)
    expect(complaints).not.toHaveBeenCalled()
    complaints.mockRestore()
    await act(async () => root.unmount())
  })
})

describe('a question page', () => {
  it('has its parts in one order: what went wrong, the question, how to get help, the button', () => {
    serve(page({ errors, help }))
    const parts = ['.govuk-error-summary', 'h1', '#stall-name', '#help-with-question', 'form button']
    const elements = parts.map((part) => document.querySelector(part)!)
    for (const [index, element] of elements.slice(1).entries()) {
      const previous = elements[index]!
      expect(previous.compareDocumentPosition(element), `${parts[index]} comes before ${parts[index + 1]}`).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      )
    }
  })

  it('offers help after several tries between what went wrong and the question, and moves no other help', () => {
    const stillStuck = <StillStuck tries={3} answers="kept" directory={directory} at={mondayAt10} href="/get-support" />
    serve(page({ errors, help, stillStuck }))
    expect(document.querySelector('.govuk-error-summary')!.nextElementSibling).toHaveAttribute('id', 'still-stuck')
    expect(document.getElementById('still-stuck')!.nextElementSibling).toBe(form())
    const withIt = form().innerHTML
    serve(page({ errors, help }))
    expect(form().innerHTML).toBe(withIt)
  })

  it('offers nothing more when there is no error, whatever the count', () => {
    serve(page({ help, stillStuck: <p id="offer">We can help</p> }))
    expect(document.getElementById('offer')).toBeNull()
  })

  it('leaves the focus on the error summary', () => {
    const stillStuck = <StillStuck tries={3} answers="kept" directory={directory} at={mondayAt10} href="/get-support" />
    render(page({ errors, help, stillStuck }))
    expect(document.querySelector('.govuk-error-summary')).toHaveFocus()
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('says nothing of problems when there are none', () => {
    serve(page({ errors: [], help }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.queryByText('There is a problem')).toBeNull()
  })

  it('lists every error, each with a link to its question', () => {
    const two = [...errors, { href: '#stall-size', message: 'Enter the size of your stall' }]
    serve(page({ errors: two }))
    const links = screen.getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Enter the name of your stall', '#stall-name'],
      ['Enter the size of your stall', '#stall-size'],
    ])
    expect(document.getElementById('stall-name')).toHaveAccessibleDescription('Error: Enter the name of your stall')
  })

  it('sends its answers where they cannot be seen in an address', () => {
    serve(page())
    expect(form().method).toBe('post')
    expect(form()).not.toHaveAttribute('action')
  })

  it('can send them elsewhere', () => {
    serve(page({ action: '/resume' }))
    expect(form()).toHaveAttribute('action', '/resume')
  })

  it('leaves checking to the service, whose messages say what to do', () => {
    serve(page())
    expect(form().noValidate).toBe(true)
  })

  it('sends hidden fields with the answer, as they are', () => {
    const csrf = '"><script>alert("O’Brien & co 🎣")</script>'
    serve(page({ hiddenFields: { csrf, step: '2' } }))
    expect(Object.fromEntries(new FormData(form()))).toEqual({ csrf, step: '2', 'stall-name': '' })
    expect(document.querySelector('script')).toBeNull()
  })

  it('has a button that says Continue, Parhau in Welsh, or words of its own', () => {
    serve(page())
    expect(screen.getByRole('button')).toHaveTextContent(/^Continue$/)
    serve(page({ language: cy }))
    expect(screen.getByRole('button')).toHaveTextContent(/^Parhau$/)
    serve(page({ button: 'Find my application' }))
    expect(screen.getByRole('button')).toHaveTextContent(/^Find my application$/)
  })

  it('is sent once by people who press the button twice', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault())
    render(page({ onSubmit }))
    await userEvent.dblClick(screen.getByRole('button'))
    expect(onSubmit).toHaveBeenCalledTimes(1)
  })

  it('is sent with the Enter key too', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault())
    render(page({ onSubmit }))
    await userEvent.type(screen.getByRole('textbox'), 'Soup{Enter}')
    expect(onSubmit).toHaveBeenCalledTimes(1)
  })

  it('keeps what is typed when it comes back with an error', async () => {
    const onSubmit = (event: React.SubmitEvent) => event.preventDefault()
    const { rerender } = render(page({ onSubmit }))
    await userEvent.type(screen.getByRole('textbox'), 'Siân’s Soups')
    await userEvent.click(screen.getByRole('button'))
    rerender(page({ onSubmit, errors }))
    expect(screen.getByRole('textbox')).toHaveValue('Siân’s Soups')
  })

  it('shows its title as text, even if it looks like HTML', () => {
    serve(page({ title: '</title><script>alert(1)</script>' }))
    expect(document.body.querySelector('title')!.text).toMatch(/^<\/title><script>alert\(1\)<\/script> – /)
    expect(document.querySelector('script')).toBeNull()
  })

  it('can ask with a group of choices', () => {
    serve(
      <QuestionPage title="How should we contact you?" service="Apply for a market stall permit">
        <Radios name="contact" legend="How should we contact you?" legendIsPageHeading>
          <Radio value="email">Email</Radio>
          <Radio value="post">Post</Radio>
        </Radios>
      </QuestionPage>,
    )
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('group', { name: 'How should we contact you?' })).toBeInTheDocument()
  })

  it('gives class names, the ref and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(<StrictMode>{page({ ref, className: 'app-form', id: 'question', autoComplete: 'off' })}</StrictMode>)
    expect(ref.current).toBe(form())
    expect(form()).toHaveClass('app-form')
    expect(form()).toHaveAttribute('id', 'question')
    expect(form()).toHaveAttribute('autocomplete', 'off')
  })
})
