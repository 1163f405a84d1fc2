// Pages that the behaviour checks of "Exit this page" need.
import type { ReactElement } from 'react'
import { ExitThisPage, ExitThisPageSkipLink } from '../../src/index.js'

/** Both ways out, and a question. */
export function WithSkipLink({ href }: { href?: string }): ReactElement {
  return (
    <>
      <ExitThisPageSkipLink href={href} />
      <ExitThisPage href={href} />
      <label htmlFor="town">Town or city</label>
      <input id="town" name="town" />
    </>
  )
}

/** Two buttons, of which only the first answers to the keyboard. */
export function TwoButtons({ first, second }: { first?: string; second?: string }): ReactElement {
  return (
    <>
      {first && <ExitThisPage key="first" href={first} />}
      {second && <ExitThisPage key="second" href={second} />}
    </>
  )
}
