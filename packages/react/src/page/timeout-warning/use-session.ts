'use client'
import { useEffect, useRef, useState } from 'react'
import { useHydrated } from '../../foundations/hydrated.js'
import { type SessionState, type WatchedSession, watchSession } from './watch-session.js'

/** What the props of `TimeoutWarning` say of these is true here too. */
interface Session {
  minutes: number
  warnBefore: number
  secondsLeft: number | undefined
  keepAliveHref: string
  timedOutHref: string
  hiddenFields: Record<string, string>
}

/** The state of the session, and what people can do about it. */
export function useSession(session: Session): SessionState & Omit<WatchedSession, 'stop'> {
  const { minutes, warnBefore, secondsLeft, keepAliveHref, timedOutHref, hiddenFields } = session
  const whole = minutes * 60_000
  // A warning must not be there from the start.
  const warn = Math.min(warnBefore * 60_000, whole / 2)
  const isDrawnHere = useHydrated()
  const [startedAt] = useState(() => (isDrawnHere ? Date.now() : pageAskedForAt()))
  const heardAt = useRef(startedAt - (secondsLeft === undefined ? 0 : whole - secondsLeft * 1000))
  const fields = useRef(hiddenFields)
  const watched = useRef<WatchedSession>(undefined)
  const [state, setState] = useState<SessionState>({})

  useEffect(() => {
    fields.current = hiddenFields
  })
  useEffect(() => {
    const show = (next: SessionState): void =>
      setState((last) => (last.left === next.left && last.news === next.news ? last : next))
    const options = { whole, warn, keepAliveHref, timedOutHref, fields: () => fields.current, heardAt, show }
    const now = watchSession(options)
    watched.current = now
    return now.stop
  }, [whole, warn, keepAliveHref, timedOutHref])

  return { ...state, stay: () => watched.current?.stay(), sayOffline: () => watched.current?.sayOffline() }
}

/** When the browser asked for this page: before the service made it, so never later than the service thinks. */
function pageAskedForAt(): number {
  return performance.getEntriesByType('navigation').length > 0 ? Math.floor(performance.timeOrigin) : Date.now()
}
