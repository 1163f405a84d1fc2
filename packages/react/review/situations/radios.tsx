// Pages that the behaviour checks of radios need.
import { type ReactElement, useActionState, useState } from 'react'
import { Radio, Radios, TextInput } from '../../src/index.js'

const choices = (
  <>
    <Radio value="email" conditional={<TextInput name="email" label="Email address" />}>
      Email
    </Radio>
    <Radio value="phone" conditional={<TextInput name="phone" label="Phone number" />}>
      Phone
    </Radio>
    <Radio value="post">Post</Radio>
  </>
)

/** The page keeps the choice. */
export function Controlled(): ReactElement {
  const [value, setValue] = useState('phone')
  return (
    <form>
      <Radios
        name="contact"
        legend="How should we contact you?"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      >
        {choices}
      </Radios>
      <output>{value}</output>
      <button type="button" onClick={() => setValue('email')}>
        Choose email
      </button>
    </form>
  )
}

/** A form that can be reset, and radios that belong to it from elsewhere. */
export function Resettable(): ReactElement {
  return (
    <>
      <form id="form">
        <button type="reset">Reset</button>
      </form>
      <Radios name="contact" legend="How should we contact you?" defaultValue="phone">
        <Radio value="email" form="form" conditional={<TextInput name="email" label="Email address" />}>
          Email
        </Radio>
        <Radio value="phone" form="form" conditional={<TextInput name="phone" label="Phone number" />}>
          Phone
        </Radio>
      </Radios>
    </>
  )
}

/** A form with an action: React 19 resets it when the action is done. */
export function WithAction(): ReactElement {
  const [sent, action] = useActionState((_: string, data: FormData) => String(data.get('contact')), '')
  return (
    <form action={action}>
      <Radios name="contact" legend="How should we contact you?" defaultValue="post">
        {choices}
      </Radios>
      <button type="submit">Send</button>
      <output>{sent}</output>
    </form>
  )
}
