import { type ErrorSummaryItem, QuestionPage, TextInput } from '@handrail/react'
import type { ReactElement } from 'react'

interface NamePageProps {
  answer?: string
  errors?: ErrorSummaryItem[]
}

export function NamePage({ answer, errors = [] }: NamePageProps): ReactElement {
  return (
    <QuestionPage title="What is your full name?" service="Apply for a lantern permit" errors={errors}>
      <TextInput
        name="full-name"
        label="What is your full name?"
        labelIsPageHeading
        hint="As on your passport"
        autoComplete="name"
        defaultValue={answer}
        error={errors[0]?.message}
      />
    </QuestionPage>
  )
}
