'use client'
import { DeclarationPage as Declaration, WarningText } from '@handrail/react'
import type { ReactElement } from 'react'
import type { declaration } from '../questions/declaration'
import type { PropsOf } from './question'
import { useQuestion } from './use-question'

export function DeclarationPage({ words, ...props }: PropsOf<typeof declaration>): ReactElement {
  const { ask, form } = useQuestion(props)
  return (
    <Declaration
      heading={words.title}
      confirms={words.confirms}
      button={words.button}
      checkbox
      {...ask('declaration')}
      {...form}
    >
      <WarningText>{words.warning}</WarningText>
    </Declaration>
  )
}
