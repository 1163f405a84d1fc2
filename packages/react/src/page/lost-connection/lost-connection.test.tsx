import { act, createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode, useActionState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../../form/button/index.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { LostConnection } from './index.js'
import { cy } from './lost-connection.strings.js'

const setOnline = (isOnline: boolean, tell = true) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
  return act(async () => void (tell && window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'))))
}
const NOT_SENT =
  'You are not connected to the internet.Your answers on this page have not been sent. They are still here. Keep this page open, and send them again when you are connected.'
const BACK = 'You are connected to the internet again. You can send your answers now.'
const send = () => userEvent.click(screen.getByRole('button'))
const alert = () => screen.queryByRole('alert')
const status = () => screen.queryByRole('status')
/** Sends a form, and says whether the browser would have gone on. */
const submit = (form: Element) => fireEvent.submit(form)

const sent = vi.fn()
const onSubmit = (event: React.SubmitEvent) => {
  event.preventDefault()
  sent()
}
const question = (
  <form onSubmit={onSubmit} aria-label="Question">
    <input aria-label="Name" name="name" />
    <LostConnection />
    <Button preventDoubleClick>Continue</Button>
  </form>
)

beforeEach(() => {
  sent.mockClear()
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  document.body.innerHTML = ''
})

describe('a form that is sent without a connection', () => {
  it('stays, with what is typed, and says that nothing was sent', async () => {
    render(question)
    await userEvent.type(screen.getByLabelText('Name'), 'Siân')
    await setOnline(false)
    await send()
    expect(sent).not.toHaveBeenCalled()
    expect(alert()).toHaveTextContent(NOT_SENT)
    expect(screen.getByLabelText('Name')).toHaveValue('Siân')
  })

  it('is not left by the browser', async () => {
    render(question)
    await setOnline(false)
    expect(submit(screen.getByRole('form'))).toBe(false)
  })

  it('stays when it is sent by the Enter key, and the message is brought into sight', async () => {
    render(question)
    await setOnline(false)
    await userEvent.type(screen.getByLabelText('Name'), 'Siân{Enter}')
    expect(sent).not.toHaveBeenCalled()
    expect(alert()).not.toBeEmptyDOMElement()
    expect(vi.mocked(Element.prototype.scrollIntoView)).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' })
    expect(screen.getByLabelText('Name')).toHaveFocus()
  })

  it('says so again each time, by a new message that is read out again', async () => {
    render(question)
    await setOnline(false)
    submit(screen.getByRole('form'))
    const first = alert()!.firstElementChild
    submit(screen.getByRole('form'))
    expect(alert()!.children).toHaveLength(1)
    expect(alert()!.firstElementChild).not.toBe(first)
  })

  it('says nothing before anybody sends anything', async () => {
    render(question)
    await setOnline(false)
    await setOnline(true)
    expect([alert(), status()]).toEqual([null, null])
  })

  it('hears of it even where no event told of the connection', async () => {
    render(question)
    await setOnline(false, false)
    await send()
    expect(alert()).not.toBeEmptyDOMElement()
  })
})

describe('when the connection is back', () => {
  it('says so, and people can send again with what they typed', async () => {
    render(question)
    await userEvent.type(screen.getByLabelText('Name'), 'Siân')
    await setOnline(false)
    submit(screen.getByRole('form'))
    await setOnline(true)
    expect(alert()).toBeEmptyDOMElement()
    expect(status()).toHaveTextContent(BACK)
    await send()
    expect(sent).toHaveBeenCalledOnce()
    expect(screen.getByLabelText('Name')).toHaveValue('Siân')
    expect([alert(), status()]).toEqual([null, null])
  })

  it('has the place for it ready before, so that screen readers notice the change', async () => {
    render(question)
    await setOnline(false)
    await send()
    const place = status()
    expect(place).toBeEmptyDOMElement()
    await setOnline(true)
    expect(status()).toBe(place)
  })

  it('does not get in the way of a button that ignores a second press', async () => {
    render(question)
    const pressAt = (milliseconds: number) => {
      const click = createEvent.click(screen.getByRole('button'))
      Object.defineProperty(click, 'timeStamp', { value: milliseconds })
      fireEvent(screen.getByRole('button'), click)
    }
    await setOnline(false)
    pressAt(5000)
    const message = alert()!.firstElementChild
    pressAt(5500)
    expect(alert()!.firstElementChild).toBe(message)
    await setOnline(true)
    pressAt(6000)
    expect(sent).toHaveBeenCalledOnce()
  })

  it('takes it back when the connection is lost once more', async () => {
    render(question)
    await setOnline(false)
    await send()
    await setOnline(true)
    await setOnline(false)
    expect(status()).toBeEmptyDOMElement()
    expect(alert()).not.toBeEmptyDOMElement()
  })

  it('says so on a page that was away meanwhile, and comes back by the back button', async () => {
    render(question)
    await setOnline(false)
    await send()
    await setOnline(true, false)
    await act(async () => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    expect(status()).toHaveTextContent(BACK)
  })
})

describe('what is left alone', () => {
  it('a form that is sent with a connection', async () => {
    render(question)
    await send()
    expect(sent).toHaveBeenCalledOnce()
    expect(alert()).toBeNull()
  })

  it('links, other forms, and forms that only close a dialog', async () => {
    render(
      <>
        {question}
        <form aria-label="Search" onSubmit={onSubmit} />
        <a href="#next" onClick={(event) => event.preventDefault()}>
          Next
        </a>
        <form method="dialog" aria-label="Dialog" onSubmit={onSubmit}>
          <LostConnection />
        </form>
        <form aria-label="Close" onSubmit={onSubmit}>
          <LostConnection />
          <button type="submit" formMethod="dialog">
            Close
          </button>
        </form>
      </>,
    )
    await setOnline(false)
    submit(screen.getByRole('form', { name: 'Search' }))
    submit(screen.getByRole('form', { name: 'Dialog' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(sent).toHaveBeenCalledTimes(3)
    fireEvent.click(screen.getByRole('link'))
    expect(alert()).toBeNull()
  })

  it('a form once it is taken off the page, with no listener left', async () => {
    const counts = new Map<string, number>()
    const listeners = [
      vi.spyOn(window, 'addEventListener').mockImplementation((type) => {
        counts.set(type, (counts.get(type) ?? 0) + 1)
      }),
      vi.spyOn(window, 'removeEventListener').mockImplementation((type) => {
        counts.set(type, (counts.get(type) ?? 0) - 1)
      }),
    ]
    const { unmount } = render(<StrictMode>{question}</StrictMode>)
    const ours = ['submit', 'online', 'offline', 'pageshow']
    expect(ours.map((type) => counts.get(type))).toEqual([1, 1, 1, 1])
    unmount()
    expect(ours.map((type) => counts.get(type))).toEqual([0, 0, 0, 0])
    for (const each of listeners) each.mockRestore()
  })
})

describe('with React’s form actions', () => {
  const action = vi.fn((_: string, data: FormData) => String(data.get('name')))
  function Saved() {
    const [name, save, isPending] = useActionState(action, '')
    return (
      <form action={save} aria-label="Question">
        <input aria-label="Name" name="name" />
        <LostConnection />
        <button type="submit">{isPending ? 'Sending' : 'Save'}</button>
        <output>{name && `Saved for ${name}`}</output>
      </form>
    )
  }
  beforeEach(() => {
    action.mockClear()
  })

  it('starts no action, so nothing is pending and no field is emptied', async () => {
    render(<Saved />)
    await userEvent.type(screen.getByLabelText('Name'), 'Siân')
    await setOnline(false)
    await send()
    expect(action).not.toHaveBeenCalled()
    expect(screen.getByRole('button')).toHaveTextContent('Save')
    expect(screen.getByLabelText('Name')).toHaveValue('Siân')
    expect(alert()).not.toBeEmptyDOMElement()
  })

  it('lets it run with a connection', async () => {
    render(<Saved />)
    await userEvent.type(screen.getByLabelText('Name'), 'Siân')
    await setOnline(false)
    await send()
    await setOnline(true)
    await send()
    expect(await screen.findByText('Saved for Siân')).toBeInTheDocument()
    expect(alert()).toBeNull()
  })
})

describe('the element', () => {
  it('is empty in the server’s HTML, so without scripts nothing changes', () => {
    document.body.innerHTML = renderToStaticMarkup(question)
    expect(document.querySelector('.handrail-lost-connection')).toBeEmptyDOMElement()
    expect(submit(document.querySelector('form')!)).toBe(true)
  })

  it('speaks Welsh on a Welsh page', async () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'lost-connection': cy } }}>
        <form>
          <LostConnection />
          <button type="submit">Parhau</button>
        </form>
      </LanguageProvider>,
    )
    await setOnline(false)
    await send()
    expect(alert()).toHaveTextContent('Nid ydych wedi’ch cysylltu â’r rhyngrwyd.')
    await setOnline(true)
    expect(status()).toHaveTextContent('Gallwch anfon eich atebion nawr.')
  })

  it('gets class names, the ref and other attributes', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <form>
        <LostConnection ref={ref} className="app-lost" id="lost" />
      </form>,
    )
    expect(ref.current).toHaveClass('handrail-lost-connection', 'app-lost')
    expect(ref.current).toHaveAttribute('id', 'lost')
  })

  it('says to developers that it has to be inside a form', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<LostConnection />)).toThrow('LostConnection has to be inside the <form> that it looks after.')
  })
})
