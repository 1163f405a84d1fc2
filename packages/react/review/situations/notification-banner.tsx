// Pages that the behaviour checks of notification banners need.
import { type ReactElement, useActionState, useState } from 'react'
import { NotificationBanner, TextInput } from '../../src/index.js'

/** A form that says what it did, and keeps what was typed. */
export function AfterAnAction(): ReactElement {
  const [name, action] = useActionState((_: string, data: FormData) => String(data.get('name')), '')
  const [letters, setLetters] = useState(0)
  return (
    <>
      {name && <NotificationBanner variant="success">{`Saved for ${name}`}</NotificationBanner>}
      <form action={action} onInput={() => setLetters((count) => count + 1)}>
        <TextInput name="name" label="Full name" defaultValue={name} />
        <button type="submit">Save</button>
        <output>{letters}</output>
      </form>
    </>
  )
}
