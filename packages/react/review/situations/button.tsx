// Pages that the behaviour checks of buttons need.
import { type ReactElement, useState } from 'react'
import { Button } from '../../src/index.js'

/** Counts how often a form is sent and a button pressed. */
export function Counted({ preventDoubleClick }: { preventDoubleClick?: boolean }): ReactElement {
  const [sent, setSent] = useState(0)
  const [pressed, setPressed] = useState(0)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setSent((count) => count + 1)
      }}
    >
      <Button preventDoubleClick={preventDoubleClick} onClick={() => setPressed((count) => count + 1)}>
        Send
      </Button>
      <output>
        {sent} sent, {pressed} pressed
      </output>
    </form>
  )
}
