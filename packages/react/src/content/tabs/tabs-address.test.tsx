// The page's address: which tab it leads to, and what it becomes.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { late, leave } from '../../form/text-input/late-scripts.fixtures.js'
import { Tab, Tabs } from './index.js'
import { addressChange, Fees, follow, goBack, Viewport, selected, shown, startAt, tab } from './tabs-page.fixtures.js'

/** What the browser was asked to scroll to, and could. */
const scrolledTo: Element[] = []
beforeEach(() => {
  startAt('')
  new Viewport(true)
  scrolledTo.length = 0
  Element.prototype.scrollIntoView = function () {
    if (!this.closest('.govuk-tabs__panel--hidden')) scrolledTo.push(this)
  }
})
afterEach(() => {
  leave()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

describe('an address that leads to a tab', () => {
  it('selects it, and leaves the focus where it is', () => {
    startAt('#children')
    render(
      <StrictMode>
        <Fees />
      </StrictMode>,
    )
    expect(selected()).toEqual(['Children'])
    expect(shown()).toEqual(['children'])
    expect(document.body).toHaveFocus()
  })

  it('selects it and takes the focus there when someone follows a link to it', async () => {
    render(<Fees />)
    await follow('#groups')
    expect(selected()).toEqual(['Groups'])
    expect(tab('Groups')).toHaveFocus()
  })

  it('may be in any script, and hold anything that an id can', async () => {
    startAt('#t%C5%B7-bach')
    render(
      <Tabs>
        <Tab id="adults" label="Adults" />
        <Tab id="tŷ-bach" label="Tŷ bach" />
        <Tab id={'"]100%'} label="All" />
      </Tabs>,
    )
    expect(selected()).toEqual(['Tŷ bach'])
    await userEvent.click(tab('All'))
    expect(selected()).toEqual(['All'])
    expect(shown()).toEqual(['"]100%'])
  })

  it('goes to its panel, as the browser could not before', async () => {
    startAt('#children')
    await late(<Fees />, () => {})
    expect(selected()).toEqual(['Children'])
    expect(scrolledTo).toEqual([document.getElementById('children')])
  })

  it('leaves scrolling to the browser where the panel showed already', async () => {
    startAt('#adults')
    await late(<Fees />, () => {})
    expect(selected()).toEqual(['Adults'])
    expect(scrolledTo).toEqual([])
  })

  it.each(['#children', '#refunds'])('leaves people where they were when they come back to %s', async (address) => {
    startAt(address)
    for (const type of ['reload', 'back_forward']) {
      vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never])
      await late(<Fees />, () => {})
      expect(selected()).toEqual(['Children'])
      leave()
    }
    expect(scrolledTo).toEqual([])
  })

  it('changes nothing if it leads elsewhere', async () => {
    startAt('#footer')
    render(<Fees />)
    expect(selected()).toEqual(['Adults'])
    await userEvent.click(tab('Groups'))
    await follow('#header')
    await follow('')
    expect(selected()).toEqual(['Groups'])
  })
})

describe('selecting a tab', () => {
  it('puts it into the address, so that it can be kept and sent to someone', async () => {
    render(<Fees />)
    await userEvent.click(tab('Children'))
    expect(window.location.hash).toBe('#children')
    await userEvent.keyboard('{ArrowRight}')
    expect(window.location.hash).toBe('#groups')
  })

  it('leaves the focus where it is, as some browsers do not focus a link that is pressed', async () => {
    render(<Fees />)
    await addressChange(() => tab('Children').click())
    expect(selected()).toEqual(['Children'])
    expect(document.body).toHaveFocus()
  })

  it('leaves every panel its id, though the browser found none to scroll to', async () => {
    const ids: string[] = []
    render(<Fees />)
    const panel = document.getElementById('children')!
    const watched = new MutationObserver((changes) => ids.push(...changes.map(({ oldValue }) => oldValue!)))
    watched.observe(panel, { attributeFilter: ['id'], attributeOldValue: true })
    await userEvent.click(tab('Children'))
    watched.disconnect()
    expect(ids).toEqual(['children', ''])
    expect(panel).toHaveAttribute('id', 'children')
  })

  it('can be undone with the back button, which takes the focus to the tab before', async () => {
    render(<Fees />)
    await userEvent.click(tab('Children'))
    await userEvent.click(tab('Groups'))
    await goBack()
    expect(selected()).toEqual(['Children'])
    expect(tab('Children')).toHaveFocus()
  })

  it('can be undone and done again', async () => {
    render(<Fees />)
    await userEvent.click(tab('Children'))
    await userEvent.click(tab('Groups'))
    await goBack()
    await addressChange(() => history.forward())
    expect(selected()).toEqual(['Groups'])
    expect(tab('Groups')).toHaveFocus()
  })

  it('can be undone just as well after a tab was pressed twice', async () => {
    render(<Fees />)
    await userEvent.click(tab('Children'))
    await userEvent.click(tab('Groups'))
    await userEvent.click(tab('Groups'))
    await goBack()
    expect(selected()).toEqual(['Children'])
  })
})

describe('an address that leads to something inside a panel', () => {
  it('selects the tab of that panel, and goes to what it leads to', async () => {
    startAt('#refunds')
    await late(<Fees />, () => {})
    expect(selected()).toEqual(['Children'])
    expect(scrolledTo).toEqual([document.getElementById('refunds')])
  })

  it('does so too when someone follows a link in another panel', async () => {
    render(<Fees />)
    expect(screen.getByRole('link', { name: 'Refunds' })).toHaveAttribute('href', '#refunds')
    await follow('#refunds')
    expect(shown()).toEqual(['children'])
    expect(scrolledTo).toEqual([document.getElementById('refunds')])
    expect(tab('Children')).not.toHaveFocus()
  })

  it('leaves scrolling to the browser when the panel shows already', async () => {
    startAt('#children')
    render(<Fees />)
    await follow('#refunds')
    expect(selected()).toEqual(['Children'])
    expect(scrolledTo).toEqual([])
  })

  it.each([['#100%'], ['#%F0%9F%8E%A3'], ['#"]']])('may be one that leads nowhere: %s', (address) => {
    startAt(address)
    render(<Fees />)
    expect(selected()).toEqual(['Adults'])
  })

  it('may be in any script', () => {
    startAt('#ad-daliadau-%C5%B7')
    render(
      <Tabs>
        <Tab id="adults" label="Adults" />
        <Tab id="children" label="Children">
          <p id="ad-daliadau-ŷ">Ad-daliadau</p>
        </Tab>
      </Tabs>,
    )
    expect(selected()).toEqual(['Children'])
  })

  it('selects a tab in tabs in a tab', () => {
    startAt('#over-65')
    render(
      <Tabs>
        <Tab id="children" label="Children" />
        <Tab id="adults" label="Adults">
          <Tabs>
            <Tab id="under-65" label="Under 65" />
            <Tab id="over-65" label="Over 65" />
          </Tabs>
        </Tab>
      </Tabs>,
    )
    expect(selected()).toEqual(['Adults', 'Over 65'])
    expect(document.getElementById('over-65')).toBeVisible()
  })
})
