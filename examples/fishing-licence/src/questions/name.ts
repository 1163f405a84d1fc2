import { defineForm, text } from '@handrail/forms'
import { question } from './question.js'

/** The longest name that fits on a licence. */
export const LONGEST_NAME = 100

/** A name is what the person says it is. The only names we refuse are none at all and one that does not fit. */
export const name = question({
  path: 'name',
  form: ({ name: { firstName, lastName } }) =>
    defineForm({
      'first-name': text({ thing: firstName.thing, most: LONGEST_NAME }),
      'last-name': text({ thing: lastName.thing, most: LONGEST_NAME }),
    }),
  answers: (values) => ({ firstName: values['first-name'], lastName: values['last-name'] }),
  values: (answers) => ({ 'first-name': answers.firstName, 'last-name': answers.lastName }),
  gives: ['firstName', 'lastName'],
  isAnswered: (answers) => answers.firstName !== undefined && answers.lastName !== undefined,
})
