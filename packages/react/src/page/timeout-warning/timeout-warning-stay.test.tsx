import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  dialog,
  endTheDay,
  isTimedOut,
  minutes,
  openPage,
  pass,
  requests,
  service,
  setOnline,
  shown,
  startTheDay,
  warning,
} from './sessions.fixtures.js'

const stay = () => screen.getByRole('button', { name: 'Stay on this page' })
const name = () => screen.getByLabelText('Name')
/** Time goes by until people are warned, and they ask for more. */
const askForMore = async () => {
  fireEvent.click(stay())
  await pass(0)
}

beforeEach(startTheDay)
afterEach(endTheDay)

describe('staying on the page', () => {
  it('asks the service by a POST, with what it needs against forged requests', async () => {
    openPage({ hiddenFields: { csrf: '4f1c & co' } })
    await pass(minutes(16))
    await askForMore()
    expect(requests).toEqual([{ url: '/keep-alive', method: 'POST', body: 'csrf=4f1c+%26+co', redirect: 'manual' }])
  })

  it('sends the token that the page has at the time', async () => {
    const { rerender } = openPage({ hiddenFields: { csrf: 'old' } })
    await pass(minutes(16))
    rerender(
      <>
        <input aria-label="Name" />
        {warning({ hiddenFields: { csrf: 'new' } })}
      </>,
    )
    await askForMore()
    expect(requests.map(({ body }) => body)).toEqual(['csrf=new'])
  })

  it('gives the whole time again, closes the warning, gives the old title back and says so', async () => {
    openPage()
    await pass(minutes(16))
    await askForMore()
    expect(dialog()).toBeNull()
    expect(document.title).toBe('What is your name? – Stall permits')
    expect(screen.getByRole('status')).toHaveTextContent('You now have 20 minutes to fill in this page.')
    await pass(minutes(15) - 1)
    expect(dialog()).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await pass(1)
    expect(dialog()).toBeInTheDocument()
  })

  it('is possible as often as people like', async () => {
    openPage()
    for (let time = 1; time <= 25; time += 1) {
      await pass(minutes(19))
      await askForMore()
    }
    expect(requests).toHaveLength(25)
    expect(dialog()).toBeNull()
    expect(isTimedOut()).toBe(false)
  })

  it('is asked for once by people who double-click everything', async () => {
    openPage()
    await pass(minutes(16))
    fireEvent.click(stay())
    fireEvent.click(stay())
    await pass(0)
    expect(requests).toHaveLength(1)
  })

  it('is what Escape does, as people mean to go on with the page', async () => {
    openPage()
    await pass(minutes(16))
    expect(fireEvent.keyDown(dialog()!, { key: 'Escape' })).toBe(false)
    await pass(0)
    expect(requests).toHaveLength(1)
    expect(dialog()).toBeNull()
  })

  it('is not what other keys do', async () => {
    openPage()
    await pass(minutes(16))
    for (const key of ['a', ' ', 'Enter']) fireEvent.keyDown(dialog()!, { key })
    await pass(0)
    expect(requests).toEqual([])
  })

  it('is what the back button of a phone does, and the warning stays until there is more time', async () => {
    service.answer = 'offline'
    openPage()
    await pass(minutes(16))
    const cancel = new Event('cancel', { cancelable: true })
    await act(async () => void dialog()!.dispatchEvent(cancel))
    expect(cancel.defaultPrevented).toBe(true)
    await pass(0)
    expect(requests).toHaveLength(1)
    // Pressed twice, it closes the dialog whatever the page says.
    const closed = dialog()!
    closed.removeAttribute('open')
    await act(async () => void closed.dispatchEvent(new Event('close')))
    expect(requests).toHaveLength(2)
    expect(dialog()).toBe(closed)
    expect(closed).toHaveFocus()
  })

  it('counts from when the service was asked, not from when it answered', async () => {
    openPage()
    await pass(minutes(16))
    let answer: (response: Partial<Response>) => void = () => {}
    vi.mocked(fetch).mockReturnValue(new Promise((resolve) => (answer = resolve as never)))
    fireEvent.click(stay())
    await pass(10)
    answer({ ok: true, status: 204, type: 'basic' })
    await pass(minutes(15) - 11)
    expect(dialog()).toBeNull()
    await pass(1)
    expect(dialog()).toBeInTheDocument()
  })
})

describe('the focus', () => {
  it('moves to the warning itself, so that the next key someone types presses nothing, and back after', async () => {
    openPage()
    await pass(minutes(16))
    expect(dialog()).toHaveFocus()
    await askForMore()
    expect(name()).toHaveFocus()
  })

  it('goes back when the warning is taken off the page', async () => {
    const { rerender } = openPage()
    await pass(minutes(16))
    rerender(
      <>
        <input aria-label="Name" />
      </>,
    )
    expect(name()).toHaveFocus()
  })

  it('stays on the button while the time changes and when asking fails', async () => {
    service.answer = 'offline'
    openPage()
    await pass(minutes(18))
    stay().focus()
    await pass(80)
    await askForMore()
    expect(stay()).toHaveFocus()
  })
})

describe('when more time cannot be had', () => {
  it('without a connection, says so and lets people try again', async () => {
    service.answer = 'offline'
    openPage()
    await pass(minutes(16))
    await askForMore()
    expect(screen.getByRole('alert')).toHaveTextContent(
      'We could not reach the service. Check that you are connected to the internet, then try again.',
    )
    service.answer = 204
    await askForMore()
    expect(dialog()).toBeNull()
    expect(requests).toHaveLength(2)
  })

  it('says so again each time, with other words between', async () => {
    service.answer = 'offline'
    openPage()
    await pass(minutes(16))
    await askForMore()
    service.answer = 'silent'
    await askForMore()
    expect(screen.getByRole('alert')).toHaveTextContent('Wait while we ask for more time.')
  })

  it('gives up after 15 seconds, when a connection is dead and nobody has noticed', async () => {
    service.answer = 'silent'
    openPage()
    await pass(minutes(16))
    await askForMore()
    await pass(14)
    expect(screen.getByRole('alert')).toHaveTextContent('Wait while we ask')
    await pass(1)
    expect(screen.getByRole('alert')).toHaveTextContent('We could not reach the service.')
  })

  it('waits for the answer when the time runs out meanwhile', async () => {
    service.answer = 'silent'
    openPage()
    await pass(minutes(20) - 5)
    await askForMore()
    await pass(10)
    expect(shown()[0]).toBe('Do you need more time?')
    expect(isTimedOut()).toBe(false)
    await pass(6)
    expect(isTimedOut()).toBe(true)
  })

  it.each([500, 503, 429, 404, 403])('says so when the service fails, and keeps the page: %i', async (status) => {
    service.answer = status
    openPage()
    await pass(minutes(16))
    await askForMore()
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Something went wrong and you do not have more time yet. Try again.',
    )
    await pass(60)
    expect(isTimedOut()).toBe(false)
  })

  it.each([401, 'redirect'] as const)(
    'goes to the page that says so when the session is over already: %s',
    async (answer) => {
      service.answer = answer
      openPage()
      await pass(minutes(16))
      await askForMore()
      expect(isTimedOut()).toBe(true)
    },
  )

  it('leaves nothing behind when the page changes while it asks', async () => {
    service.answer = 'silent'
    const { unmount } = openPage()
    await pass(minutes(16))
    await askForMore()
    unmount()
    await act(async () => {})
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('saving and leaving', () => {
  it('is not offered where a service has no such thing', async () => {
    openPage()
    await pass(minutes(16))
    expect(screen.getAllByRole('button')).toHaveLength(1)
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('is a link where nothing on the page is sent along', async () => {
    openPage({ saveHref: '/save' })
    await pass(minutes(16))
    expect(screen.getByRole('link', { name: 'Save and come back later' })).toHaveAttribute('href', '/save')
  })

  it('sends what is typed on the page along, right or not, when it is told which form', async () => {
    document.body.innerHTML = '<form id="question" action="/next" method="post"><input name="name" value="Sam"></form>'
    openPage({ saveHref: '/save', form: 'question' })
    await pass(minutes(16))
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save and come back later' })
    expect(save.form).toBe(document.querySelector('form'))
    expect(save).toHaveAttribute('formaction', '/save')
    expect(save.formNoValidate).toBe(true)
  })

  it.each([undefined, 'question'])('without a connection keeps the page and says so (form: %s)', async (form) => {
    document.body.innerHTML = '<form id="question"></form>'
    openPage({ saveHref: '/save', form } as never)
    await pass(minutes(16))
    await setOnline(false)
    expect(fireEvent.click(screen.getByText('Save and come back later'))).toBe(false)
    expect(screen.getByRole('alert')).toHaveTextContent('We could not reach the service.')
  })
})
