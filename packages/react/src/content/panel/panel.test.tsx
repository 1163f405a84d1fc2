import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Button } from '../../form/button/index.js'
import { Panel, PanelActions } from './panel.js'

describe('a panel', () => {
  it('is the heading of the page and says the one thing to remember', () => {
    const { container } = render(<Panel title="Application sent">Your reference number is HR 4827</Panel>)
    expect(screen.getByRole('heading', { level: 1, name: 'Application sent' })).toBeInTheDocument()
    expect(screen.getByText('Your reference number is HR 4827')).toHaveClass('govuk-panel__body')
    expect(container.firstElementChild).toHaveClass('govuk-panel--confirmation')
  })

  it.each([1, 2, 3, 4, 5, 6] as const)('can have a heading of level %i', (level) => {
    render(<Panel title="Permit renewed" headingLevel={level} />)
    expect(screen.getByRole('heading', { level, name: 'Permit renewed' })).toBeInTheDocument()
  })

  it('has no empty box when there is nothing more to say', () => {
    const { container } = render(<Panel title="Saved">{false}</Panel>)
    expect(container.querySelector('.govuk-panel__body')).toBeNull()
  })

  it('can stop people to ask if they are sure, with what they can do now', () => {
    const { container } = render(
      <Panel
        variant="interruption"
        title="Is your age correct?"
        actions={
          <>
            <Button variant="inverse">Yes, I am 109</Button>
            <a href="/date-of-birth">No, change it</a>
          </>
        }
      />,
    )
    expect(container.firstElementChild).toHaveClass('govuk-panel--interruption')
    expect(container.firstElementChild).not.toHaveClass('govuk-panel--confirmation')
    expect(screen.getByRole('button', { name: 'Yes, I am 109' }).parentElement).toHaveClass('govuk-button-group')
    expect(screen.getByRole('link', { name: 'No, change it' })).toHaveAttribute('href', '/date-of-birth')
  })

  it('shows no actions on a confirmation, even if it is given some', () => {
    render(<Panel title="Application sent" {...{ actions: (<Button>Again</Button>) as never }} />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Panel title={words}>{words}</Panel>)
    expect(screen.getByRole('heading')).toHaveTextContent(words)
    expect(document.querySelector('.govuk-panel__body')).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the box', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Panel title="Sent" ref={ref} className="app-panel" data-app="1" />)
    expect(ref.current).toHaveClass('govuk-panel', 'app-panel')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })

  it('takes actions of its own in place of the links', () => {
    render(
      <Panel
        variant="interruption"
        title="Are you sure?"
        actions={<PanelActions className="app-actions">{<a href="/">Go back</a>}</PanelActions>}
      />,
    )
    expect(screen.getByRole('link').closest('.govuk-panel__actions')).toHaveClass('app-actions')
  })
})
