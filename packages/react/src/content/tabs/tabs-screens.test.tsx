// No scripts, late scripts, narrow screens, and tabs that come and go.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Fragment, type ReactElement, StrictMode, useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { late, leave } from '../../form/text-input/late-scripts.fixtures.js'
import { Tab, Tabs } from './index.js'
import { Fees, follow, Viewport, selected, shown, startAt, tab } from './tabs-page.fixtures.js'

beforeEach(() => startAt(''))
afterEach(() => {
  leave()
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  vi.unstubAllGlobals()
})

const links = () => screen.getAllByRole('link').map((link) => `${link.textContent} ${link.getAttribute('href')}`)
const isPlainList = () =>
  document.querySelector('[role="tab"], [role="tablist"], [role="tabpanel"], [role="presentation"], [tabindex]') ===
    null && document.querySelector('[aria-controls], [aria-selected], [aria-labelledby]') === null

describe('tabs without scripts', () => {
  it('are a list of links to panels that all show', () => {
    document.body.innerHTML = renderToStaticMarkup(<Fees />)
    expect(screen.getByRole('heading', { name: 'Contents' })).toBeVisible()
    expect(links().slice(0, 3)).toEqual(['Adults #adults', 'Children #children', 'Groups #groups'])
    expect(isPlainList()).toBe(true)
    for (const id of ['adults', 'children', 'groups']) expect(document.getElementById(id)).toBeVisible()
  })

  it('mark the first of them that there is, for styles where scripts run', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Tabs>
        {false}
        {''}
        <Fragment>
          <Tab id="adults" label="Adults" />
          <Tab id="children" label="Children" />
        </Fragment>
      </Tabs>,
    )
    expect(document.querySelectorAll('.govuk-tabs__list-item--selected')).toHaveLength(1)
    expect(document.querySelector('.govuk-tabs__list-item--selected')).toHaveTextContent('Adults')
    expect(shown()).toEqual(['adults'])
  })

  it('have no list when there is no tab', () => {
    document.body.innerHTML = renderToStaticMarkup(<Tabs>{[]}</Tabs>)
    expect(document.querySelector('.govuk-tabs')!.innerHTML).toBe('<h2 class="govuk-tabs__title">Contents</h2>')
  })
})

describe('tabs whose scripts are late', () => {
  it.each([
    ['', (page: ReactElement) => page],
    [' (StrictMode)', (page: ReactElement) => <StrictMode>{page}</StrictMode>],
  ])('become tabs, with the one that the address leads to%s', async (_, wrapped) => {
    new Viewport(true)
    startAt('#children')
    Element.prototype.scrollIntoView = () => {}
    const complaints = await late(wrapped(<Fees />), () => {
      expect(isPlainList()).toBe(true)
      expect(document.querySelector('[data-govuk-tabs-init]')).toBeNull()
    })
    expect(selected()).toEqual(['Children'])
    expect(shown()).toEqual(['children'])
    expect(document.querySelector('.govuk-tabs')).toHaveAttribute('data-govuk-tabs-init', '')
    await userEvent.click(tab('Groups'))
    expect(selected()).toEqual(['Groups'])
    expect(complaints).toEqual([])
  })
})

describe('tabs on a narrow screen', () => {
  it('are a list of links to panels that all show, and the browser follows the links', async () => {
    new Viewport(false)
    await late(<Fees />, () => {})
    expect(isPlainList()).toBe(true)
    expect(shown()).toEqual(['adults', 'children', 'groups'])
    const followed = vi.fn((event: Event) => event.defaultPrevented)
    document.addEventListener('click', followed, { once: true })
    await userEvent.click(screen.getByRole('link', { name: 'Children' }))
    expect(followed).toHaveReturnedWith(false)
    await follow('#groups')
    expect(shown()).toEqual(['adults', 'children', 'groups'])
    expect(document.querySelector('.govuk-tabs__list-item--selected')).toHaveTextContent('Adults')
  })

  it('are so too where the browser has no media queries', () => {
    vi.stubGlobal('matchMedia', undefined)
    render(<Fees />)
    expect(isPlainList()).toBe(true)
    expect(shown()).toEqual(['adults', 'children', 'groups'])
  })

  it('are right from the start where the browser cannot tell of a change', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    render(<Fees />).unmount()
    render(<Fees />)
    expect(selected()).toEqual(['Adults'])
  })

  it('become tabs when it is turned, and a list again when it is turned back', async () => {
    const tablet = new Viewport(false)
    render(<Fees />)
    await follow('#children')
    tablet.turn(true)
    expect(selected()).toEqual(['Children'])
    await userEvent.click(tab('Groups'))
    expect(shown()).toEqual(['groups'])
    tablet.turn(false)
    expect(isPlainList()).toBe(true)
    expect(shown()).toEqual(['adults', 'children', 'groups'])
    expect(document.querySelector('.govuk-tabs__list-item--selected')).toHaveTextContent('Groups')
    tablet.turn(true)
    expect(selected()).toEqual(['Groups'])
  })
})

describe('tabs that come and go', () => {
  const listOf = (ids: string[]) => (
    <Tabs>
      {ids.map((id) => (
        <Tab key={id} id={id} label={id}>
          <input aria-label={`Note on ${id}`} />
        </Tab>
      ))}
    </Tabs>
  )
  beforeEach(() => void new Viewport(true))

  it('leave the selected one selected, with what was typed in it', async () => {
    const { rerender } = render(listOf(['adults', 'children']))
    await userEvent.click(tab('children'))
    await userEvent.type(screen.getByLabelText('Note on children'), 'Hello')
    rerender(listOf(['groups', 'children', 'adults']))
    expect(selected()).toEqual(['children'])
    expect(screen.getByLabelText('Note on children')).toHaveValue('Hello')
    rerender(listOf(['children', 'adults']))
    expect(selected()).toEqual(['children'])
    expect(screen.getByLabelText('Note on children')).toHaveValue('Hello')
  })

  it('leave the first selected when the selected one goes', async () => {
    const { rerender } = render(listOf(['adults', 'children']))
    await userEvent.click(tab('children'))
    rerender(listOf(['adults', 'groups']))
    expect(selected()).toEqual(['adults'])
    expect(shown()).toEqual(['adults'])
    rerender(listOf([]))
    expect(screen.queryByRole('tab')).not.toBeInTheDocument()
    rerender(listOf(['groups']))
    expect(selected()).toEqual(['groups'])
  })

  it('may be in components of one’s own, on the server too, which may draw none', async () => {
    const Adults = () => {
      const [gone, setGone] = useState(false)
      return gone ? null : (
        <Tab id="adults" label="Adults" onFocus={() => setGone(true)}>
          £60
        </Tab>
      )
    }
    const Nothing = () => null
    const page = (
      <Tabs>
        <Nothing />
        <Adults />
        <Tab id="children" label="Children" />
      </Tabs>
    )
    expect(renderToStaticMarkup(page)).toContain('<a class="govuk-tabs__tab" href="#adults">Adults</a>')
    render(page)
    expect(selected()).toEqual(['Adults'])
    await userEvent.tab()
    expect(screen.getAllByRole('tab')).toHaveLength(1)
    expect(selected()).toEqual(['Children'])
  })
})
