'use client'
import {
  type ComponentProps,
  type Context,
  createContext,
  type ReactElement,
  type ReactNode,
  use,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { paragraph } from '../../foundations/paragraph.js'
import { elementInAddress, hasJustCome } from '../tabs/element-in-address.js'
import type { AccordionWords } from './accordion.strings.js'
import { recall, remember } from './remembered.js'
import { SectionButton, type SectionIds } from './section-button.js'

/** What an accordion knows of one of its sections: whether it is open, and how to open and close it. */
export interface ReportedSection {
  expanded: boolean
  turn: (expanded: boolean) => void
}

interface AccordionState {
  ids: SectionIds
  headingLevel: 1 | 2 | 3 | 4 | 5 | 6
  remembers: boolean
  words: AccordionWords
  /** Tells the accordion how a section stands, and that it has left if nothing is said. */
  report: (section: object, state?: ReportedSection) => void
}

/** Tells one `AccordionSection` which accordion it is in and where it stands there. Made by `Accordion`. */
export const AccordionScope: Context<AccordionState | undefined> = createContext<AccordionState | undefined>(undefined)

/**
 * Props of {@link AccordionSection}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`
 * round heading and content.
 */
export interface AccordionSectionProps extends ComponentProps<'div'> {
  /** What the section is about. It becomes a button: words and inline elements only, no links. */
  heading: ReactNode
  /** One line more about it. It is part of the button too, so everyone has to hear it: leave it out if you can. */
  summary?: ReactNode
  /** Starts open. People can close it, and what they did last counts when they come back. */
  defaultExpanded?: boolean
  /**
   * Told whenever the section opens (`true`) or closes (`false`), whatever did it: its button, "Show all sections", a search
   * in the page, or the memory of an earlier visit. Whether it is open is for people to say, so there is nothing to control.
   */
  onExpandedChange?: (expanded: boolean) => void
  /** What is in the section. Words become a paragraph. */
  children?: ReactNode
}

/** One section of an `Accordion`. Without scripts it is a heading with its content below it. */
export function AccordionSection({
  heading,
  summary,
  defaultExpanded = false,
  onExpandedChange,
  className,
  children,
  ...rest
}: AccordionSectionProps): ReactElement {
  const accordion = use(AccordionScope)
  if (!accordion) throw new Error('AccordionSection stands outside Accordion. Put it inside <Accordion id="…">.')
  const { ids, headingLevel, remembers, words, report } = accordion
  const Heading = `h${headingLevel}` as const
  const hydrated = useHydrated()
  const [kept, setKept] = useState(defaultExpanded)
  // What is remembered shows together with the buttons, not before them.
  const expanded = hydrated ? kept : defaultExpanded
  const closed = hydrated && !expanded

  const told = useRef(defaultExpanded)
  const show = useCallback(
    (now: boolean): void => {
      setKept(now)
      if (now !== told.current) onExpandedChange?.(now)
      told.current = now
    },
    [onExpandedChange],
  )
  const turn = useCallback(
    (now: boolean): void => {
      show(now)
      if (remembers) remember(ids.content, now)
    },
    [show, remembers, ids.content],
  )

  const content = useRef<HTMLDivElement>(null)
  const destination = useRef<Element>(null)
  useLayoutEffect(() => {
    const before = remembers ? recall(ids.content) : undefined
    const target = elementInAddress()
    const isAsked = content.current?.contains(target)
    // In the server's HTML it was hidden, so the browser could not go there. Someone who has just come by a link to it wants
    // it more than what is remembered.
    const isNew = isAsked && !hydrated && hasJustCome()
    if (isNew) destination.current = target
    if (isNew || (isAsked && before === undefined)) {
      show(true)
    } else if (before !== undefined) show(before)
    // Only how it stood when it came counts. A section that moves up takes the number of another, not what is kept of it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  useLayoutEffect(() => {
    if (!hydrated || !expanded) return
    destination.current?.scrollIntoView()
    destination.current = null
  }, [hydrated, expanded])

  useLayoutEffect(() => {
    report(setKept, { expanded: kept, turn })
    return () => report(setKept)
  }, [report, kept, turn])

  useLayoutEffect(() => {
    const element = content.current
    if (!closed || !element) return
    // React knows `hidden` only as on or off. With this value the browser still finds what is in it, when someone searches
    // the page or follows a link to it, and asks to have it shown. It scrolls there at once, so React must not wait.
    element.setAttribute('hidden', 'until-found')
    const reveal = (): void => flushSync(() => show(true))
    element.addEventListener('beforematch', reveal)
    return () => element.removeEventListener('beforematch', reveal)
  }, [closed, show])

  return (
    <div
      className={classNames('govuk-accordion__section', expanded && 'govuk-accordion__section--expanded', className)}
      {...rest}
    >
      <div className="govuk-accordion__section-header">
        <Heading className="govuk-accordion__section-heading">
          {hydrated ? (
            <SectionButton {...{ ids, heading, summary, expanded, words }} onClick={() => turn(!expanded)} />
          ) : (
            <span className="govuk-accordion__section-button" id={ids.heading}>
              {heading}{' '}
            </span>
          )}
        </Heading>
        {!hydrated && !isNothing(summary) && (
          <div className="govuk-accordion__section-summary govuk-body" id={ids.summary}>
            {summary}{' '}
          </div>
        )}
      </div>
      <div id={ids.content} className="govuk-accordion__section-content" hidden={closed} ref={content}>
        <AccordionScope value={undefined}>{paragraph(children, 'govuk-body')}</AccordionScope>
      </div>
    </div>
  )
}
