'use client'
import type { ComponentProps, ReactElement } from 'react'
import { useHydrated } from '../../foundations/hydrated.js'
import { type Language, useTag } from '../../foundations/language.js'
import { plural } from '../../foundations/plural.js'
import { useWords } from '../../foundations/words.js'
import { en, type TimeoutWarningWords } from './timeout-warning.strings.js'
import { useSession } from './use-session.js'
import { WarningDialog } from './warning-dialog.js'

/** How people can save and leave. */
type Saving =
  | {
      /** Where people can save their answers and leave. Without it they are not offered that. */
      saveHref?: string
      form?: never
    }
  | {
      saveHref: string
      /**
       * The id of the form on this page. What is typed in it is then posted to `saveHref`. Without it `saveHref` is a link,
       * and what is typed on this page is lost.
       */
      form: string
    }

/**
 * Props of {@link TimeoutWarning}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`.
 */
export type TimeoutWarningProps = Omit<ComponentProps<'div'>, 'children'> & {
  /** How long a session lasts after the service last heard from this person, in minutes. */
  minutes: number
  /** How long before the end people are warned, in minutes. 5 unless set, and never more than half of `minutes`. */
  warnBefore?: number
  /** How much of the session was left when the server made this page, in seconds. All of it unless set. */
  secondsLeft?: number
  /**
   * Where the service is asked for more time, by a POST: the same address on every page. It answers with success when
   * the session goes on, and with 401 or a redirect when it is over.
   */
  keepAliveHref: string
  /** The page people are taken to when the time has run out. It says what became of their answers. */
  timedOutHref: string
  /**
   * Whether the answers from earlier pages are still there when people come back after the end. People are told one or
   * the other, so it must be true.
   */
  answersAreKept: boolean
  /** What the POST to `keepAliveHref` also sends: a token against forged requests, for example. */
  hiddenFields?: Record<string, string>
  /** Words of your own: for a service that people sign in to, for example. */
  words?: Partial<TimeoutWarningWords>
  /** The language of its words. */
  language?: Language
} & Saving

/**
 * Says how long people have and what becomes of their answers, and warns them before the time runs out. They can have more
 * time as often as they like. Without scripts it is a plain line, always there. Put it on every page of a form, outside the
 * `<form>`. Where pages change without loading, give it a `key` that changes with them.
 *
 * WCAG 2.2.1 Timing Adjustable, 2.2.6 Timeouts. It answers govuk-design-system-backlog issues 104 and 175 (people did not
 * grasp that they would lose data).
 */
export function TimeoutWarning({
  minutes,
  warnBefore = 5,
  secondsLeft,
  keepAliveHref,
  timedOutHref,
  answersAreKept,
  saveHref,
  form,
  hiddenFields = {},
  words: own,
  language,
  id = 'timeout-warning',
  ...rest
}: TimeoutWarningProps): ReactElement {
  const words = useWords('timeout-warning', en, language, own)
  const tag = useTag(language)
  const hydrated = useHydrated()
  const session = { minutes, warnBefore, secondsLeft, keepAliveHref, timedOutHref, hiddenFields }
  const { left, news, stay, sayOffline } = useSession(session)
  return (
    <div id={id} {...rest}>
      <p className="govuk-body">
        {`${plural(words.open, minutes, tag)} ${words[answersAreKept ? 'openKept' : 'openLost']}`}
      </p>
      {hydrated && (
        <span role="status" className="govuk-visually-hidden">
          {news === 'extended' && plural(words.extended, minutes, tag)}
        </span>
      )}
      {left !== undefined && (
        <WarningDialog
          id={id}
          words={words}
          tag={tag}
          left={left}
          news={news}
          answersAreKept={answersAreKept}
          saveHref={saveHref}
          form={form}
          onStay={stay}
          onOffline={sayOffline}
        />
      )}
    </div>
  )
}
