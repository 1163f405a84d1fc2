import { unstable_rethrow } from 'next/navigation'
import type { ReactElement } from 'react'
import { applications } from '../database'
import type { Application } from '../database/applications'
import { logFailure } from '../log'
import { todayInLondon } from '../questions'
import { sessionOf } from '../session'
import { type PageProps, type Visit, visitOf } from '../visit'
import { ProblemPage } from './problem-page'

/** A page of Next's. */
export type NextPage = (props: PageProps) => Promise<ReactElement>

/** What a page knows that shows what someone answered. */
export interface OwnVisit extends Visit, Application {
  /** The day it is in the United Kingdom. */
  today: string
}

/** What is known of someone who has answered nothing yet. */
const nothing: Application = { answers: {}, copies: {} }

/** A page that is the same for everyone. */
export const page =
  (show: (visit: Visit) => ReactElement | Promise<ReactElement>): NextPage =>
  async (props) =>
    show(await visitOf(props))

/**
 * A page that shows what someone answered. What goes wrong while that is looked up is answered here, by a page: the one
 * that Next would show (error.tsx) is empty without scripts.
 *
 * @param keepsTyped whether the page can come back with what was typed in it, even if nothing can be looked up
 */
export const ownPage =
  (name: string, show: (visit: OwnVisit) => ReactElement, keepsTyped = false): NextPage =>
  async (props) => {
    const visit = await visitOf(props)
    const today = todayInLondon(new Date())
    try {
      const session = await sessionOf()
      const application = session ? await (await applications()).find(session) : nothing
      return show({ ...visit, ...application, today })
    } catch (error) {
      // Next throws its redirects as well.
      unstable_rethrow(error)
      logFailure(name, error)
      if (keepsTyped && visit.isSent) return show({ ...visit, ...nothing, today })
      const isSending = name === 'check-answers' && visit.isSent
      return <ProblemPage visit={visit}>{isSending ? visit.words.notSent.away : visit.words.problem}</ProblemPage>
    }
  }
