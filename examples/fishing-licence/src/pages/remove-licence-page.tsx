import { RemoveConfirmation } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { Help } from './help.js'

interface RemoveLicencePageProps {
  /** Whose licence it is. */
  name: string
  state?: 'missing'
  notKept?: string
}

export function RemoveLicencePage({ name, state, notKept }: RemoveLicencePageProps): ReactElement {
  const { words, hiddenFields } = useFrame()
  const { question, hint, yes, no, missing, help } = words.removeLicence
  return (
    <RemoveConfirmation
      name="remove"
      service={words.service}
      hiddenFields={hiddenFields}
      question={question(name || words.licences.noName)}
      hint={hint}
      yes={yes}
      no={no}
      error={notKept ?? (state && missing)}
      help={<Help about="form">{help}</Help>}
    />
  )
}
