import { choice, date, defineForm, type GivenOrNot, type LocalDate, optional, orCannotGive } from '@handrail/forms'
import { type AgeRange, ageRanges } from './answers'
import { question } from './question'
import { together } from './together'

interface Values {
  'date-of-birth': GivenOrNot<LocalDate>
  'age-range': AgeRange | undefined
}

export const dateOfBirth = question({
  path: 'date-of-birth',
  form: ({ questions: { 'date-of-birth': words } }) =>
    defineForm(
      {
        'date-of-birth': orCannotGive(
          // Nobody alive was born before this.
          date({ thing: words.thing, mustBe: 'past', first: { date: '1900-01-01' } }),
          { thing: words.thing },
        ),
        'age-range': optional(choice({ values: ageRanges, missing: words.ageRange.missing })),
      },
      together<Values>((values) =>
        'cannotGive' in values['date-of-birth'] && !values['age-range']
          ? { name: 'age-range', message: words.ageRange.missing }
          : undefined,
      ),
    ),
  answers: (values) => ({
    dateOfBirth: values['date-of-birth'],
    ageRange: 'cannotGive' in values['date-of-birth'] ? values['age-range'] : undefined,
  }),
  values: (answers) => ({ 'date-of-birth': answers.dateOfBirth, 'age-range': answers.ageRange }),
  isAnswered: (answers) => answers.dateOfBirth !== undefined,
})
