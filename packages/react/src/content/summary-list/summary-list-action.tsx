'use client'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { useCardTitle } from './card-title.js'
import { en } from './summary-list.strings.js'

/** What the link says: "Change" and what it changes, or words of your own. */
type ActionWords =
  | {
      /** "Change" unless set. */
      children?: never
      /** What it changes, in lower case: "date of birth". Only screen readers say it, after the link's words. */
      hiddenText: string
    }
  | {
      /** What the link says. "Change" unless set. */
      children: ReactNode
      hiddenText?: string
    }

/** Props of {@link SummaryListAction}: any attribute of `<a>`, and these. `className`, `ref` and the rest go to the `<a>`. */
export type SummaryListActionProps = Omit<ComponentProps<'a'>, 'children' | 'href'> &
  ActionWords & {
    /** The page where the answer was given, with the answer still there. */
    href: string
    /** The language of "Change": a BCP 47 tag, such as `cy`. */
    language?: Language
  }

/**
 * A link that does something to a row or a card: "Change", "Remove". Each says what it is about, so that no two links on
 * the page have the same name. Inside a `SummaryCard`, screen readers also say the card's title. One element: `<a>`.
 *
 * WCAG 2.4.4 Link Purpose (In Context).
 */
export function SummaryListAction({
  hiddenText,
  language,
  className,
  children,
  ...rest
}: SummaryListActionProps): ReactElement {
  const words = useWords('summary-list', en, language)
  const cardTitle = useCardTitle()
  const inCard = !isNothing(cardTitle)
  return (
    <a className={classNames('govuk-link', className)} {...rest}>
      {children ?? words.change}
      {/* The space stands outside the hidden words: some tools that read names lose one at their start. */}
      {(hiddenText || inCard) && ' '}
      {(hiddenText || inCard) && (
        <span className="govuk-visually-hidden">
          {hiddenText}
          {hiddenText && inCard && ' '}
          {inCard && <>({cardTitle})</>}
        </span>
      )}
    </a>
  )
}
