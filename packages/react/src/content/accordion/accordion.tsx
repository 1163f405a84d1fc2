'use client'
import { type ComponentProps, type ReactElement, type ReactNode, useCallback, useState } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { i18nAttributes } from '../../foundations/i18n-attributes.js'
import type { Language } from '../../foundations/language.js'
import { drawNumbered } from '../../foundations/numbered-children.js'
import { useWords } from '../../foundations/words.js'
import { AccordionScope, type ReportedSection } from './accordion-section.js'
import { type AccordionWords, en } from './accordion.strings.js'
import { Chevron, type SectionIds } from './section-button.js'

/** Props of {@link Accordion}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface AccordionProps extends ComponentProps<'div'> {
  /**
   * The ids of the sections start with it. With `rememberExpanded`, no other accordion of your service may have it: the
   * browser keeps what is open under these ids.
   */
  id: string
  /** The level of the sections' headings, 1 to 6: one below the heading the accordion stands under. 2 unless set. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  /**
   * Whether what people open and close stays so when they come back to the page, until they close the browser tab. On
   * unless set to `false`. Turn it off where the headings people open say something about them that the next person at
   * the same computer must not see.
   */
  rememberExpanded?: boolean
  /** Words of your own, such as "Show all questions". */
  words?: Partial<AccordionWords>
  /** The language of "Show all sections" and the like. */
  language?: Language
  /** `AccordionSection`: two or more. */
  children?: ReactNode
}

/**
 * Sections that people can open and close, under headings that stay in view. For content that people need only parts of,
 * never for questions, and never for the only help. The server's HTML has all of it open; the buttons come with the scripts.
 *
 * Design System: https://design-system.service.gov.uk/components/accordion/
 * WCAG 1.3.1 Info and Relationships, 2.1.1 Keyboard, 4.1.2 Name, Role, Value.
 */
export function Accordion({
  id,
  headingLevel = 2,
  rememberExpanded,
  words: ownWords,
  language,
  className,
  children,
  ...rest
}: AccordionProps): ReactElement {
  const words = useWords('accordion', en, language, ownWords)
  const hydrated = useHydrated()
  const [sections, setSections] = useState<ReadonlyMap<object, ReportedSection>>(new Map())
  const report = useCallback((section: object, state?: ReportedSection): void => {
    setSections((before) => {
      const after = new Map(before)
      if (state) after.set(section, state)
      else after.delete(section)
      return after
    })
  }, [])
  const allExpanded = [...sections.values()].every(({ expanded }) => expanded)
  const turnAll = (): void => {
    for (const { turn } of sections.values()) turn(!allExpanded)
  }
  return (
    <div
      className={classNames('govuk-accordion', className)}
      id={id}
      data-module="govuk-accordion"
      data-govuk-accordion-init={hydrated ? '' : undefined}
      data-remember-expanded={rememberExpanded}
      {...i18nAttributes(words, en)}
      {...rest}
    >
      {hydrated && sections.size > 0 && (
        <div className="govuk-accordion__controls">
          <button type="button" className="govuk-accordion__show-all" aria-expanded={allExpanded} onClick={turnAll}>
            <Chevron up={allExpanded} />
            <span className="govuk-accordion__show-all-text">
              {allExpanded ? words.hideAllSections : words.showAllSections}
            </span>
          </button>
        </div>
      )}
      {drawNumbered(children, (child, position) => (
        <AccordionScope
          // With another id it is another accordion: nothing of the old one may stay open in it.
          key={id}
          value={{ ids: sectionIds(id, position), headingLevel, remembers: rememberExpanded ?? true, words, report }}
        >
          {child}
        </AccordionScope>
      ))}
    </div>
  )
}

const sectionIds = (id: string, position: number): SectionIds => ({
  heading: `${id}-heading-${position}`,
  summary: `${id}-summary-${position}`,
  content: `${id}-content-${position}`,
})
