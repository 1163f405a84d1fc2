import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { Language } from '../../foundations/language.js'
import { fill, useWords } from '../../foundations/words.js'
import { AnsweredPanel } from '../trust-panel/answered-panel.js'
import { en } from './reassurance.strings.js'

/** Props of {@link Reassurance}: any attribute of `<section>`, and these. They go to the `<section>`. */
export interface ReassuranceProps extends ComponentProps<'section'> {
  /** The words of the button that sends it: "Accept and send". Says that nothing is sent until people select it. */
  sendButton?: string
  /** How people can check it with someone first. Bare, it says in our words that they can show it to someone they trust. */
  checkWithSomeone?: ReactNode
  /** What happens if something in it is wrong: who asks, and what does not happen. */
  ifWrong?: ReactNode
  /** Whether it can be changed once it is sent, how, and until when. */
  changeLater?: ReactNode
  /** The heading. "Before you send this" unless set. */
  heading?: ReactNode
  /** The level of the heading. 2 unless set. */
  headingLevel?: 2 | 3
  /** After the answers. Words, or paragraphs of your own. */
  children?: ReactNode
  /** The language of its words. */
  language?: Language
}

/**
 * Takes away fear where an answer matters a lot: when it is sent, that people can check it with someone, what happens if
 * something is wrong, and whether it can be changed. Always in this order. An answer that is not given leaves no gap, and
 * without any answer there is nothing at all.
 *
 * WCAG 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function Reassurance({
  sendButton,
  checkWithSomeone,
  ifWrong,
  changeLater,
  heading,
  headingLevel = 2,
  language,
  id = 'reassurance',
  ...rest
}: ReassuranceProps): ReactElement {
  const words = useWords('reassurance', en, language)
  return (
    <AnsweredPanel
      block="handrail-reassurance"
      id={id}
      heading={heading ?? words.heading}
      headingLevel={headingLevel}
      answers={[
        [words.whenSent, sendButton && fill(words.notSentUntil, { sendButton })],
        [words.check, checkWithSomeone === true ? words.checkWithSomeone : checkWithSomeone],
        [words.ifWrong, ifWrong],
        [words.changeLater, changeLater],
      ]}
      {...rest}
    />
  )
}
