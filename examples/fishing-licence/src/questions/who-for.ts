import { choice, defineForm } from '@handrail/forms'
import { question } from './question.js'

export const whoFor = question({
  path: 'who-for',
  form: (words) => defineForm({ 'who-for': choice({ values: ['me', 'someone-else'], missing: words.whoFor.missing }) }),
  answers: (values) => ({ whoFor: values['who-for'] }),
  values: (answers) => ({ 'who-for': answers.whoFor }),
  gives: ['whoFor'],
  isAnswered: (answers) => answers.whoFor !== undefined,
})
