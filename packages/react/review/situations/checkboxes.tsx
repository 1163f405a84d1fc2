// Pages that the behaviour checks of checkboxes need.
import { type ChangeEvent, type ReactElement, useActionState, useState } from 'react'
import { Checkbox, CheckboxDivider, Checkboxes, TextInput } from '../../src/index.js'

const choices = (
  <>
    <Checkbox value="animal" conditional={<TextInput name="kind" label="Kind of animal" />}>
      Animal
    </Checkbox>
    <Checkbox value="farm">Farm</Checkbox>
    <CheckboxDivider>or</CheckboxDivider>
    <Checkbox value="none" exclusive conditional={<TextInput name="why" label="Why you apply" />}>
      None of these
    </Checkbox>
  </>
)
const question = { name: 'waste', legend: 'What waste do you carry?' }

interface KeptProps {
  /** What it makes its new answers of: those it has by now, or those it drew the page with. Both ways are in use. */
  from?: 'now' | 'drawn'
  first?: string[]
  /** The answer it never takes. */
  refuses?: string
  /** Whether its form has an action. */
  acts?: boolean
}

/** The page keeps the answers, and writes down what it is told. */
export function Kept({ from = 'now', first = [], refuses, acts }: KeptProps): ReactElement {
  const [value, setValue] = useState(first)
  const [told, setTold] = useState('')
  const change = ({ target: { value: answer, checked } }: ChangeEvent<HTMLInputElement>): void => {
    setTold((before) => `${before} ${checked ? '+' : '-'}${answer}`)
    if (answer === refuses) return
    const next = (answers: string[]): string[] =>
      checked ? [...answers, answer] : answers.filter((each) => each !== answer)
    setValue(from === 'now' ? next : next(value))
  }
  const [sent, action] = useActionState((_: string, data: FormData) => data.getAll('waste').join(', '), '')
  return (
    <form action={acts ? action : undefined}>
      <Checkboxes {...question} value={value} onChange={change}>
        {choices}
      </Checkboxes>
      <output aria-label="Kept">{value.join(', ')}</output>
      <output aria-label="Told">{told.trim()}</output>
      <output aria-label="Sent">{sent}</output>
      <button type="button" onClick={() => setValue(['animal'])}>
        Only animal waste
      </button>
      <button type="reset">Reset</button>
      <button type="submit">Send</button>
    </form>
  )
}

/** A form that can be reset, and checkboxes that belong to it from elsewhere. */
export function Resettable(): ReactElement {
  return (
    <>
      <form id="form">
        <button type="reset">Reset</button>
      </form>
      <Checkboxes {...question} defaultValue={['animal']}>
        <Checkbox value="animal" form="form" conditional={<TextInput name="kind" label="Kind of animal" />}>
          Animal
        </Checkbox>
        <Checkbox value="none" form="form" exclusive conditional={<TextInput name="why" label="Why you apply" />}>
          None of these
        </Checkbox>
      </Checkboxes>
    </>
  )
}

/** A form with an action. React 19 resets it when the action is done: to the answers it returns, or to the first ones. */
export function WithAction({ givesBack }: { givesBack?: boolean }): ReactElement {
  const [sent, action] = useActionState(
    (_: string[] | undefined, data: FormData) => data.getAll('waste').map(String),
    undefined,
  )
  return (
    <form action={action}>
      <Checkboxes {...question} defaultValue={(givesBack && sent) || ['animal']}>
        {choices}
      </Checkboxes>
      <button type="submit">Send</button>
      <output aria-label="Sent">{sent?.join(', ')}</output>
    </form>
  )
}

/** People come and go, and each has a question of their own. */
export function People({ people = ['Sam', 'Ali', 'Jo'] }: { people?: string[] }): ReactElement {
  return (
    <Checkboxes name="people" legend="Who lives with you?">
      {people.map((each) => (
        <Checkbox key={each} value={each} conditional={<TextInput name={each} label={`Age of ${each}`} />}>
          {each}
        </Checkbox>
      ))}
    </Checkboxes>
  )
}

/** A follow-up question that has follow-up questions, and a "None of these" of its own. */
export function Nested(): ReactElement {
  return (
    <Checkboxes name="contact" legend="How can we contact you?">
      <Checkbox
        value="phone"
        conditional={
          <Checkboxes name="when" legend="When can we call?">
            <Checkbox value="evening" conditional={<TextInput name="hour" label="After what hour" />}>
              In the evening
            </Checkbox>
            <Checkbox value="any" exclusive>
              At any time
            </Checkbox>
          </Checkboxes>
        }
      >
        Phone
      </Checkbox>
      <Checkbox value="none" exclusive>
        Do not contact me
      </Checkbox>
    </Checkboxes>
  )
}
