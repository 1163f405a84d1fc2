import { render, screen } from '@testing-library/react'
import { createRef, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { SummaryCard, SummaryCardActions, SummaryList, SummaryListAction, SummaryListRow } from './index.js'

const change = <SummaryListAction href="/name" hiddenText="name" />

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (page: ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(page)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a summary card', () => {
  const card = (title: string) => (
    <SummaryCard title={title} actions={<SummaryListAction href="/remove">Remove this person</SummaryListAction>}>
      <SummaryList>
        <SummaryListRow term="Name" actions={change}>
          {title}
        </SummaryListRow>
      </SummaryList>
    </SummaryCard>
  )

  it('has a heading, at the level that fits the page', () => {
    render(
      <>
        {card('Rhys Example')}
        <SummaryCard title="EX26 MPL" headingLevel={3} />
      </>,
    )
    expect(screen.getByRole('heading', { level: 2, name: 'Rhys Example' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 3, name: 'EX26 MPL' })).toBeInTheDocument()
  })

  it('gives every link in it a name that no link in another card has', () => {
    serve(
      <>
        {card('Rhys Example')}
        {card('Amina Sample')}
      </>,
    )
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Remove this person (Rhys Example)',
      'Change name (Rhys Example)',
      'Remove this person (Amina Sample)',
      'Change name (Amina Sample)',
    ])
  })

  it('does so for links inside components of your own too', () => {
    const Row = () => <SummaryListRow term="Name" actions={change} />
    const List = () => (
      <SummaryList>
        <Row />
      </SummaryList>
    )
    serve(
      <SummaryCard title={<em>Rhys Example</em>}>
        <List />
      </SummaryCard>,
    )
    expect(screen.getByRole('link', { name: 'Change name (Rhys Example)' })).toBeInTheDocument()
  })

  it('says no title to the links of a list outside it', () => {
    render(
      <>
        {card('Rhys Example')}
        <SummaryListAction href="/name" hiddenText="name" />
      </>,
    )
    expect(screen.getByRole('link', { name: 'Change name' })).toBeInTheDocument()
  })

  it('shows several actions as a list, with class names of your own', () => {
    render(
      <SummaryCard
        title="EX26 MPL"
        actions={
          <SummaryCardActions className="app-actions">
            <SummaryListAction href="/change">Change this vehicle</SummaryListAction>
            <SummaryListAction href="/remove">Remove this vehicle</SummaryListAction>
          </SummaryCardActions>
        }
      />,
    )
    expect(screen.getByRole('list')).toHaveClass('govuk-summary-card__actions', 'app-actions')
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  it('gives class names, the ref and other attributes to the box', () => {
    const ref = createRef<HTMLDivElement>()
    render(<SummaryCard title="EX26 MPL" ref={ref} className="app-card" data-app="1" />)
    expect(ref.current).toHaveClass('govuk-summary-card', 'app-card')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
