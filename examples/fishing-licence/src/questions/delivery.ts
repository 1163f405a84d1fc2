import { choice, defineForm } from '@handrail/forms'
import { deliveries } from './answers.js'
import { lengthOf } from './prices.js'
import { question } from './question.js'

/** A card takes days to come, so it is only for 12 months, and only for those who have an address to send it to. */
export const delivery = question({
  path: 'delivery',
  isAsked: ({ answers, now }) => lengthOf(answers, now) === '12-months' && !answers.address?.noFixedAddress,
  form: (words) => defineForm({ delivery: choice({ values: deliveries, missing: words.delivery.missing }) }),
  answers: (values) => ({ delivery: values.delivery }),
  values: (answers) => ({ delivery: answers.delivery }),
  gives: ['delivery'],
  isAnswered: (answers) => answers.delivery !== undefined,
})
