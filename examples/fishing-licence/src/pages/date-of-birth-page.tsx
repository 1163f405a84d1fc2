import { ErrorMessage, Fieldset, FormGroup, Hint, Input, Label, QuestionPage } from '@handrail/react'
import type { ReactElement } from 'react'
import type { DatePart } from '../questions/date-of-birth.js'
import { isMarked, summaryOf } from './form-errors.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import type { QuestionPageData } from './page-data.js'

const parts = [
  { part: 'day', width: 2, autoComplete: 'bday-day' },
  { part: 'month', width: 2, autoComplete: 'bday-month' },
  { part: 'year', width: 4, autoComplete: 'bday-year' },
] as const satisfies { part: DatePart; width: number; autoComplete: string }[]

/** Three fields in one group. They stand in the markup of GOV.UK's date input, made of Handrail's parts. */
export function DateOfBirthPage({ typed, errors }: QuestionPageData): ReactElement {
  const { words, whoFor, hiddenFields } = useFrame()
  const { question, hint, help, parts: labels } = words.dateOfBirth
  const error = errors.find(({ field }) => field)?.message
  return (
    <QuestionPage
      title={question}
      service={words.service}
      errors={summaryOf(errors)}
      hiddenFields={hiddenFields}
      help={<Help>{help}</Help>}
    >
      <FormGroup hasError={Boolean(error)}>
        <Fieldset
          legend={question}
          legendIsPageHeading
          role="group"
          aria-describedby={error ? 'date-of-birth-hint date-of-birth-error' : 'date-of-birth-hint'}
        >
          <Hint id="date-of-birth-hint">{hint}</Hint>
          {error && <ErrorMessage id="date-of-birth-error">{error}</ErrorMessage>}
          <div className="govuk-date-input" id="date-of-birth">
            {parts.map(({ part, width, autoComplete }) => {
              const field = `date-of-birth-${part}`
              return (
                <div key={part} className="govuk-date-input__item">
                  <FormGroup>
                    <Label htmlFor={field} className="govuk-date-input__label">
                      {labels[part]}
                    </Label>
                    <Input
                      id={field}
                      name={field}
                      className="govuk-date-input__input"
                      width={width}
                      inputMode="numeric"
                      // The browser knows the birthday of the person at the keyboard, not of anyone else (WCAG 1.3.5).
                      autoComplete={whoFor === 'me' ? autoComplete : 'off'}
                      hasError={isMarked(field, errors)}
                      defaultValue={typed[field]}
                    />
                  </FormGroup>
                </div>
              )
            })}
          </div>
        </Fieldset>
      </FormGroup>
    </QuestionPage>
  )
}
