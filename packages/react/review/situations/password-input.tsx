// Pages that the behaviour checks of password inputs need.
import { type ReactElement, useActionState, useEffect, useRef, useState } from 'react'
import { Button, PasswordInput } from '../../src/index.js'

/** Browsers want one beside a password. */
const username = <input name="email" aria-label="Email address" autoComplete="username" />

/** The page keeps the password, and writes down how long each was that it is told of. */
export function Kept({ first = '', acts }: { first?: string; acts?: boolean }): ReactElement {
  const [password, setPassword] = useState(first)
  const [told, setTold] = useState<number[]>([])
  const [sent, action] = useActionState((_: number, data: FormData) => String(data.get('password')).length, 0)
  return (
    <form action={acts ? action : undefined}>
      {username}
      <PasswordInput
        name="password"
        label="Password"
        value={password}
        onChange={({ target: { value } }) => {
          setTold((earlier) => [...earlier, value.length])
          setPassword(value)
        }}
      />
      <output aria-label="Kept">{password.length}</output>
      <output aria-label="Told">{told.join(', ')}</output>
      <output aria-label="Sent">{sent}</output>
      <button type="button" onClick={() => setPassword('')}>
        Start again
      </button>
      <button type="reset">Reset</button>
      <Button>Sign in</Button>
    </form>
  )
}

/** Forms that can be sent and reset, and a password that belongs to one of them from elsewhere. */
export function Elsewhere({ form = 'first' }: { form?: 'first' | 'second' }): ReactElement {
  return (
    <>
      {['first', 'second'].map((id) => (
        <form key={id} id={id} onSubmit={(event) => event.preventDefault()}>
          {username}
          <button type="submit">Send the {id}</button>
          <button type="reset">Reset the {id}</button>
        </form>
      ))}
      <PasswordInput name="password" label="Password" form={form} />
    </>
  )
}

/** A form with an action: React 19 resets it when the action is done. */
export function WithAction(): ReactElement {
  const [sent, action] = useActionState((_: number, data: FormData) => String(data.get('password')).length, 0)
  return (
    <form action={action}>
      {username}
      <PasswordInput name="password" label="Password" error={sent ? 'Enter your password again' : undefined} />
      <Button>Sign in</Button>
      <output aria-label="Sent">{sent}</output>
    </form>
  )
}

/** A form that sends itself, from an effect, once it has all it needs. It writes down what it looked like then. */
export function SentByAnEffect(): ReactElement {
  const [isReady, setReady] = useState(false)
  const [type, setType] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (isReady) form.current!.requestSubmit()
  }, [isReady])
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        setType(event.currentTarget.querySelector<HTMLInputElement>('[name=password]')!.type)
      }}
    >
      {username}
      <PasswordInput name="password" label="Password" />
      <label>
        <input type="checkbox" onChange={({ target }) => setReady(target.checked)} /> I have read the conditions
      </label>
      <output aria-label="Sent as">{type}</output>
    </form>
  )
}
