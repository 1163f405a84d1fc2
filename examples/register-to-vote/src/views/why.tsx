import { WhyWeAsk } from '@handrail/react'
import type { ReactElement } from 'react'

interface WhyProps {
  words: { reason: string; ifNotAnswered: string; whoSees: string }
}

/** Why a question is asked, in sight below it. The question names it with `aria-describedby="why-we-ask"`. */
export function Why({ words: { reason, ifNotAnswered, whoSees } }: WhyProps): ReactElement {
  return (
    <WhyWeAsk ifNotAnswered={ifNotAnswered} whoSees={whoSees}>
      {reason}
    </WhyWeAsk>
  )
}
