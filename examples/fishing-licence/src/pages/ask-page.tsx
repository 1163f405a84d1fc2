import { LostConnection, QuestionPage, type StillStuckWay } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import { COPY_FIELD, OFFER_FIELD } from '../token-field.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import type { QuestionPageData } from './page-data.js'
import { SaveLink } from './save-link.js'
import { Stuck } from './stuck.js'

interface AskPageProps extends Pick<QuestionPageData, 'state' | 'copy' | 'offer' | 'notKept' | 'tries' | 'hasAnswers'> {
  title: string
  help: string
  /** Another way to answer, for someone who tried several times. */
  ways?: readonly StillStuckWay[]
  children: ReactNode
}

/** A page with a question of this service. */
export function AskPage({
  title,
  help,
  ways,
  state,
  copy,
  offer,
  notKept,
  tries,
  hasAnswers,
  children,
}: AskPageProps): ReactElement {
  const { words, number, hiddenFields } = useFrame()
  return (
    <>
      <QuestionPage
        title={title}
        service={words.service}
        errors={notKept ? [{ message: notKept }, ...state.errors] : state.errors}
        hiddenFields={{
          ...hiddenFields,
          ...tries?.hiddenFields,
          [COPY_FIELD]: copy,
          ...(offer && { [OFFER_FIELD]: offer }),
        }}
        // Not when the answer could not be kept for a reason of ours: nobody is stuck at the question then.
        stillStuck={tries && !notKept && <Stuck tries={tries} isKept={hasAnswers} ways={ways} />}
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
