import { LostConnection, QuestionPage } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import { COPY_FIELD, OFFER_FIELD } from '../token-field.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import type { QuestionPageData } from './page-data.js'
import { SaveLink } from './save-link.js'

interface AskPageProps extends Pick<QuestionPageData, 'state' | 'copy' | 'offer' | 'notKept'> {
  title: string
  help: string
  children: ReactNode
}

/** A page with a question of this service. */
export function AskPage({ title, help, state, copy, offer, notKept, children }: AskPageProps): ReactElement {
  const { words, number, hiddenFields } = useFrame()
  return (
    <>
      <QuestionPage
        title={title}
        service={words.service}
        errors={notKept ? [{ message: notKept }, ...state.errors] : state.errors}
        hiddenFields={{ ...hiddenFields, [COPY_FIELD]: copy, ...(offer && { [OFFER_FIELD]: offer }) }}
        help={<Help>{help}</Help>}
      >
        {number > 1 && <p className="govuk-caption-l">{words.licences.caption(number)}</p>}
        {children}
        <LostConnection />
      </QuestionPage>
      <SaveLink />
    </>
  )
}
