import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { ButtonLink, StartButtonLink } from './index.js'

const link = () => screen.getByRole<HTMLAnchorElement>('button')
const pressSpace = (more: object = {}) => {
  const press = createEvent.keyDown(link(), { key: ' ', ...more })
  fireEvent(link(), press)
  return press
}
/** Follows nothing: jsdom has no other page. */
const stay = (event: { preventDefault: () => void }) => event.preventDefault()

describe('a link that looks like a button', () => {
  it('leads somewhere without any script, and is called a button', () => {
    document.body.innerHTML = renderToStaticMarkup(<ButtonLink href="/name">Continue</ButtonLink>)
    expect(screen.getByRole('button', { name: 'Continue' })).toHaveAttribute('href', '/name')
    expect(link()).toHaveAttribute('draggable', 'false')
    expect(link()).not.toHaveAttribute('data-govuk-button-init')
    document.body.innerHTML = ''
  })

  it('answers to the space bar, and the page does not scroll', () => {
    const followed = vi.fn(stay)
    render(
      <ButtonLink href="/name" onClick={followed}>
        Continue
      </ButtonLink>,
    )
    expect(pressSpace().defaultPrevented).toBe(true)
    expect(followed).toHaveBeenCalledOnce()
  })

  it('answers to Enter, once, as every link does', async () => {
    const followed = vi.fn(stay)
    render(
      <ButtonLink href="/name" onClick={followed}>
        Continue
      </ButtonLink>,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(followed).toHaveBeenCalledOnce()
  })

  it('leaves other keys alone', () => {
    const followed = vi.fn(stay)
    render(
      <ButtonLink href="/name" onClick={followed}>
        Continue
      </ButtonLink>,
    )
    expect(fireEvent.keyDown(link(), { key: 'a' })).toBe(true)
    expect(followed).not.toHaveBeenCalled()
  })

  it('lets your own key handler see the key first, and stop it', () => {
    const followed = vi.fn(stay)
    const keys = vi.fn(stay)
    render(
      <ButtonLink href="/name" onClick={followed} onKeyDown={keys}>
        Continue
      </ButtonLink>,
    )
    pressSpace()
    expect(keys).toHaveBeenCalledOnce()
    expect(followed).not.toHaveBeenCalled()
  })

  it('can start a service, in big letters with an arrow', () => {
    render(<StartButtonLink href="/start">Start now</StartButtonLink>)
    expect(screen.getByRole('button', { name: 'Start now' })).toHaveClass('govuk-button--start')
    expect(link().querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('gets class names, the ref and other attributes', () => {
    const ref = createRef<HTMLAnchorElement>()
    render(
      <ButtonLink href="/name" ref={ref} className="app-go" variant="secondary" data-app="1">
        Continue
      </ButtonLink>,
    )
    expect(ref.current).toBe(link())
    expect(link()).toHaveClass('govuk-button', 'govuk-button--secondary', 'app-go')
    expect(link()).toHaveAttribute('data-app', '1')
    expect(link()).toHaveAttribute('data-govuk-button-init', '')
  })
})
