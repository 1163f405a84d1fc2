// What every contender says: the same question page and the same form of 200 fields, word for word.

/** One question in the words of the page. */
export interface Question {
  /** The id of its first control. Error links lead there. */
  id: string
  label: string
  hint: string
  error: string
}

export const title = 'Apply for a market stall'

export const fullName: Question = {
  id: 'full-name',
  label: 'What is your full name?',
  hint: 'As it is on your passport',
  error: 'Enter your full name',
}

export const contact: Question = {
  id: 'contact',
  label: 'How should we contact you?',
  hint: 'Select one way',
  error: 'Select how we should contact you',
}
export const contactWays = { email: 'Email', phone: 'Phone', post: 'Post' } as const
/** Appears when someone selects email. */
export const emailAddress = { id: 'email-address', label: 'Email address' } as const

export const needs: Question = {
  id: 'needs',
  label: 'What does your stall need?',
  hint: 'Select all that you need',
  error: 'Select what your stall needs, or “None of these”',
}
export const needsItems = { power: 'Electricity', water: 'Running water', cover: 'A roof' } as const
/** Selecting it unselects the others. */
export const noneOfThese = { value: 'none', label: 'None of these' } as const
export const or = 'or'

export const firstDay: Question = {
  id: 'first-day',
  label: 'When do you want to start?',
  hint: 'For example, 27 3 2027',
  error: 'Enter the day you want to start',
}
export const dateParts = { day: 'Day', month: 'Month', year: 'Year' } as const

export const goods: Question = {
  id: 'goods',
  label: 'What will you sell?',
  hint: 'Tell us about everything you will bring',
  error: 'Enter what you will sell',
}
export const goodsLimit = 200

export const button = 'Continue'

/** The five questions, in the order of the page. */
export const questions: readonly Question[] = [fullName, contact, needs, firstDay, goods]

/** What the error summary lists. Of a date the first part is the one to go to. */
export const errors: readonly { href: string; message: string }[] = questions.map((question) => ({
  href: question === firstDay ? `#${question.id}-day` : `#${question.id}`,
  message: question.error,
}))
export const problem = 'There is a problem'
export const errorPrefix = 'Error:'

/** One field of the long form. Every fourth has an error. */
export type FieldWords = Omit<Question, 'error'> & { error: string | undefined }

export const fields: readonly FieldWords[] = Array.from({ length: 200 }, (_, index) => ({
  id: `stall-${index + 1}`,
  label: `Name of stall ${index + 1}`,
  hint: `As it is on permit ${1000 + index}`,
  error: index % 4 === 0 ? `Enter the name of stall ${index + 1}` : undefined,
}))
