import { askFrom, type FormState } from '@handrail/forms'
import { LostConnection, QuestionPage, TextInput } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import type { AppointmentFields } from '../requests/forms.js'
import { COPY_FIELD } from '../token-field.js'
import { requestWords } from '../words/requests.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'

interface RequestFormProps {
  title: string
  button: string
  help: string
  state: Pick<FormState, 'errors'>
  copy: string
  notKept?: string
  /** What it sends besides. */
  hiddenFields?: Record<string, string>
  children: ReactNode
}

/** A form that is sent once, without a session: which copy of the page it is on tells it from every other. */
export function RequestForm({
  title,
  button,
  help,
  state,
  copy,
  notKept,
  hiddenFields,
  children,
}: RequestFormProps): ReactElement {
  const { words } = useFrame()
  return (
    <QuestionPage
      title={title}
      service={words.service}
      errors={notKept ? [{ message: notKept }, ...state.errors] : state.errors}
      hiddenFields={{ [COPY_FIELD]: copy, ...hiddenFields }}
      help={<Help about="form">{help}</Help>}
      button={button}
    >
      {children}
      <LostConnection />
    </QuestionPage>
  )
}

type NameAndReference = FormState<Pick<AppointmentFields, 'name' | 'reference'>>

/** Who asks. */
export function NameInput({ state }: { state: Pick<NameAndReference, 'typed' | 'problems' | 'errors'> }): ReactElement {
  const { label, hint } = requestWords(useFrame().language).name
  const ask = askFrom(state as NameAndReference)
  return <TextInput label={label} labelSize="m" hint={hint} autoComplete="name" spellCheck={false} {...ask('name')} />
}

/** Their application, if they want us to look at it. Nothing else leads to it. */
export function ReferenceInput({
  state,
}: {
  state: Pick<NameAndReference, 'typed' | 'problems' | 'errors'>
}): ReactElement {
  const { label, hint } = requestWords(useFrame().language).reference
  const ask = askFrom(state as NameAndReference)
  return (
    <TextInput
      label={label}
      labelSize="m"
      hint={hint}
      width={20}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      {...ask('reference')}
    />
  )
}
