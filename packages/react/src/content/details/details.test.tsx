import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Details } from './details.js'

const details = () => screen.getByRole<HTMLDetailsElement>('group')
const answer = 'Tell us both'

describe('details', () => {
  it('shows the summary, and the rest once it is selected', async () => {
    render(<Details summary="Help with nationality">{answer}</Details>)
    expect(screen.getByText(answer)).not.toBeVisible()
    await userEvent.click(screen.getByText('Help with nationality'))
    expect(screen.getByText(answer)).toBeVisible()
    await userEvent.click(screen.getByText('Help with nationality'))
    expect(screen.getByText(answer)).not.toBeVisible()
  })

  it('is the browser’s own element in the first HTML the server sends, so it needs no scripts', () => {
    document.body.innerHTML = renderToStaticMarkup(<Details summary="Help with nationality">{answer}</Details>)
    expect(details().firstElementChild!.localName).toBe('summary')
    expect(details().open).toBe(false)
    expect(details()).toHaveTextContent(`Help with nationality${answer}`)
    document.body.innerHTML = ''
  })

  it('can start open', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Details summary="Help with nationality" open>
        {answer}
      </Details>,
    )
    expect(screen.getByText(answer)).toBeVisible()
    document.body.innerHTML = ''
  })

  it('stays as the person left it when the page around it changes', async () => {
    const page = (words: string) => (
      <StrictMode>
        <Details summary="Help with nationality">{words}</Details>
      </StrictMode>
    )
    const { rerender } = render(page('Tell us one'))
    await userEvent.click(screen.getByText('Help with nationality'))
    rerender(page(answer))
    expect(screen.getByText(answer)).toBeVisible()
  })

  it('tells the page when it opens', async () => {
    const opened: boolean[] = []
    render(
      <Details summary="Help with nationality" onToggle={(event) => opened.push(event.currentTarget.open)}>
        {answer}
      </Details>,
    )
    await userEvent.click(screen.getByText('Help with nationality'))
    await expect.poll(() => opened).toEqual([true])
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Details summary={words}>{words}</Details>)
    expect(document.querySelector('summary')).toHaveTextContent(words)
    expect(document.querySelector('.govuk-details__text')).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the details element', () => {
    const ref = createRef<HTMLDetailsElement>()
    render(
      <Details summary="Help" ref={ref} id="help" className="app-help" name="help" data-app="1">
        {answer}
      </Details>,
    )
    expect(ref.current).toBe(details())
    expect(details()).toHaveClass('govuk-details', 'app-help')
    expect(details()).toHaveAttribute('id', 'help')
    expect(details()).toHaveAttribute('name', 'help')
    expect(details()).toHaveAttribute('data-app', '1')
  })
})
