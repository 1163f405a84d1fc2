// What the browser keeps of an accordion, and what it finds in one that is closed.
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { allButton, button, open, TownHall } from './accordion-page.fixtures.js'
import { Accordion, AccordionSection } from './index.js'

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.restoreAllMocks())

/** What the browser keeps, as GOV.UK Frontend's script keeps it. */
const kept = () => ({ ...sessionStorage })

describe('what people open and close', () => {
  it('is kept under the id of the content, as GOV.UK Frontend’s own script does', async () => {
    render(<TownHall />)
    expect(kept()).toEqual({})
    await userEvent.click(button('Bins'))
    expect(kept()).toEqual({ 'town-hall-content-1': 'true' })
    await userEvent.click(button('Parking'))
    expect(kept()).toEqual({ 'town-hall-content-1': 'true', 'town-hall-content-2': 'false' })
    await userEvent.click(allButton('Show all sections'))
    expect(kept()).toEqual({
      'town-hall-content-1': 'true',
      'town-hall-content-2': 'true',
      'town-hall-content-3': 'true',
    })
  })

  it('is so again when they come back, and counts more than how a section starts', async () => {
    const { unmount } = render(<TownHall />)
    await userEvent.click(button('Libraries'))
    await userEvent.click(button('Parking'))
    unmount()
    render(<TownHall />)
    expect(open()).toEqual(['Libraries'])
    expect(screen.getByText('They open at 9am')).toBeVisible()
    expect(screen.getByText('A permit costs £60 a year')).not.toBeVisible()
  })

  it('is told to code that asked', () => {
    sessionStorage.setItem('town-hall-content-1', 'true')
    sessionStorage.setItem('town-hall-content-2', 'false')
    const told = vi.fn()
    render(
      <Accordion id="town-hall">
        <AccordionSection heading="Bins" onExpandedChange={told}>
          Every week
        </AccordionSection>
        <AccordionSection heading="Parking" onExpandedChange={told}>
          £60
        </AccordionSection>
      </Accordion>,
    )
    expect(told.mock.calls).toEqual([[true]])
  })

  it('says "Hide all sections" when all were left open', () => {
    for (const position of [1, 3]) sessionStorage.setItem(`town-hall-content-${position}`, 'true')
    render(
      <StrictMode>
        <TownHall />
      </StrictMode>,
    )
    expect(allButton('Hide all sections')).toBeInTheDocument()
  })

  it('is not kept, and not looked for, when the accordion is told not to remember', async () => {
    sessionStorage.setItem('town-hall-content-1', 'true')
    render(<TownHall rememberExpanded={false} />)
    expect(open()).toEqual(['Parking'])
    await userEvent.click(button('Libraries'))
    expect(kept()).toEqual({ 'town-hall-content-1': 'true' })
  })

  it.each([
    ['cannot be asked for', () => vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(blocked)],
    ['cannot be read', () => vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked)],
    ['is full', () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked)],
  ])('opens and closes all the same where the browser’s storage %s', async (_, block) => {
    const storage = block()
    render(<TownHall />)
    await userEvent.click(button('Bins'))
    expect(open()).toEqual(['Bins', 'Parking'])
    await userEvent.click(allButton('Show all sections'))
    expect(open()).toEqual(['Bins', 'Parking', 'Libraries'])
    expect(storage).toHaveBeenCalled()
  })

  it('opens nothing by what another script kept there', () => {
    sessionStorage.setItem('town-hall-content-1', 'yes')
    sessionStorage.setItem('town-hall-content-2', '')
    render(<TownHall />)
    expect(open()).toEqual([])
  })
})

const blocked = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

describe('a closed section', () => {
  const content = () => document.getElementById('town-hall-content-3')!

  it('can be found when people search the page, and opens at once, before the browser goes there', () => {
    render(<TownHall />)
    expect(content()).toHaveAttribute('hidden', 'until-found')
    act(() => {
      // No waiting for React: the browser asks, and then scrolls.
      screen.getByText('They open at 9am').dispatchEvent(new Event('beforematch', { bubbles: true }))
      expect(content()).not.toHaveAttribute('hidden')
      expect(open()).toEqual(['Parking', 'Libraries'])
    })
    expect(button('Libraries')).toHaveAttribute('aria-expanded', 'true')
    expect(kept(), 'a search is not a choice').toEqual({})
  })

  it('can be found again after it was opened and closed', async () => {
    render(<TownHall />)
    await userEvent.click(button('Libraries'))
    expect(content()).not.toHaveAttribute('hidden')
    await userEvent.click(button('Libraries'))
    expect(content()).toHaveAttribute('hidden', 'until-found')
    act(() => void content().dispatchEvent(new Event('beforematch', { bubbles: true })))
    expect(open()).toEqual(['Parking', 'Libraries'])
  })

  it('stays findable when the page round it changes', () => {
    const { rerender } = render(<TownHall />)
    rerender(<TownHall headingLevel={3} />)
    expect(content()).toHaveAttribute('hidden', 'until-found')
  })

  it('makes "Show all sections" say "Hide all sections" when it was the last one', async () => {
    render(<TownHall />)
    await userEvent.click(button('Bins'))
    act(() => void content().dispatchEvent(new Event('beforematch', { bubbles: true })))
    expect(allButton('Hide all sections')).toBeInTheDocument()
  })
})
