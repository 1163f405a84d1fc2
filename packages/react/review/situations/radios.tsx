// Pages that the behaviour checks of radios need.
import { type ReactElement, type ReactNode, useActionState, useState } from 'react'
import { Radio, Radios, TextInput } from '../../src/index.js'

const question = { name: 'contact', legend: 'How should we contact you?' }
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

interface ControlledProps {
  /** The answer it never takes. */
  refuses?: string
  /** Whether its form has an action. */
  acts?: boolean
}

/** The page keeps the choice, and writes down what it is told. */
export function Controlled({ refuses, acts }: ControlledProps): ReactElement {
  const [value, setValue] = useState('phone')
  const [told, setTold] = useState('')
  const [sent, action] = useActionState((_: string, data: FormData) => String(data.get('contact')), '')
  return (
    <form action={acts ? action : undefined}>
      <Radios
        {...question}
        value={value}
        onChange={({ target }) => {
          setTold((before) => `${before} ${target.value}`)
          if (target.value !== refuses) setValue(target.value)
        }}
      >
        {choices}
      </Radios>
      <output aria-label="Kept">{value}</output>
      <output aria-label="Told">{told.trim()}</output>
      <output aria-label="Sent">{sent}</output>
      <button type="button" onClick={() => setValue('email')}>
        Choose email
      </button>
      <button type="reset">Reset</button>
      <button type="submit">Send</button>
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
      <Radios {...question} defaultValue="phone">
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

/** A form with an action. React 19 resets it when the action is done: to the answer it returns, or to the first one. */
export function WithAction({ givesBack }: { givesBack?: boolean }): ReactElement {
  const [sent, action] = useActionState((_: string, data: FormData) => String(data.get('contact')), '')
  return (
    <form action={action}>
      <Radios {...question} defaultValue={(givesBack && sent) || 'post'}>
        {choices}
      </Radios>
      <button type="submit">Send</button>
      <output aria-label="Sent">{sent}</output>
    </form>
  )
}

const text = (
  <Radio value="text" conditional={<TextInput name="mobile" label="Mobile number" />}>
    Text message
  </Radio>
)

/** One question in 2 groups, and a question of the same name in a form of its own. */
export function TwoGroups(): ReactElement {
  return (
    <>
      <form>
        <Radios {...question}>{choices}</Radios>
        <Radios name="contact" id="more" legend="Or on your mobile?">
          {text}
        </Radios>
      </form>
      <form>
        <Radios name="contact" id="other" legend="How should we contact your carer?">
          <Radio value="visit" conditional={<TextInput name="address" label="Address" />}>
            By a visit
          </Radio>
        </Radios>
      </form>
    </>
  )
}

/** One answer that the page keeps, asked for in 2 groups. */
export function TwoGroupsControlled(): ReactElement {
  const [value, setValue] = useState('')
  const group = (id: string, radios: ReactNode) => (
    <Radios {...question} id={id} value={value} onChange={({ target }) => setValue(target.value)}>
      {radios}
    </Radios>
  )
  return (
    <form>
      {group('contact', choices)}
      {group('more', text)}
      <output aria-label="Kept">{value}</output>
    </form>
  )
}

/** Addresses come and go, and each has a question of its own. */
export function Addresses({ addresses = ['1 High Street', '2 High Street'] }: { addresses?: string[] }): ReactElement {
  return (
    <Radios name="address" legend="What is your address?">
      {addresses.map((each) => (
        <Radio key={each} value={each} conditional={<TextInput name={`flat-${each}`} label={`Flat at ${each}`} />}>
          {each}
        </Radio>
      ))}
    </Radios>
  )
}
