import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { late, leave } from '../../form/text-input/late-scripts.fixtures.js'
import { allButton, button, open, TownHall } from './accordion-page.fixtures.js'
import { cy } from './accordion.strings.js'
import { Accordion, AccordionSection } from './index.js'

/** What the browser was asked to scroll to. */
const scrolledTo: Element[] = []
beforeEach(() => {
  sessionStorage.clear()
  scrolledTo.length = 0
  Element.prototype.scrollIntoView = function () {
    scrolledTo.push(this)
  }
})
afterEach(() => {
  leave()
  history.replaceState(null, '', '/')
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

const serve = (page: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(page)
}

describe('an accordion without scripts', () => {
  it('is headings with all of their content below them, and nothing to press', () => {
    serve(<TownHall />)
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent.trim())).toEqual([
      'Bins',
      'Parking',
      'Libraries',
    ])
    expect(screen.getByText('We collect bins every week')).toBeVisible()
    expect(screen.getByText('They open at 9am')).toBeVisible()
    expect(screen.getByText('Collections and recycling')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(document.querySelector('[aria-controls], [aria-expanded], [hidden]')).toBeNull()
  })

  it('is ready for GOV.UK Frontend’s own script, in Welsh too', () => {
    serve(
      <LanguageProvider language={{ tag: 'cy', words: { accordion: cy } }}>
        <TownHall rememberExpanded={false} />
      </LanguageProvider>,
    )
    const { dataset } = document.getElementById('town-hall')!
    expect(dataset).toMatchObject({
      module: 'govuk-accordion',
      rememberExpanded: 'false',
      'i18n.showAllSections': 'Dangos pob adran',
      'i18n.hideAllSections': 'Cuddio pob adran',
      'i18n.showSection': 'Dangos',
      'i18n.hideSection': 'Cuddio',
      'i18n.showSectionAriaLabel': 'Dangos yr adran hon',
      'i18n.hideSectionAriaLabel': 'Cuddio’r adran hon',
    })
    expect(dataset).not.toHaveProperty('govukAccordionInit')
  })

  it('says no words to that script that it knows already', () => {
    serve(<TownHall words={{ showAllSections: undefined, showSection: 'Read' }} />)
    expect(Object.keys(document.getElementById('town-hall')!.dataset)).toEqual(['module', 'i18n.showSection'])
  })
})

describe('an accordion whose scripts are late', () => {
  it.each([
    ['', (page: React.ReactElement) => page],
    [' (StrictMode)', (page: React.ReactElement) => <StrictMode>{page}</StrictMode>],
  ])('gets its buttons and closes all but the section that starts open%s', async (_, wrapped) => {
    const complaints = await late(wrapped(<TownHall />), () => {
      expect(screen.queryByRole('button')).not.toBeInTheDocument()
    })
    expect(open()).toEqual(['Parking'])
    expect(allButton('Show all sections')).toBeInTheDocument()
    expect(document.getElementById('town-hall')).toHaveAttribute('data-govuk-accordion-init', '')
    expect(document.getElementById('town-hall-content-1')).toHaveAttribute('hidden', 'until-found')
    await userEvent.click(button('Bins'))
    expect(open()).toEqual(['Bins', 'Parking'])
    expect(complaints).toEqual([])
  })

  it('opens what was open on an earlier visit', async () => {
    sessionStorage.setItem('town-hall-content-1', 'true')
    sessionStorage.setItem('town-hall-content-2', 'false')
    const complaints = await late(<TownHall />, () => {
      expect(document.querySelectorAll('.govuk-accordion__section--expanded')).toHaveLength(1)
    })
    expect(open()).toEqual(['Bins'])
    expect(complaints).toEqual([])
  })

  it('knows the text of a heading made of elements', async () => {
    await late(
      <Accordion id="fees">
        <AccordionSection heading={<em>Fees</em>} summary={<b>£60 a year</b>}>
          Content
        </AccordionSection>
      </Accordion>,
      () => {},
    )
    expect(button('Fees')).toHaveAccessibleName('Fees , £60 a year , Show this section')
  })
})

describe('an address that leads into a closed section', () => {
  const fees = (told?: (expanded: boolean) => void) => (
    <StrictMode>
      <Accordion id="fees">
        <AccordionSection heading="Adults" onExpandedChange={told}>
          <p id="re-fŷnd">Refunds</p>
        </AccordionSection>
        <AccordionSection heading="Children">Free</AccordionSection>
      </Accordion>
    </StrictMode>
  )
  const startAt = (address: string) => history.replaceState(null, '', `/${address}`)
  const comeBackBy = (type: string) => vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never])

  it('opens it and goes there, as the browser could not before, whatever is remembered', async () => {
    sessionStorage.setItem('fees-content-1', 'false')
    startAt('#re-f%C5%B7nd')
    const told = vi.fn()
    const complaints = await late(fees(told), () => {})
    expect(open()).toEqual(['Adults'])
    expect(scrolledTo).toEqual([document.getElementById('re-fŷnd')])
    expect(told.mock.calls, 'told once').toEqual([[true]])
    expect(sessionStorage.getItem('fees-content-1'), 'a link is not a choice').toBe('false')
    expect(complaints).toEqual([])
  })

  it('opens it by a link to its content too', async () => {
    startAt('#fees-content-2')
    await late(fees(), () => {})
    expect(open()).toEqual(['Children'])
    expect(scrolledTo).toEqual([document.getElementById('fees-content-2')])
  })

  it('leaves it as people left it, and them where they were, when they come back or load the page again', async () => {
    sessionStorage.setItem('fees-content-1', 'false')
    startAt('#re-fŷnd')
    for (const type of ['reload', 'back_forward']) {
      comeBackBy(type)
      await late(fees(), () => {})
      expect(open()).toEqual([])
      leave()
    }
    expect(scrolledTo).toEqual([])
  })

  it('opens it when they come back if they never closed it, and leaves scrolling to the browser', async () => {
    startAt('#re-fŷnd')
    comeBackBy('back_forward')
    await late(fees(), () => {})
    expect(open()).toEqual(['Adults'])
    expect(scrolledTo).toEqual([])
  })

  it('does not take people back who have scrolled on already', async () => {
    startAt('#re-fŷnd')
    vi.spyOn(window, 'scrollY', 'get').mockReturnValue(200)
    await late(fees(), () => {})
    expect(open()).toEqual(['Adults'])
    expect(scrolledTo).toEqual([])
  })

  it('opens nothing if it leads elsewhere', async () => {
    startAt('#100%')
    await late(fees(), () => {})
    expect(open()).toEqual([])
  })
})
