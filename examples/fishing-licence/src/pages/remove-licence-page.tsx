import type { Tries } from '@handrail/forms'
import { RemoveConfirmation } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import { Stuck } from './stuck.js'

interface RemoveLicencePageProps {
  /** Whose licence it is. */
  name: string
  state?: 'missing'
  notKept?: string
  tries?: Tries
}

export function RemoveLicencePage({ name, state, notKept, tries }: RemoveLicencePageProps): ReactElement {
  const { words, hiddenFields } = useFrame()
  const { question, hint, yes, no, missing, help } = words.removeLicence
  return (
    <RemoveConfirmation
      name="remove"
      service={words.service}
      hiddenFields={{ ...hiddenFields, ...tries?.hiddenFields }}
      stillStuck={tries && !notKept && <Stuck tries={tries} isKept />}
      question={question(name || words.licences.noName)}
      hint={hint}
      yes={yes}
      no={no}
      error={notKept ?? (state && missing)}
      help={<Help about="form">{help}</Help>}
    />
  )
}
