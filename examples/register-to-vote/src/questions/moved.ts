import { choice, defineForm } from '@handrail/forms'
import { yesNo } from './answers'
import { question } from './question'

export const moved = question({
  path: 'moved',
  // Someone without a fixed address is asked where they spend their time, not where they moved from.
  applies: ({ address }) => !address?.noFixedAddress,
  form: ({ questions: { moved: words } }) => defineForm({ moved: choice({ values: yesNo, missing: words.missing }) }),
  answers: (values) => ({ moved: values['moved'] }),
  values: (answers) => ({ moved: answers.moved }),
  isAnswered: (answers) => answers.moved !== undefined,
})
