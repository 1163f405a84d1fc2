// Pages that the behaviour checks of lost connections need.
import { type ReactElement, useActionState } from 'react'
import { Button } from '../../src/form/button/index.js'
import { TextInput } from '../../src/form/text-input/index.js'
import { LostConnection } from '../../src/page/lost-connection/index.js'

/** A form that the browser posts, and a way to another page. One of its fields hides `form.method`, as in real forms. */
export function Posted(): ReactElement {
  return (
    <>
      <form method="post" action="/next">
        <TextInput name="stall-name" label="What is the name of your stall?" />
        <TextInput name="method" label="How will you pay?" defaultValue="card" />
        <p style={{ height: '1500px' }}>A long page</p>
        <LostConnection />
        <Button preventDoubleClick>Continue</Button>
      </form>
      <a href="/help">Get help</a>
    </>
  )
}

/** A form with an action of React's. */
export function WithAction(): ReactElement {
  const [name, save, isPending] = useActionState((_: string, data: FormData) => String(data.get('stall-name')), '')
  return (
    <form action={save}>
      <TextInput name="stall-name" label="What is the name of your stall?" />
      <LostConnection />
      <Button preventDoubleClick>{isPending ? 'Sending' : 'Continue'}</Button>
      <output>{name && `Saved for ${name}`}</output>
    </form>
  )
}
