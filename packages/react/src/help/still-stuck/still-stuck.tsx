import type { SupportDirectory } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { DirectoryText } from '../../support/contact-channels/directory-text.js'
import { instantOf } from '../../support/opening-hours/now.js'
import { ChannelLines, firstChannels } from '../../support/contact-channels/channel-lines.js'
import { cy as helpCy, en as helpEn } from '../help-with-question/help-with-question.strings.js'
import { cy, en } from './still-stuck.strings.js'

/** Another way to go on, if a question has one. */
export interface StillStuckWay {
  /** Where it leads: a page, or a control on this page such as `#date-of-birth-cannot-give`. */
  href: string
  /** What people do, in the words of a link: "Leave this question for now". */
  text: ReactNode
}

/** What happens to answers if the person stops. It has to be said: people who do not know keep trying, or lose them. */
type AnswersIfTheyStop =
  | {
      /**
       * What happens to the answers if the person stops here. `kept`: those before this question are. `all-kept`: what was
       * typed here is too. `not-kept`: they would have to enter them again.
       */
      answers: 'kept' | 'all-kept'
      /** Until when they are kept: "5pm on 4 December 2026". Without end unless set. */
      keptUntil?: string
    }
  | { answers: 'not-kept'; keptUntil?: never }

/** Props of {@link StillStuck}: any attribute of `<section>`, and these. */
export type StillStuckProps = Omit<ComponentProps<'section'>, 'children'> &
  AnswersIfTheyStop & {
    /** How often the person tried to answer this question: `count` of `countTries` in `@handrail/forms`. */
    tries: number
    /** The number of tries after which it is there. 3 unless set. */
    after?: number
    /** The support directory, checked by `loadDirectory` or `parseDirectory`. It gives the ways to get help. */
    directory: SupportDirectory
    /**
     * Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. Pass the server's to the browser, so that both
     * say the same.
     */
    at: Date | string
    /** The page with every way to get help. It opens in a new tab, so that nothing typed is lost. */
    href: string
    /** Other ways to go on, if there are any: to leave the question for now, to say that one cannot give it, a paper form. */
    otherWays?: readonly StillStuckWay[]
    /** The language it speaks. */
    language?: string | InterfaceLanguage
  }

/**
 * Offers help to someone who tried to answer one question several times, before they give up. It is nothing at all until
 * then. It says that it is all right to stop, what happens to their answers, who can help now, and how else to go on. It
 * puts no blame on the person.
 *
 * Give it to `QuestionPage` as `stillStuck`: there it stands right after the error summary. The focus stays on the summary.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * WCAG 3.3.3 Error Suggestion, 3.2.6 Consistent Help: the channels are those of `HelpWithQuestion`, in the same order.
 */
export function StillStuck({
  tries,
  after = 3,
  answers,
  keptUntil,
  directory,
  at,
  href,
  otherWays = [],
  language,
  className,
  id = 'still-stuck',
  ...rest
}: StillStuckProps): ReactElement | null {
  const tag = useTag(language)
  const words = spokenWords(en, cy, tag)
  const { allWays, usualText } = spokenWords(helpEn, helpCy, tag)
  const now = instantOf(at, 'StillStuck')
  if (!(tries >= after)) return null

  const text = directory.questionHelp?.text
  const kept = answers === 'kept' ? words.answersKept : words.allKept
  const comeBack = keptUntil ? fill(words.comeBackUntil, { keptUntil }) : words.comeBack
  return (
    // No alert and no live region: the error summary has the focus and is read first, and two alerts cut each other short.
    <section
      className={classNames('handrail-still-stuck', className)}
      id={id}
      aria-labelledby={`${id}-heading`}
      {...rest}
    >
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        <OurWords language={tag}>{words.heading}</OurWords>
      </h2>
      <p className="govuk-body">
        <OurWords language={tag}>{words.mayStop}</OurWords>
      </p>
      <p className="govuk-body">
        <OurWords language={tag}>{answers === 'not-kept' ? words.notKept : `${kept} ${comeBack}`}</OurWords>
      </p>
      <p className="govuk-body">
        {text ? <DirectoryText text={text} language={tag} /> : <OurWords language={tag}>{usualText}</OurWords>}
      </p>
      <ChannelLines channels={firstChannels(directory)} now={now} language={tag} />
      <OtherWays ways={otherWays} leadIn={<OurWords language={tag}>{words.otherWays}</OurWords>} />
      <p className="govuk-body">
        {/* In a tab of its own, as following it would lose what is typed and not sent yet (WCAG technique G201). */}
        <a className="govuk-link" href={href} target="_blank" rel="noreferrer noopener">
          <OurWords language={tag}>{allWays}</OurWords>
        </a>
      </p>
    </section>
  )
}

function OtherWays({ ways, leadIn }: { ways: readonly StillStuckWay[]; leadIn: ReactNode }): ReactElement | null {
  const links = ways.map(({ href, text }) => (
    <a key={href} className="govuk-link" href={href}>
      {text}
    </a>
  ))
  if (links.length < 2) return links.length > 0 ? <p className="govuk-body">{links}</p> : null
  return (
    <>
      <p className="govuk-body">{leadIn}</p>
      <ul className="govuk-list govuk-list--bullet">
        {links.map((link) => (
          <li key={link.key}>{link}</li>
        ))}
      </ul>
    </>
  )
}
