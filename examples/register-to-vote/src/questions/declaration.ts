import { choices, defineForm } from '@handrail/forms'
import { question } from './question'

export const declaration = question({
  path: 'declaration',
  form: ({ questions: { declaration: words } }) =>
    defineForm({ declaration: choices({ values: ['yes'], missing: words.missing }) }),
  answers: () => ({ declaration: 'confirmed' }),
  values: (answers) => ({ declaration: answers.declaration ? ['yes'] : undefined }),
  isAnswered: (answers) => answers.declaration !== undefined,
})
