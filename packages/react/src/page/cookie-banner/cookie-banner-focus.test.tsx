import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Button } from '../../form/button/index.js'
import { CookieBanner, CookieBannerMessage } from './index.js'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

/** A banner that keeps the answer without loading the page again. */
function Page({ autoFocus, keep = true }: { autoFocus?: boolean; keep?: boolean }) {
  const [cookies, setCookies] = useState('')
  const [text, setText] = useState('')
  const accepted = (
    <CookieBannerMessage
      role="alert"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a prop of the message, not the attribute
      autoFocus={autoFocus}
      hidden={cookies !== 'accept'}
      actions={
        <Button type="button" onClick={() => setCookies('hide')}>
          Hide
        </Button>
      }
    >
      You have accepted cookies.
    </CookieBannerMessage>
  )
  return (
    <>
      <CookieBanner hidden={cookies === 'hide'}>
        <CookieBannerMessage
          hidden={cookies !== ''}
          actions={
            <Button type="button" onClick={() => setCookies('accept')}>
              Accept
            </Button>
          }
        >
          We would like to set cookies.
        </CookieBannerMessage>
        {(keep || cookies === 'accept') && accepted}
      </CookieBanner>
      <input aria-label="Name" value={text} onChange={({ target }) => setText(target.value)} />
    </>
  )
}

/** As it comes from a server and is taken over. */
async function hydrated(page: React.ReactElement, check: () => Promise<void> | void): Promise<void> {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(page)
  let root: Root | undefined
  act(() => {
    root = hydrateRoot(container, page)
  })
  await check()
  act(() => root?.unmount())
  container.remove()
}

describe('the answer to a cookie question', () => {
  it.each([
    ['was hidden', true],
    ['was not there', false],
  ])(
    'takes the focus when it is said in a message that %s, so that it is read out and Tab goes on from it',
    (_, keep) =>
      hydrated(
        <StrictMode>
          <Page keep={keep} />
        </StrictMode>,
        async () => {
          expect(document.body).toHaveFocus()
          await press('Accept')
          expect(screen.getByRole('alert')).toHaveFocus()
          expect(screen.getByText('We would like to set cookies.')).not.toBeVisible()
          await userEvent.tab()
          expect(screen.getByRole('button', { name: 'Hide' })).toHaveFocus()
          expect(screen.getByRole('alert')).not.toHaveAttribute('tabindex')
        },
      ),
  )

  it('takes the focus even if someone had begun to fill in the page', async () => {
    render(<Page />)
    await userEvent.type(screen.getByLabelText('Name'), 'Sam')
    await press('Accept')
    expect(screen.getByRole('alert')).toHaveFocus()
  })

  it('does not take it again while someone types', async () => {
    render(<Page />)
    await press('Accept')
    await userEvent.type(screen.getByLabelText('Name'), 'Sam')
    expect(screen.getByLabelText('Name')).toHaveFocus()
    expect(screen.getByLabelText('Name')).toHaveValue('Sam')
  })

  it('stays away for good once it is hidden', async () => {
    render(<Page />)
    await press('Accept')
    await press('Hide')
    expect(screen.queryByRole('region')).toBeNull()
    expect(screen.getByText('You have accepted cookies.')).not.toBeVisible()
  })

  it('leaves the focus alone when it came with the page, where people start anyway', () =>
    hydrated(
      <CookieBanner>
        <CookieBannerMessage role="alert">You have accepted cookies.</CookieBannerMessage>
      </CookieBanner>,
      () => {
        expect(screen.getByRole('alert')).toHaveTextContent('You have accepted cookies.')
        expect(document.body).toHaveFocus()
      },
    ))

  it('leaves the focus alone with autoFocus={false}', async () => {
    render(<Page autoFocus={false} />)
    await press('Accept')
    expect(screen.getByRole('alert')).toBeVisible()
    expect(screen.getByRole('alert')).not.toHaveFocus()
  })
})
