import { date, defineForm } from '@handrail/forms'
import { question } from './question.js'

export const dateOfBirth = question({
  path: 'date-of-birth',
  form: (words) =>
    defineForm({
      'date-of-birth': date({
        thing: words.dateOfBirth.thing,
        mustBe: 'past',
        // Nobody alive was born before this.
        first: { date: '1900-01-01' },
      }),
    }),
  answers: (values) => ({ dateOfBirth: values['date-of-birth'] }),
  values: (answers) => ({ 'date-of-birth': answers.dateOfBirth }),
  gives: ['dateOfBirth'],
  isAnswered: (answers) => answers.dateOfBirth !== undefined,
})
