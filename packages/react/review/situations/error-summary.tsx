// Pages that the behaviour checks of error summaries need.
import { type ReactElement, useActionState, useState } from 'react'
import { ErrorSummary, Radio, Radios, TextInput } from '../../src/index.js'

interface Problem {
  href: string
  message: string
}

/** What is wrong with a name: nothing typed, or something that is no name. */
const problemsWith = (name: string): Problem[] => {
  if (!name) return [{ href: '#name', message: 'Enter your full name' }]
  return /\d/.test(name) ? [{ href: '#name', message: 'Full name must not include numbers' }] : []
}

/** A form with an action: it comes back with errors until a name is given. */
export function WithAction(): ReactElement {
  const [{ errors, name }, action] = useActionState(
    (_: { errors: Problem[]; name: string }, data: FormData) => {
      const given = String(data.get('name'))
      return { errors: problemsWith(given), name: given }
    },
    { errors: [] as Problem[], name: '' },
  )
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <form action={action} noValidate>
        <TextInput name="name" label="Full name" defaultValue={name} error={errors[0]?.message} />
        <button type="submit">Continue</button>
      </form>
    </>
  )
}

/** A form that checks itself in the browser, and a page that renders again while people type. */
export function CheckedInTheBrowser(): ReactElement {
  const [errors, setErrors] = useState<Problem[]>([])
  const [count, setCount] = useState(0)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setErrors(problemsWith(String(new FormData(event.currentTarget).get('name'))))
      }}
      onInput={() => setCount(count + 1)}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <TextInput name="name" label="Full name" />
      <button type="submit">Continue</button>
      <output>{count}</output>
    </form>
  )
}

/** A long page: the question must come to the top, not only its control. */
export function LinkToGroup(): ReactElement {
  return (
    <>
      <ErrorSummary errors={[{ href: '#contact', message: 'Select how we should contact you' }]} />
      <div style={{ height: '150vh' }} />
      <Radios name="contact" legend="How should we contact you?">
        <Radio value="email">Email</Radio>
        <Radio value="post">Post</Radio>
      </Radios>
      <div style={{ height: '150vh' }} />
    </>
  )
}
