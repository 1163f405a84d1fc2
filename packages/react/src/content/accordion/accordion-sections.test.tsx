// Sections that come and go, and the ids they have.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Fragment, type ReactElement, useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allButton, button, open } from './accordion-page.fixtures.js'
import { Accordion, AccordionSection } from './index.js'

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  document.body.innerHTML = ''
})

const section = (heading: string): ReactElement => (
  <AccordionSection heading={heading} key={heading}>
    About {heading}
  </AccordionSection>
)
const listOf = (headings: string[], id = 'list') => <Accordion id={id}>{headings.map(section)}</Accordion>
const contentIds = () => [...document.querySelectorAll('.govuk-accordion__section-content')].map(({ id }) => id)

describe('the ids in an accordion', () => {
  it('start with its own and count its sections, in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Accordion id="town-hall">
        <AccordionSection heading="Bins" summary="Every week">
          Content
        </AccordionSection>
        {section('Parking')}
      </Accordion>,
    )
    expect(screen.getByText('Bins')).toHaveAttribute('id', 'town-hall-heading-1')
    expect(screen.getByText('Every week')).toHaveAttribute('id', 'town-hall-summary-1')
    expect(screen.getByText('Parking')).toHaveAttribute('id', 'town-hall-heading-2')
    expect(contentIds()).toEqual(['town-hall-content-1', 'town-hall-content-2'])
  })

  it('leave a number for a section that is not shown, so that the others keep theirs and what is remembered of them', () => {
    const page = (withBins: boolean) => (
      <Accordion id="town-hall">
        {section('Libraries')}
        {withBins && section('Bins')}
        {null}
        {section('Parking')}
      </Accordion>
    )
    const { rerender } = render(page(false))
    expect(contentIds()).toEqual(['town-hall-content-1', 'town-hall-content-4'])
    expect(button('Parking')).toHaveAttribute('aria-controls', 'town-hall-content-4')
    rerender(page(true))
    expect(contentIds()).toEqual(['town-hall-content-1', 'town-hall-content-2', 'town-hall-content-4'])
  })

  it('count through fragments, and reach a section wrapped in a component of one’s own', () => {
    const Libraries = () => section('Libraries')
    document.body.innerHTML = renderToStaticMarkup(
      <Accordion id="town-hall">
        <Fragment>
          {section('Bins')}
          {section('Parking')}
        </Fragment>
        <Libraries />
      </Accordion>,
    )
    expect(contentIds()).toEqual(['town-hall-content-1', 'town-hall-content-2', 'town-hall-content-3'])
    expect(screen.getByText('Libraries')).toHaveAttribute('id', 'town-hall-heading-3')
  })
})

describe('sections that come and go', () => {
  it('stay open when another leaves the list before them', async () => {
    const { rerender } = render(listOf(['Bins', 'Parking', 'Libraries']))
    await userEvent.click(button('Libraries'))
    rerender(listOf(['Parking', 'Libraries']))
    expect(open()).toEqual(['Libraries'])
    expect(button('Libraries')).toHaveAttribute('aria-controls', 'list-content-2')
    expect(document.getElementById('list-content-2')).toHaveTextContent('About Libraries')
    expect(document.getElementById('list-content-2')).toBeVisible()
  })

  it('do not open by what is remembered of another, whose number they take', async () => {
    const { rerender } = render(listOf(['Bins', 'Parking', 'Libraries']))
    await userEvent.click(button('Parking'))
    rerender(listOf(['Parking', 'Libraries']))
    expect(open()).toEqual(['Parking'])
  })

  it('count for "Show all sections" as long as they are there', async () => {
    const { rerender } = render(listOf(['Bins', 'Parking']))
    await userEvent.click(button('Bins'))
    expect(allButton('Show all sections')).toBeInTheDocument()
    rerender(listOf(['Bins']))
    expect(allButton('Hide all sections')).toBeInTheDocument()
    rerender(listOf(['Bins', 'Libraries']))
    expect(allButton('Show all sections')).toBeInTheDocument()
    await userEvent.click(allButton('Show all sections'))
    expect(open()).toEqual(['Bins', 'Libraries'])
  })

  it('count too when a component of one’s own shows and hides them', async () => {
    const Parking = () => {
      const [shown, setShown] = useState(false)
      return shown ? section('Parking') : <button onClick={() => setShown(true)}>More</button>
    }
    render(
      <Accordion id="town-hall">
        {section('Bins')}
        <Parking />
      </Accordion>,
    )
    await userEvent.click(button('Bins'))
    expect(allButton('Hide all sections')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    expect(allButton('Show all sections')).toBeInTheDocument()
    await userEvent.click(allButton('Show all sections'))
    expect(open()).toEqual(['Bins', 'Parking'])
  })

  it('leave no button for all of them when none is left', () => {
    const { rerender } = render(listOf(['Bins']))
    rerender(listOf([]))
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('start anew in an accordion with another id', async () => {
    const { rerender } = render(listOf(['Bins', 'Parking'], 'town-hall'))
    await userEvent.click(button('Bins'))
    rerender(listOf(['Bins', 'Parking'], 'village-hall'))
    expect(open()).toEqual([])
    rerender(listOf(['Bins', 'Parking'], 'town-hall'))
    expect(open()).toEqual(['Bins'])
  })
})
