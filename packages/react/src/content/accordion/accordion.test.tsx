import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { allButton, button, open, TownHall } from './accordion-page.fixtures.js'
import { cy } from './accordion.strings.js'
import { Accordion, AccordionSection } from './index.js'

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe('an accordion', () => {
  it('shows every heading, and the content of a section once its button is pressed', async () => {
    render(<TownHall />)
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3)
    expect(screen.getByText('They open at 9am')).not.toBeVisible()
    await userEvent.click(button('Libraries'))
    expect(screen.getByText('They open at 9am')).toBeVisible()
    expect(button('Libraries')).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(button('Libraries'))
    expect(screen.getByText('They open at 9am')).not.toBeVisible()
    expect(button('Libraries')).toHaveAttribute('aria-expanded', 'false')
  })

  it('calls each button by its heading, its summary and what it does', async () => {
    render(<TownHall />)
    expect(button('Bins')).toHaveAccessibleName('Bins , Collections and recycling , Show this section')
    expect(button('Parking')).toHaveAccessibleName('Parking , Hide this section')
    await userEvent.click(button('Parking'))
    expect(button('Parking')).toHaveAccessibleName('Parking , Show this section')
  })

  it('can be used with the keyboard alone', async () => {
    render(<TownHall />)
    await userEvent.tab()
    expect(allButton('Show all sections')).toHaveFocus()
    await userEvent.tab()
    expect(button('Bins')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(open()).toEqual(['Bins', 'Parking'])
    await userEvent.keyboard(' ')
    expect(open()).toEqual(['Parking'])
  })

  it('shows and hides all sections with one button, which says which of the two it does', async () => {
    render(<TownHall />)
    expect(allButton('Show all sections')).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(allButton('Show all sections'))
    expect(open()).toEqual(['Bins', 'Parking', 'Libraries'])
    expect(allButton('Hide all sections')).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(allButton('Hide all sections'))
    expect(open()).toEqual([])
    expect(allButton('Show all sections')).toHaveAttribute('aria-expanded', 'false')
  })

  it('says "Hide all sections" as soon as the last one is opened, and no longer when one is closed', async () => {
    render(<TownHall />)
    await userEvent.click(button('Bins'))
    await userEvent.click(button('Libraries'))
    expect(allButton('Hide all sections')).toBeInTheDocument()
    await userEvent.click(button('Bins'))
    expect(allButton('Show all sections')).toBeInTheDocument()
  })

  it('stays as people left it when the page round it changes', async () => {
    const page = (level: 2 | 3) => (
      <StrictMode>
        <TownHall headingLevel={level} />
      </StrictMode>
    )
    const { rerender } = render(page(2))
    await userEvent.click(button('Bins'))
    await userEvent.click(button('Parking'))
    rerender(page(3))
    expect(open()).toEqual(['Bins'])
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3)
  })

  it('names a section by the text of its heading, whatever elements that is made of', async () => {
    const Fee = () => <b>£60 a year</b>
    const page = (town: string) => (
      <Accordion id="fees">
        <AccordionSection
          heading={
            <>
              Parking in <abbr title="Example Town">{town}</abbr>{' '}
            </>
          }
          summary={<Fee />}
        >
          Fees
        </AccordionSection>
      </Accordion>
    )
    const { rerender } = render(page('ET'))
    expect(screen.getAllByRole('button')[1]).toHaveAttribute(
      'aria-label',
      'Parking in ET , £60 a year , Show this section',
    )
    rerender(page('Example Town'))
    expect(button('Parking in Example Town')).toHaveAccessibleName(
      'Parking in Example Town , £60 a year , Show this section',
    )
  })

  it('tells code when a section opens and closes, whatever did it', async () => {
    const told: string[] = []
    render(
      <Accordion id="town-hall">
        <AccordionSection heading="Bins" onExpandedChange={(expanded) => told.push(`Bins ${expanded}`)}>
          Every week
        </AccordionSection>
        <AccordionSection heading="Parking" onExpandedChange={(expanded) => told.push(`Parking ${expanded}`)}>
          £60
        </AccordionSection>
      </Accordion>,
    )
    expect(told).toEqual([])
    await userEvent.click(button('Bins'))
    await userEvent.click(allButton('Show all sections'))
    expect(told).toEqual(['Bins true', 'Parking true'])
    await userEvent.click(button('Parking'))
    expect(told.slice(2)).toEqual(['Parking false'])
  })

  it('speaks Welsh on a Welsh page', async () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { accordion: cy } }}>
        <TownHall />
      </LanguageProvider>,
    )
    expect(button('Bins')).toHaveAccessibleName('Bins , Collections and recycling , Dangos yr adran hon')
    expect(button('Bins')).toHaveTextContent('Dangos')
    expect(button('Parking')).toHaveAccessibleName('Parking , Cuddio’r adran hon')
    await userEvent.click(allButton('Dangos pob adran'))
    expect(allButton('Cuddio pob adran')).toBeInTheDocument()
  })

  it('can speak another language than the page, and say words of its own', () => {
    const language = { tag: 'cy', words: { accordion: cy } }
    render(<TownHall language={language} words={{ showAllSections: 'Dangos pob cwestiwn' }} />)
    expect(allButton('Dangos pob cwestiwn')).toBeInTheDocument()
    expect(button('Parking')).toHaveAccessibleName('Parking , Cuddio’r adran hon')
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    render(
      <Accordion id="hostile" words={{ showAllSections: words }}>
        <AccordionSection heading={words} summary={words} defaultExpanded>
          {words}
        </AccordionSection>
        <AccordionSection heading="Bins">Every week</AccordionSection>
      </Accordion>,
    )
    expect(button(words)).toHaveAccessibleName(`${words} , ${words} , Hide this section`)
    expect(allButton(words)).toBeInTheDocument()
    expect(document.getElementById('hostile-content-1')).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the element round everything, and each section its own', () => {
    const ref = createRef<HTMLDivElement>()
    const sectionRef = createRef<HTMLDivElement>()
    render(
      <Accordion id="town-hall" ref={ref} className="app-hall" data-app="1">
        <AccordionSection heading="Bins" ref={sectionRef} className="app-bins" data-app="2">
          Every week
        </AccordionSection>
      </Accordion>,
    )
    expect(ref.current).toHaveClass('govuk-accordion', 'app-hall')
    expect(ref.current).toHaveAttribute('data-app', '1')
    expect(ref.current).toHaveAttribute('id', 'town-hall')
    expect(sectionRef.current).toHaveClass('govuk-accordion__section', 'app-bins')
    expect(sectionRef.current).toHaveAttribute('data-app', '2')
    expect(ref.current).toContainElement(sectionRef.current)
  })

  it('leaves no listener behind', async () => {
    const targets = [document, window, Element.prototype] as const
    let listeners = 0
    for (const target of targets) {
      const { addEventListener, removeEventListener } = target as Element
      vi.spyOn(target as Element, 'addEventListener').mockImplementation(function (this: Element, ...args) {
        if (args[0] === 'beforematch') listeners += 1
        addEventListener.apply(this, args)
      })
      vi.spyOn(target as Element, 'removeEventListener').mockImplementation(function (this: Element, ...args) {
        if (args[0] === 'beforematch') listeners -= 1
        removeEventListener.apply(this, args)
      })
    }
    const { unmount } = render(<TownHall />)
    expect(listeners).toBe(2)
    await userEvent.click(button('Bins'))
    expect(listeners).toBe(1)
    unmount()
    expect(listeners).toBe(0)
    expect(document.body).toHaveTextContent('')
  })
})

describe('a section outside an accordion', () => {
  const drawing = (page: React.ReactElement) => () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    renderToStaticMarkup(page)
  }

  it('says what is wrong and what to do', () => {
    expect(drawing(<AccordionSection heading="Bins">Every week</AccordionSection>)).toThrow(
      'AccordionSection stands outside Accordion. Put it inside <Accordion id="…">.',
    )
  })

  it('does not join the accordion whose content it is in, where it would have the ids of another', () => {
    expect(
      drawing(
        <Accordion id="town-hall">
          <AccordionSection heading="Bins">
            <AccordionSection heading="Parking">£60</AccordionSection>
          </AccordionSection>
        </Accordion>,
      ),
    ).toThrow('AccordionSection stands outside Accordion')
  })

  it('can be in an accordion inside an accordion', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Accordion id="town-hall">
        <AccordionSection heading="Bins">
          <Accordion id="bins" headingLevel={3}>
            <AccordionSection heading="Garden waste">Every 2 weeks</AccordionSection>
          </Accordion>
        </AccordionSection>
      </Accordion>,
    )
    expect(document.getElementById('bins-content-1')).toHaveTextContent('Every 2 weeks')
    document.body.innerHTML = ''
  })
})
