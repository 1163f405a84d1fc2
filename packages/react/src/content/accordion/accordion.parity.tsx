import { attributes, content, type Options, type Parity } from '../../../parity/upstream.js'
import { Accordion, AccordionSection } from './index.js'

const words = (o: Options) => ({
  showAllSections: o.showAllSectionsText,
  hideAllSections: o.hideAllSectionsText,
  showSection: o.showSectionText,
  hideSection: o.hideSectionText,
  showSectionAriaLabel: o.showSectionAriaLabelText,
  hideSectionAriaLabel: o.hideSectionAriaLabelText,
})

export const parity: Parity = {
  component: 'accordion',
  exceptionsAfterScripts: {
    'with falsy values':
      'upstream’s script counts only the sections that are there, so the button of the fifth names the content of a ' +
      'second that is not on the page (aria-controls). Ours names its own.',
  },
  render: (o) => (
    <Accordion
      id={o.id}
      headingLevel={o.headingLevel}
      rememberExpanded={o.rememberExpanded}
      words={words(o)}
      className={o.classes}
      {...attributes(o.attributes)}
    >
      {o.items.map((item: Options | null | false | '', index: number) =>
        !item ? (
          // It is not there, but it keeps its number.
          item
        ) : (
          <AccordionSection
            key={index}
            heading={content(item.heading)}
            summary={content(item.summary)}
            defaultExpanded={item.expanded}
          >
            {content(item.content)}
          </AccordionSection>
        ),
      )}
    </Accordion>
  ),
}
