import { date, defineForm } from '@handrail/forms'
import type { LocalDate } from './answers.js'
import { daysAfter } from './now.js'
import { question } from './question.js'

/** The last day on which a licence may start, seen from today. */
const lastStart = (today: LocalDate): LocalDate => daysAfter(today, 30)

export const startDate = question({
  path: 'start-date',
  form: (words) =>
    defineForm({
      'start-date': date({
        thing: words.startDate.thing,
        first: (today) => ({ date: today }),
        last: (today) => ({ date: lastStart(today) }),
      }),
    }),
  answers: (values) => ({ startDate: values['start-date'] }),
  values: (answers) => ({ 'start-date': answers.startDate }),
  gives: ['startDate'],
  isAnswered: (answers) => answers.startDate !== undefined,
  // A day that has gone by while the application was open.
  fits: ({ answers: { startDate: day = '' }, now: { today } }) => day >= today && day <= lastStart(today),
})
