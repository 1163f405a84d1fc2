// Pages that the behaviour checks of file uploads need.
import { type ReactElement, useActionState, useState } from 'react'
import { ErrorSummary, FileUpload } from '../../src/index.js'

const names = (files: Iterable<File> | null): string => [...(files ?? [])].map(({ name }) => name).join(' and ')

/** A form that can be reset, and a file upload that belongs to it from elsewhere. */
export function Resettable(): ReactElement {
  return (
    <>
      <form id="form">
        <button type="reset">Reset</button>
      </form>
      <FileUpload name="photo" label="Upload your photo" form="form" dropZone />
    </>
  )
}

/** A form with an action: React 19 resets it when the action is done. */
export function WithAction(): ReactElement {
  const [sent, action] = useActionState((_: string, data: FormData) => names(data.getAll('photo') as File[]), '')
  return (
    <form action={action}>
      <FileUpload name="photo" label="Upload your photo" dropZone />
      <button type="submit">Send</button>
      {sent && <output>{sent} sent</output>}
    </form>
  )
}

/** Says what its own handler hears. */
export function Heard(): ReactElement {
  const [heard, setHeard] = useState<string[]>([])
  return (
    <>
      <FileUpload
        name="photo"
        label="Upload your photo"
        dropZone
        onChange={({ currentTarget }) => setHeard((before) => [...before, names(currentTarget.files)])}
      />
      <output>{heard.join(', then ')}</output>
    </>
  )
}

/** An error summary that leads to it. */
export function WithErrorSummary(): ReactElement {
  return (
    <>
      <ErrorSummary errors={[{ href: '#photo', message: 'Select your photo' }]} />
      <div style={{ height: '150vh' }} />
      <FileUpload name="photo" label="Upload your photo" error="Select your photo" dropZone />
      <div style={{ height: '150vh' }} />
    </>
  )
}

/** A fieldset that turns everything in it off. */
export function InAFieldset({ disabled }: { disabled?: boolean }): ReactElement {
  return (
    <fieldset disabled={disabled}>
      <FileUpload name="photo" label="Upload your photo" dropZone />
    </fieldset>
  )
}
