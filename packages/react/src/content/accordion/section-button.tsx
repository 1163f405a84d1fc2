'use client'
import { type ReactElement, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { AccordionWords } from './accordion.strings.js'

/** The ids inside one section. */
export interface SectionIds {
  heading: string
  summary: string
  content: string
}

interface SectionButtonProps {
  ids: SectionIds
  heading: ReactNode
  summary: ReactNode
  expanded: boolean
  words: AccordionWords
  onClick: () => void
}

/** The heading of a section once scripts run: a button that opens and closes it. */
export function SectionButton({ ids, heading, summary, expanded, words, onClick }: SectionButtonProps): ReactElement {
  const [headingText, headingRef] = useTextOf(heading)
  const [summaryText, summaryRef] = useTextOf(summary)
  const hasSummary = !isNothing(summary)
  return (
    <button
      type="button"
      className="govuk-accordion__section-button"
      aria-controls={ids.content}
      aria-expanded={expanded}
      // All of it as one name, as upstream has it. The spaces before the commas
      // are for screen readers that join the words.
      aria-label={[
        headingText,
        ...(hasSummary ? [summaryText] : []),
        expanded ? words.hideSectionAriaLabel : words.showSectionAriaLabel,
      ].join(' , ')}
      onClick={onClick}
    >
      <span className="govuk-accordion__section-heading-text" id={ids.heading} ref={headingRef}>
        <span className="govuk-accordion__section-heading-text-focus">{heading}</span>
      </span>
      <Pause />
      {hasSummary && (
        <>
          <span className="govuk-accordion__section-summary govuk-body" id={ids.summary} ref={summaryRef}>
            <span className="govuk-accordion__section-summary-focus">{summary}</span>
          </span>
          <Pause />
        </>
      )}
      <span className="govuk-accordion__section-toggle" data-nosnippet="">
        <span className="govuk-accordion__section-toggle-focus">
          <Chevron up={expanded} />
          <span className="govuk-accordion__section-toggle-text">
            {expanded ? words.hideSection : words.showSection}
          </span>
        </span>
      </span>
    </button>
  )
}

/** For screen readers that read what is in a button and not its label. With spaces on both sides, as on upstream's pages. */
const Pause = (): ReactElement => (
  <span className="govuk-visually-hidden govuk-accordion__section-heading-divider">{' , '}</span>
)

/** The arrow: up for "hide", down for "show". */
export function Chevron({ up }: { up: boolean }): ReactElement {
  return <span className={classNames('govuk-accordion-nav__chevron', !up && 'govuk-accordion-nav__chevron--down')} />
}

/** The text of words or elements. That of elements is only known once they are on the page: they may be components. */
function useTextOf(content: ReactNode): [string, RefObject<HTMLSpanElement | null>] {
  const element = useRef<HTMLSpanElement>(null)
  const [read, setRead] = useState('')
  const words = typeof content === 'string' ? content : undefined
  useLayoutEffect(() => {
    if (words === undefined) setRead(element.current?.textContent ?? '')
  }, [words, content])
  return [(words ?? read).trim(), element]
}
