import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Feedback } from './feedback.js'

const box = () => document.querySelector<HTMLElement>('.govuk-feedback')!

describe('the call for feedback', () => {
  it('has a heading that people can jump to, and a link to the page where they say what they think', () => {
    render(
      <Feedback title="Help us improve this service">
        It takes about 2 minutes. <a href="/feedback">Give feedback</a>
      </Feedback>,
    )
    expect(screen.getByRole('heading', { level: 2, name: 'Help us improve this service' })).toBeInTheDocument()
    const paragraph = screen.getByRole('paragraph')
    expect(paragraph).toHaveTextContent('It takes about 2 minutes. Give feedback')
    expect(paragraph).toHaveClass('govuk-body')
    expect(paragraph).toContainElement(screen.getByRole('link', { name: 'Give feedback' }))
  })

  it('keeps paragraphs of its own as they are', () => {
    render(
      <Feedback title="Help us">
        <p className="govuk-body">First</p>
        <p className="govuk-body">Second</p>
      </Feedback>,
    )
    expect(screen.getAllByRole('paragraph').map(({ parentElement }) => parentElement!.className)).toEqual([
      'govuk-feedback__body',
      'govuk-feedback__body',
    ])
  })

  it.each([1, 2, 3, 4, 5, 6] as const)('can have a heading of level %i', (level) => {
    render(<Feedback title="Help us" headingLevel={level} />)
    expect(screen.getByRole('heading', { level, name: 'Help us' })).toHaveClass('govuk-feedback__title')
  })

  it('has no empty box when there is nothing more to say', () => {
    render(<Feedback title="Help us">{false}</Feedback>)
    expect(document.querySelector('.govuk-feedback__body')).toBeNull()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Feedback title={words}>{words}</Feedback>)
    expect(screen.getByRole('heading')).toHaveTextContent(words)
    expect(screen.getByRole('paragraph')).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the box', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Feedback title="Help us" ref={ref} className="app-feedback" data-app="1" />)
    expect(ref.current).toBe(box())
    expect(box()).toHaveClass('govuk-feedback', 'govuk-width-container', 'app-feedback')
    expect(box()).toHaveAttribute('data-app', '1')
  })
})
