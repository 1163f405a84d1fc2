import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { AnsweredPanel } from './answered-panel.js'
import { en } from './trust-panel.strings.js'

/** Props of {@link TrustPanel}: any attribute of `<section>`, and these. They go to the `<section>`. */
export interface TrustPanelProps extends ComponentProps<'section'> {
  /** Who sees what people tell you: which people, and where they work. */
  seenBy?: ReactNode
  /** What you do with it. */
  usedFor?: ReactNode
  /** How long you keep it, and what happens then. */
  keptFor?: ReactNode
  /** What people fear and you do not do: sell it, show it to somebody, let it count against them. */
  notDone?: ReactNode
  /** How to complain, or to see what you hold about them: an address, a number, a link. */
  complaints?: ReactNode
  /** The heading. "What happens to what you tell us" unless set. */
  heading?: ReactNode
  /** The level of the heading. 2 unless set. */
  headingLevel?: 2 | 3
  /** After the answers, such as a link to the whole privacy notice. Words, or paragraphs of your own. */
  children?: ReactNode
  /** The language of the heading and of what stands before each answer. */
  language?: Language
}

/**
 * Says, before people type, who sees what they tell you, what you do with it, how long you keep it, what you do not do,
 * and how to complain or see what you hold. Always in this order. An answer that is not given leaves no gap, and without
 * any answer there is nothing at all.
 *
 * It is in sight, and never a link to a long notice alone.
 *
 * WCAG 1.3.1 Info and Relationships.
 */
export function TrustPanel({
  seenBy,
  usedFor,
  keptFor,
  notDone,
  complaints,
  heading,
  headingLevel = 2,
  language,
  id = 'trust-panel',
  ...rest
}: TrustPanelProps): ReactElement {
  const words = useWords('trust-panel', en, language)
  return (
    <AnsweredPanel
      block="handrail-trust-panel"
      id={id}
      heading={heading ?? words.heading}
      headingLevel={headingLevel}
      answers={[
        [words.seenBy, seenBy],
        [words.usedFor, usedFor],
        [words.keptFor, keptFor],
        [words.notDone, notDone],
        [words.complaints, complaints],
      ]}
      {...rest}
    />
  )
}
