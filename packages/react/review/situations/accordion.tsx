// Pages that the behaviour checks of accordions need.
import { type ReactElement, useState } from 'react'
import { Accordion, AccordionSection } from '../../src/index.js'

interface ListOfProps {
  headings?: string[]
  id?: string
  rememberExpanded?: boolean
}

/** A section for each heading, in a list, and what the page is told of them. */
export function ListOf({ headings = ['Bins', 'Parking', 'Libraries'], id, ...rest }: ListOfProps): ReactElement {
  const [told, setTold] = useState('')
  return (
    <>
      <Accordion id={id ?? 'list'} {...rest}>
        {headings.map((heading) => (
          <AccordionSection
            key={heading}
            heading={heading}
            onExpandedChange={(expanded) => setTold((before) => `${before} ${expanded ? '+' : '-'}${heading}`)}
          >
            {`About ${heading}`}
          </AccordionSection>
        ))}
      </Accordion>
      <output>{told}</output>
    </>
  )
}

/** An accordion in a section of another, and a link to what is inside both. */
export function Nested(): ReactElement {
  return (
    <>
      <a href="#garden">Garden waste</a>
      <Accordion id="hall">
        <AccordionSection heading="Bins">
          <Accordion id="bins" headingLevel={3}>
            <AccordionSection heading="Garden">
              <p id="garden">Every 2 weeks</p>
            </AccordionSection>
            <AccordionSection heading="Glass">Every 4 weeks</AccordionSection>
          </Accordion>
        </AccordionSection>
        <AccordionSection heading="Parking">£60 a year</AccordionSection>
      </Accordion>
    </>
  )
}
