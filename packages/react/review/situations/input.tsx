// Pages that the behaviour checks of text inputs need, and of the fields that behave alike: `field` says which.
import { type ReactElement, type ReactNode, useActionState, useState } from 'react'
import {
  Checkbox,
  Checkboxes,
  DateInput,
  DateInputPart,
  type DateParts,
  Radio,
  Radios,
  Select,
  Textarea,
  TextInput,
} from '../../src/index.js'

/** What is asked. All answers are strings: a date is its parts with spaces between them. */
interface Asked {
  field: 'text-input' | 'textarea' | 'select' | 'date-input'
  /** What it starts with. */
  start?: string
  /** The question. */
  label?: string
  hint?: string
  error?: string
  /** What a select offers. */
  options?: string[]
}

const dateOf = (answer = ''): DateParts => {
  const [day = '', month = '', year = ''] = answer.split(' ')
  return { day, month, year }
}
const offered = (options = ['north', 'south', 'east']): ReactNode =>
  options.map((each) => (
    <option key={each} value={each}>
      {each}
    </option>
  ))

/** A field whose answer the browser keeps. */
function Field({ field, start, label = 'Your answer', options, ...rest }: Asked): ReactElement {
  const question = { name: 'answer', ...rest }
  if (field === 'date-input') return <DateInput {...question} legend={label} defaultValue={dateOf(start)} />
  const asked = { ...question, label, defaultValue: start }
  if (field === 'select') return <Select {...asked}>{offered(options)}</Select>
  return field === 'textarea' ? <Textarea {...asked} /> : <TextInput {...asked} />
}

/** A field whose answer the page keeps. */
function KeptField({
  field,
  value,
  heard,
  label = 'Your answer',
  options,
  ...rest
}: Omit<Asked, 'start'> & { value: string; heard: (answer: string) => void }): ReactElement {
  const question = { name: 'answer', ...rest }
  if (field === 'date-input')
    return (
      <DateInput
        {...question}
        legend={label}
        value={dateOf(value)}
        onChange={(_, { day, month, year }) => heard(`${day} ${month} ${year}`)}
      />
    )
  const onChange = ({ target }: { target: { value: string } }) => heard(target.value)
  const asked = { ...question, label, value, onChange }
  if (field === 'select') return <Select {...asked}>{offered(options)}</Select>
  return field === 'textarea' ? <Textarea {...asked} /> : <TextInput {...asked} />
}

/** A form that a browser sends and resets by itself. */
export function Plain(asked: Asked): ReactElement {
  return (
    <form action="/">
      <Field {...asked} />
      <button type="reset">Reset</button>
      <button type="submit">Send</button>
    </form>
  )
}

/** A form that can be reset, and a field that belongs to it from elsewhere. */
export function Elsewhere({ field, start }: Asked): ReactElement {
  const asked = { name: 'answer', label: 'Your answer', form: 'form', defaultValue: start }
  return (
    <>
      <form id="form">
        <button type="reset">Reset</button>
      </form>
      {field === 'text-input' && <TextInput {...asked} />}
      {field === 'textarea' && <Textarea {...asked} />}
      {field === 'select' && <Select {...asked}>{offered()}</Select>}
      {field === 'date-input' && (
        <DateInput name="answer" legend="Your answer" defaultValue={dateOf(start)}>
          <DateInputPart name="day" form="form" />
          <DateInputPart name="month" form="form" />
          <DateInputPart name="year" form="form" />
        </DateInput>
      )}
    </>
  )
}

/** A form with an action. React 19 resets it when the action is done: to the answer it returns, or to the first one. */
export function WithAction({ givesBack, start, ...asked }: Asked & { givesBack?: boolean }): ReactElement {
  const [sent, action] = useActionState((_: string, data: FormData) => [...data.values()].join(' '), '')
  return (
    <form action={action}>
      <Field {...asked} start={(givesBack && sent) || start} />
      <output aria-label="Sent">{sent}</output>
      <button type="submit">Send</button>
    </form>
  )
}

interface KeptProps extends Asked {
  /** Whether it never takes an answer. */
  refuses?: boolean
  /** Whether its form has an action. */
  acts?: boolean
}

/** The page keeps the answer, and writes down what it is told. */
export function Kept({ start = '', refuses, acts, ...asked }: KeptProps): ReactElement {
  const [value, setValue] = useState(start)
  const [told, setTold] = useState<string[]>([])
  const [sent, action] = useActionState((_: string, data: FormData) => [...data.values()].join(' '), '')
  const heard = (answer: string): void => {
    setTold((before) => [...before, answer])
    if (!refuses) setValue(answer)
  }
  return (
    <form action={acts ? action : undefined}>
      <KeptField {...asked} value={value} heard={heard} />
      <output aria-label="Kept">{value}</output>
      <output aria-label="Told">{told.join(', ')}</output>
      <output aria-label="Sent">{sent}</output>
      <button type="button" onClick={() => setValue(start)}>
        Start again
      </button>
      <button type="reset">Reset</button>
      <button type="submit">Send</button>
    </form>
  )
}

const nothing = { name: '', address: '', location: 'north', start: {} as DateParts, contact: '', terms: '' }

/** A whole form, whose answers the page keeps in one object. It makes new answers from those it drew the page with. */
export function OneObject(): ReactElement {
  const [answers, setAnswers] = useState(nothing)
  const heard = (answer: Partial<typeof answers>): void => setAnswers({ ...answers, ...answer })
  const { name, address, location, start, contact, terms } = answers
  const date = [start.day, start.month, start.year].filter(Boolean).join(' ')
  return (
    <form>
      <TextInput name="name" label="Name" value={name} onChange={({ target }) => heard({ name: target.value })} />
      <Textarea
        name="address"
        label="Address"
        value={address}
        onChange={({ target }) => heard({ address: target.value })}
      />
      <Select
        name="location"
        label="Location"
        value={location}
        onChange={({ target }) => heard({ location: target.value })}
      >
        {offered()}
      </Select>
      <DateInput name="start" legend="Start" value={start} onChange={(_, given) => heard({ start: given })} />
      <Radios
        name="contact"
        legend="Contact"
        value={contact}
        onChange={({ target }) => heard({ contact: target.value })}
      >
        <Radio value="email">Email</Radio>
        <Radio value="post" conditional="We write within 2 weeks">
          Post
        </Radio>
      </Radios>
      <Checkboxes
        name="terms"
        value={[terms]}
        onChange={({ target }) => heard({ terms: target.checked ? target.value : '' })}
      >
        <Checkbox value="agreed">I agree</Checkbox>
      </Checkboxes>
      <output aria-label="Kept">{[name, address, location, date, contact, terms].join(', ')}</output>
    </form>
  )
}
