// The accordion that its tests look at, and how they look at it.
import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Accordion, AccordionSection, type AccordionProps } from './index.js'

/** What a town hall does: three sections, the second of them open. */
export const TownHall = (props: Partial<AccordionProps>): ReactElement => (
  <Accordion id="town-hall" {...props}>
    <AccordionSection heading="Bins" summary="Collections and recycling">
      We collect bins every week
    </AccordionSection>
    <AccordionSection heading="Parking" defaultExpanded>
      <p>A permit costs £60 a year</p>
    </AccordionSection>
    <AccordionSection heading="Libraries">
      <p>They open at 9am</p>
    </AccordionSection>
  </Accordion>
)

/** The button of a section, by its heading. */
export const button = (heading: string): HTMLElement =>
  screen.getByRole('button', { name: (name) => name.startsWith(`${heading} ,`) })

/** The button for all sections, by what it says. */
export const allButton = (name: string): HTMLElement => screen.getByRole('button', { name })

/** The headings of the sections that are open. */
export const open = (): (string | null | undefined)[] =>
  [...document.querySelectorAll('.govuk-accordion__section--expanded')].map(
    (section) => section.querySelector('.govuk-accordion__section-heading-text')?.textContent,
  )
