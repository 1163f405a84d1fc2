import { type Answer, askForTime } from './ask-for-time.js'
import { joinTabs } from './other-tabs.js'
import { shownSeconds, untilNext } from './time-left.js'

/** What people are told besides the time: that time is asked for, what came of it, or that they wait for a connection. */
export type News = 'asking' | 'extended' | 'overOffline' | Exclude<Answer, 'goesOn' | 'over'>

/** What is shown of a session. */
export interface SessionState {
  /** The seconds that are left, as they are shown, once it is time to warn. */
  left?: number | undefined
  news?: News | undefined
}

/** What is watched. */
export interface SessionOptions {
  /** How long a session lasts, and when to warn before its end, in milliseconds. */
  whole: number
  warn: number
  keepAliveHref: string
  timedOutHref: string
  /** What is sent along: read at the time, as a token can change. */
  fields: () => Record<string, string>
  /** When the service last heard from this person, in milliseconds since 1970. It is kept here. */
  heardAt: { current: number }
  /** Is called whenever there is something else to show. */
  show: (state: SessionState) => void
}

/** A session that is watched. */
export interface WatchedSession {
  /** Asks the service for more time. */
  stay: () => void
  /** Says that the service cannot be reached. */
  sayOffline: () => void
  stop: () => void
}

/**
 * The clock is looked at this often at least, in milliseconds: a timer that slept with its laptop does not know how late
 * it is.
 */
const LOOK_EVERY = 10_000
/** The service has this long to answer, in milliseconds. A dead connection can otherwise take minutes to fail. */
const ANSWER_WITHIN = 15_000
/** Other tabs have this long to say that the session goes on, in milliseconds: a tab that slept did not hear them. */
const TABS_ANSWER_WITHIN = 1000

/**
 * Watches the time of a session by the clock, in this tab and the others, and goes to another page when it has run out.
 * WCAG 2.2.1 Timing Adjustable.
 */
export function watchSession(options: SessionOptions): WatchedSession {
  const { whole, warn, keepAliveHref, timedOutHref, fields, heardAt, show } = options
  let timer = 0
  let question: AbortController | undefined
  let overSince: number | undefined
  let isLeaving = false
  let news: News | undefined

  const heard = (at: number): void => {
    if (at <= heardAt.current) return
    heardAt.current = at
    news = undefined
    look()
  }
  const join = () => joinTabs(keepAliveHref, () => tabs.tell(heardAt.current), heard)
  let tabs = join()

  const look = (): void => {
    const now = Date.now()
    const left = heardAt.current + whole - now
    // Whether it has run out is not known before the answer is there.
    if (left <= 0 && question) return
    const lookIn = (milliseconds: number): void => {
      clearTimeout(timer)
      timer = window.setTimeout(look, milliseconds)
    }
    if (left > 0) {
      overSince = undefined
      if (news === 'extended' && now - heardAt.current >= LOOK_EVERY) news = undefined
      lookIn(Math.min(left > warn ? left - warn : untilNext(left), LOOK_EVERY))
    } else if (overSince === undefined) {
      overSince = now
      tabs.ask()
      lookIn(TABS_ANSWER_WITHIN)
    } else if (now - overSince >= TABS_ANSWER_WITHIN) {
      clearTimeout(timer)
      end()
    }
    show({ left: left > warn ? undefined : shownSeconds(left), news })
  }

  /** Goes to the page that says what became of the answers, in place of this one: Back must not show them again. */
  const end = (): void => {
    news = navigator.onLine ? undefined : 'overOffline'
    if (news || isLeaving) return
    isLeaving = true
    location.replace(timedOutHref)
  }

  const ask = async (whileAsking?: News): Promise<void> => {
    if (question || isLeaving) return
    const mine = new AbortController()
    question = mine
    news = whileAsking
    look()
    const sentAt = Date.now()
    const tooLong = window.setTimeout(() => mine.abort(), ANSWER_WITHIN)
    const answer = await askForTime(keepAliveHref, fields(), mine.signal)
    clearTimeout(tooLong)
    // Someone else stopped it: the page is no longer watched.
    if (question !== mine) return
    question = undefined
    if (answer === 'goesOn') {
      heard(sentAt)
      tabs.tell(heardAt.current)
      news = whileAsking && 'extended'
    } else if (answer === 'over') {
      heardAt.current = Number.NEGATIVE_INFINITY
      overSince = Number.NEGATIVE_INFINITY
    } else {
      news = whileAsking && answer
    }
    look()
  }

  const onPageHide = (): void => tabs.leave()
  // Someone came back by the back button, to a page that slept while others may have made the session longer, or ended it.
  // Elsewhere Back asks the service for the page, so here it is asked too.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return
    tabs = join()
    isLeaving = false
    void ask()
  }

  document.addEventListener('visibilitychange', look)
  window.addEventListener('online', look)
  window.addEventListener('pagehide', onPageHide)
  window.addEventListener('pageshow', onPageShow)
  tabs.tell(heardAt.current)
  look()

  return {
    stay: () => void ask('asking'),
    sayOffline: () => {
      news = 'noConnection'
      look()
    },
    stop: () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
      window.removeEventListener('pagehide', onPageHide)
      window.removeEventListener('pageshow', onPageShow)
      clearTimeout(timer)
      const unanswered = question
      question = undefined
      unanswered?.abort()
      tabs.leave()
    },
  }
}
