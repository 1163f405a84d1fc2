import type { ReactElement, ReactNode } from 'react'
import { useFrame } from './frame.js'

interface PostedFormProps {
  /** The page it is sent to. */
  to: string
  /** What it sends besides its token. */
  fields?: Record<string, string>
  children: ReactNode
}

/** A form that is nothing but its buttons. */
export function PostedForm({ to, fields, children }: PostedFormProps): ReactElement {
  const { link, hiddenFields } = useFrame()
  return (
    <form method="post" action={link(to)}>
      {Object.entries({ ...hiddenFields, ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
