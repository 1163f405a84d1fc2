import { choice, defineForm } from '@handrail/forms'
import type { StartTime } from './answers.js'
import { lengthOf } from './prices.js'
import { type Known, question } from './question.js'

/** Each hour of a day. */
const hours = Array.from({ length: 24 }, (_, hour): StartTime => `${String(hour).padStart(2, '0')}:00`)

/** Today a licence can start soon after it is paid for, or at an hour that is still to come. Later, at any hour. */
export function startTimes({ answers: { startDate }, now: { today, hour } }: Known): readonly StartTime[] {
  return startDate === today ? ['after-payment', ...hours.slice(hour + 1)] : hours
}

/** A licence for 12 months counts for whole days, so nobody is asked for an hour. */
export const startTime = question({
  path: 'start-time',
  isAsked: ({ answers, now }) => (lengthOf(answers, now) ?? '12-months') !== '12-months',
  form: (words, known) =>
    defineForm({ 'start-time': choice({ values: startTimes(known), missing: words.startTime.missing }) }),
  shown: startTimes,
  answers: (values) => ({ startTime: values['start-time'] }),
  values: (answers) => ({ 'start-time': answers.startTime }),
  gives: ['startTime'],
  isAnswered: (answers) => answers.startTime !== undefined,
  fits: (known) => startTimes(known).some((time) => time === known.answers.startTime),
})
