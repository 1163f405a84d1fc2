import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './exit-this-page.strings.js'
import { followed, stopWatching, watchLinks } from './followed-links.fixtures.js'
import { ExitThisPage, ExitThisPageSkipLink } from './index.js'

const skipLink = () => screen.getByRole<HTMLAnchorElement>('link')

beforeEach(watchLinks)
afterEach(stopWatching)

describe('the skip link out of a page', () => {
  it('is a plain link to the same place where there are no scripts', () => {
    render(<ExitThisPageSkipLink />)
    expect(skipLink()).toHaveAccessibleName('Exit this page')
    expect(skipLink()).toHaveAttribute('href', 'https://www.bbc.co.uk/weather')
    expect(skipLink()).toHaveAttribute('rel', 'nofollow noreferrer')
    expect(skipLink()).toHaveClass('govuk-skip-link', 'govuk-js-exit-this-page-skiplink')
  })

  it('does what the button does, once', () => {
    render(
      <>
        <ExitThisPageSkipLink href="/from-link" />
        <ExitThisPage href="/weather" />
        <ExitThisPage href="/second" />
      </>,
    )
    fireEvent.click(skipLink())
    expect(followed).toEqual(['/weather'])
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('does so for a link that a server wrote, too', () => {
    render(
      <>
        <a href="/from-link" className="govuk-skip-link govuk-js-exit-this-page-skiplink">
          <b>Exit</b>
        </a>
        <ExitThisPage href="/weather" />
      </>,
    )
    fireEvent.click(screen.getByText('Exit'))
    expect(followed).toEqual(['/weather'])
    expect(screen.getByRole('alert')).toBeInTheDocument()
  })

  it('is left alone when a service handles it itself', () => {
    render(
      <>
        <ExitThisPageSkipLink href="/from-link" onClick={(event) => event.preventDefault()} />
        <ExitThisPage href="/weather" />
      </>,
    )
    fireEvent.click(skipLink())
    expect(followed).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is a plain link again once the button is gone', () => {
    const { rerender } = render(
      <>
        <ExitThisPageSkipLink href="/from-link" />
        <ExitThisPage href="/weather" />
      </>,
    )
    rerender(<ExitThisPageSkipLink href="/from-link" />)
    fireEvent.click(skipLink())
    expect(followed).toEqual(['/from-link'])
  })

  it('speaks Welsh on a Welsh page, and words of your own', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'exit-this-page': cy } }}>
        <ExitThisPageSkipLink />
        <ExitThisPageSkipLink className="app-exit">Gadael</ExitThisPageSkipLink>
      </LanguageProvider>,
    )
    expect(screen.getByRole('link', { name: 'Gadael y dudalen hon' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Gadael' })).toHaveClass('app-exit')
  })
})
