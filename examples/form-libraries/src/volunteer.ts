import { choice, choices, date, defineForm, optional, text, type ValuesOf } from '@handrail/forms'

/** What the page asks. All four ways check with it, so they say the same and give the same values. */
export const volunteer = defineForm({
  'full-name': text({ thing: 'your full name', subject: 'Full name', most: 100 }),
  'date-of-birth': date({ thing: 'your date of birth', subject: 'Date of birth', mustBe: 'past' }),
  contact: choice({ values: ['email', 'text', 'post'], missing: 'Select how we should contact you' }),
  interests: choices({
    values: ['reading', 'computers', 'garden', 'any'],
    missing: 'Select what you would like to do',
    none: 'any',
    noneAndOther: 'Select what you would like to do, or only select ‘I do not mind’',
  }),
  experience: optional(text({ thing: 'what you have done before', most: 1000, severalLines: true })),
})

/** The answers, once all of them are right. */
export type Answers = ValuesOf<typeof volunteer.fields>

/** What each of the four pages is given. */
export interface WayProps {
  /** Is told of the answers. A real service would store them. */
  onReceived: (answers: Answers) => void
}
