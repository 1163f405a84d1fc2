// Pages that the behaviour checks of timeout warnings need.
import type { ReactElement } from 'react'
import { TextInput } from '../../src/form/text-input/index.js'
import { TimeoutWarning } from '../../src/page/timeout-warning/index.js'

/** A question, and a session of 20 minutes. */
export function WithQuestion({ secondsLeft }: { secondsLeft?: number }): ReactElement {
  return (
    <>
      <form id="question" method="post">
        <TextInput name="stall-name" label="What is the name of your stall?" />
      </form>
      <TimeoutWarning
        minutes={20}
        secondsLeft={secondsLeft}
        keepAliveHref="/keep-alive"
        timedOutHref="/timed-out"
        saveHref="/save"
        form="question"
        answersAreKept
      />
    </>
  )
}

/** A page that no longer has a warning when it is rendered again with `isAnswered`. */
export function UntilAnswered({ isAnswered }: { isAnswered?: boolean }): ReactElement {
  return (
    <>
      <input aria-label="Name" />
      {!isAnswered && (
        <TimeoutWarning minutes={20} keepAliveHref="/keep-alive" timedOutHref="/timed-out" answersAreKept={false} />
      )}
    </>
  )
}
