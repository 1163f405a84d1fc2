import { defineForm, text } from '@handrail/forms'

export const nameForm = defineForm({
  'full-name': text({ thing: 'your full name' }),
})
