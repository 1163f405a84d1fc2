import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, type ReactNode, StrictMode, useActionState, useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy as errorMessage } from '../../parts/error-message/error-message.strings.js'
import { Label } from '../../parts/label/index.js'
import { late, leave, renderAgain } from '../text-input/late-scripts.fixtures.js'
import { Textarea } from './index.js'

const textarea = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const heard = vi.fn()
beforeEach(() => heard.mockReset())
afterEach(leave)

describe('a textarea', () => {
  it('is called by its label, and has room for 5 lines', () => {
    render(<Textarea name="more-detail" label="What happened?" />)
    expect(screen.getByRole('textbox', { name: 'What happened?' })).toHaveAttribute('rows', '5')
  })

  it('is described by its hint and then its error, in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Textarea name="more-detail" label="What happened?" hint="Leave out names" error="Enter what happened" />,
    )
    expect(textarea().getAttribute('aria-describedby')).toBe('more-detail-hint more-detail-error')
    expect(textarea()).toHaveAccessibleDescription('Leave out names Error: Enter what happened')
    expect(textarea()).toHaveClass('govuk-textarea--error')
    expect(document.getElementById('more-detail')).toBe(textarea())
  })

  it('points at nothing that is not there, and keeps what else it is described by', () => {
    const { rerender } = render(<Textarea name="more-detail" label="What happened?" />)
    expect(textarea()).not.toHaveAttribute('aria-describedby')
    rerender(<Textarea name="more-detail" label="What happened?" hint="Leave out names" aria-describedby="help" />)
    expect(textarea()).toHaveAttribute('aria-describedby', 'help more-detail-hint')
  })

  it('can be the heading of a page that asks one question', () => {
    render(<Textarea name="more-detail" label="What happened?" labelIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What happened?' })).toBeInTheDocument()
  })

  it('says Error in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'error-message': errorMessage } }}>
        <Textarea name="more-detail" label="Beth ddigwyddodd?" error="Rhowch beth ddigwyddodd" />
      </LanguageProvider>,
    )
    expect(textarea()).toHaveAccessibleDescription('Gwall: Rhowch beth ddigwyddodd')
  })

  it('shows what was typed before as text, with its empty lines, even if it looks like HTML', () => {
    const typed = '\n\n</textarea><script>alert("O’Brien & co 🎣")</script>\n'
    document.body.innerHTML = renderToStaticMarkup(
      <Textarea name="more-detail" label="What happened?" defaultValue={typed} />,
    )
    expect(textarea().value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the textarea', () => {
    const ref = createRef<HTMLTextAreaElement>()
    render(
      <Textarea
        name="address"
        label={<Label className="app-label">Address</Label>}
        ref={ref}
        rows={3}
        className="app-address"
        autoComplete="street-address"
        spellCheck={false}
      />,
    )
    expect(ref.current).toBe(textarea())
    expect(ref.current).toHaveClass('govuk-textarea', 'app-address')
    expect(ref.current).toHaveAttribute('rows', '3')
    expect(ref.current).toHaveAttribute('autocomplete', 'street-address')
    expect(ref.current).toHaveAttribute('spellcheck', 'false')
    expect(screen.getByText('Address')).toHaveClass('govuk-label', 'app-label')
  })

  it('can have something before and after it', () => {
    render(<Textarea name="more-detail" label="What happened?" beforeInput={<i>before</i>} afterInput={<i>after</i>} />)
    expect(textarea().previousSibling).toHaveTextContent('before')
    expect(textarea().nextSibling).toHaveTextContent('after')
  })

  it('does not compile with 2 keepers of its text, or with a text that nobody could ever change', () => {
    const contradictions = () => [
      // @ts-expect-error the browser keeps the text, or your code does
      <Textarea key="1" name="a" label="A" value="1" defaultValue="1" onChange={heard} />,
      // @ts-expect-error nobody could ever change it
      <Textarea key="2" name="a" label="A" value="1" />,
      <Textarea key="3" name="a" label="A" value="1" readOnly />,
    ]
    expect(contradictions).not.toThrow()
  })
})

describe('text that the browser keeps', () => {
  it('stays when the page around it changes, and goes back to its start when the form is reset', async () => {
    const question = (error?: string) => (
      <form data-testid="form">
        <Textarea name="more-detail" label="What happened?" defaultValue="I fell" error={error} />
      </form>
    )
    const { rerender } = render(question())
    await userEvent.type(textarea(), ' down')
    rerender(question('Enter where'))
    expect(textarea().value).toBe('I fell down')
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    expect(textarea().value).toBe('I fell')
  })

  it('comes back from a React action as it was sent', async () => {
    const Asked = () => {
      const [answer, send] = useActionState(async (_: string, data: FormData) => String(data.get('more-detail')), '')
      return (
        <form action={send}>
          <Textarea name="more-detail" label="What happened?" defaultValue={answer} />
          <button>Continue</button>
        </form>
      )
    }
    render(<Asked />)
    await userEvent.type(textarea(), 'I fell')
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(textarea().defaultValue).toBe('I fell'))
    expect(textarea().value).toBe('I fell')
  })

  it('stays when it was typed before the scripts are there', async () => {
    const question = <Textarea name="more-detail" label="What happened?" defaultValue="I fell" />
    const complaints = await late(question, () => (textarea().value = 'I fell down'))
    renderAgain(question)
    expect(textarea().value).toBe('I fell down')
    expect(complaints).toEqual([])
  })
})

describe('text that your code keeps', () => {
  function Kept({ from = '' }: { from?: string }) {
    const [text, setText] = useState(from)
    return (
      <>
        <Textarea
          name="more-detail"
          label="What happened?"
          value={text}
          onChange={({ target }) => {
            heard(target.value)
            setText(target.value)
          }}
        />
        <output>{text}</output>
      </>
    )
  }

  it.each([
    ['', (node: ReactNode) => node],
    [' (StrictMode)', (node: ReactNode) => <StrictMode>{node}</StrictMode>],
  ])('is told, once, of what was typed before the scripts are there%s', async (_, wrapped) => {
    const complaints = await late(wrapped(<Kept from="I fell" />), () => (textarea().value = 'I fell down'))
    expect(heard.mock.calls).toEqual([['I fell down']])
    expect(screen.getByRole('status')).toHaveTextContent('I fell down')
    expect(textarea().value).toBe('I fell down')
    expect(complaints).toEqual([])
  })

  it('hears nothing of the line ends that a browser changes by itself', async () => {
    await late(<Kept from={'1 Sample Street\r\nAnytown'} />, () => {})
    expect(heard).not.toHaveBeenCalled()
  })

  it('hears nothing of them either when the page is made by scripts alone', () => {
    render(<Kept from={'1 Sample Street\r\nAnytown'} />)
    expect(heard).not.toHaveBeenCalled()
  })

  it('is still there when the form is reset', async () => {
    render(
      <form data-testid="form">
        <Kept from="I fell" />
      </form>,
    )
    await userEvent.type(textarea(), ' down')
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    expect(textarea().value).toBe('I fell down')
  })
})
