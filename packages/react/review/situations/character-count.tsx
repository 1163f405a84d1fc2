// Pages that the behaviour checks of character counts need.
import { type ReactElement, useActionState, useState } from 'react'
import { CharacterCount, type CharacterCountProps } from '../../src/index.js'

const question = { name: 'detail', label: 'What happened?', limit: 10 }

type Limit = Partial<Pick<CharacterCountProps, 'limit' | 'countType' | 'threshold'>>

interface KeptProps {
  first?: string
  /** A text with this in it is never taken. */
  refuses?: string
  /** Whether its form has an action. */
  acts?: boolean
}

/** The page keeps the text, and writes down what it is told. */
export function Kept({ first = '', refuses, acts, ...limit }: KeptProps & Limit): ReactElement {
  const [text, setText] = useState(first)
  const [before, setBefore] = useState('')
  const [told, setTold] = useState<string[]>([])
  const [sent, action] = useActionState((_: string, data: FormData) => String(data.get('detail')), '')
  const put = (next: string): void => {
    setBefore(text)
    setText(next)
  }
  return (
    <form action={acts ? action : undefined}>
      <CharacterCount
        {...question}
        {...limit}
        value={text}
        onChange={({ target: { value } }) => {
          setTold((earlier) => [...earlier, value])
          if (!refuses || !value.includes(refuses)) setText(value)
        }}
      />
      <output aria-label="Kept">{text}</output>
      <output aria-label="Told">{told.join(', ')}</output>
      <output aria-label="Sent">{sent}</output>
      <button type="button" onClick={() => put('')}>
        Start again
      </button>
      <button type="button" onClick={() => put(before)}>
        Put it back
      </button>
      <button type="reset">Reset</button>
      <button type="submit">Send</button>
    </form>
  )
}

/** A form that can be reset, and a text that belongs to it from elsewhere. */
export function Resettable(): ReactElement {
  return (
    <>
      <form id="form">
        <button type="reset">Reset</button>
      </form>
      <CharacterCount {...question} defaultValue="ab" form="form" />
    </>
  )
}

/** A form with an action. React 19 resets it when the action is done: to the text it returns, or to the first one. */
export function WithAction({ givesBack }: { givesBack?: boolean }): ReactElement {
  const [sent, action] = useActionState((_: string, data: FormData) => String(data.get('detail')), '')
  return (
    <form action={action}>
      <CharacterCount {...question} defaultValue={givesBack ? sent : ''} />
      <button type="submit">Send</button>
      <output aria-label="Sent">{sent}</output>
    </form>
  )
}

/** A page that keeps to itself what it hears of typing. */
export function Silent(): ReactElement {
  return (
    <div onInput={(event) => event.stopPropagation()} onChange={(event) => event.stopPropagation()}>
      <CharacterCount {...question} />
    </div>
  )
}

/** Two questions, each with a limit of its own. */
export function Two(): ReactElement {
  return (
    <>
      <CharacterCount {...question} />
      <CharacterCount {...question} name="more" label="What else happened?" countType="words" limit={3} />
    </>
  )
}
