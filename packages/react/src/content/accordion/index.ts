export { Accordion, type AccordionProps } from './accordion.js'
export { AccordionSection, type AccordionSectionProps } from './accordion-section.js'
export type { AccordionWords } from './accordion.strings.js'
