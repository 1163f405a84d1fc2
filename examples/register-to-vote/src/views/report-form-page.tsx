'use client'
import { LostConnection, QuestionPage, ReportAProblemForm } from '@handrail/react'
import { askFrom, type FormState } from '@handrail/forms'
import type { ReactElement, ReactNode } from 'react'
import type { ReportFields } from '../report-form'
import type { ShownError } from './question'
import { useFormAction } from './use-form-action'

/** What the form of a report shows. Plain data: a server action gives it back. */
export interface ReportState extends Omit<FormState<ReportFields>, 'errors'> {
  errors: readonly ShownError[]
}

interface ReportFormPageProps {
  title: string
  service: string
  button: string
  help: ReactNode
  /** The page for people who need help, and came here for it. */
  helpHref: string
  /** How long a report is kept. */
  kept: string
  /** What is said if the form does not reach the service. */
  away: string
  initial: ReportState
  action: (before: ReportState, posted: FormData) => Promise<ReportState>
}

/** The form with which people say that a page does not work. */
export function ReportFormPage({
  title,
  help,
  helpHref,
  kept,
  away,
  initial,
  action,
  ...page
}: ReportFormPageProps): ReactElement {
  const [{ typed, problems, errors }, form] = useFormAction(action, initial, (before) => ({
    ...before,
    problems: {},
    errors: [{ message: away }],
  }))
  return (
    <QuestionPage
      title={title}
      errors={errors}
      help={
        <>
          {help}
          <LostConnection />
        </>
      }
      {...form}
      {...page}
    >
      <ReportAProblemForm
        heading={title}
        helpHref={helpHref}
        {...askFrom<ReportFields>({ typed, problems, errors: [] })('report')}
      >
        {kept}
      </ReportAProblemForm>
    </QuestionPage>
  )
}
