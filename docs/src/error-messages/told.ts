// How the page of error messages gets them: from the fields, or from the catalogue for what only a service can know.
import { type AnyField, en, type ErrorMessages, type Words } from '@handrail/forms'
import { cy } from '@handrail/forms/cy'

/** What people did, and what they are told. */
export interface Told {
  did: string
  en: string
  cy: string
}

/** A kind of question, and everything that can go wrong with an answer to it. */
export interface Kind {
  name: string
  told: readonly Told[]
}

const now = new Date('2026-11-22T12:00:00Z')

/** The messages of a field, from what is given to it. */
export function fieldMessages(name: string, cases: readonly [did: string, field: AnyField, given: unknown][]): Kind {
  const messages = (field: AnyField, given: unknown, language: typeof en): string[] =>
    field.check(given, { language, now }).problems?.map(({ message }) => message) ?? []
  return {
    name,
    told: cases.flatMap(([did, field, given]) => {
      const welsh = messages(field, given, cy)
      const english = messages(field, given, en)
      if (english.length === 0) throw new Error(`${name}: nothing is said after "${did}".`)
      return english.map((message, index) => ({ did, en: message, cy: welsh[index]! }))
    }),
  }
}

/** Messages for what only the service can know. */
export const serviceMessages = (
  name: string,
  cases: readonly [did: string, say: (errors: ErrorMessages) => string][],
): Kind => ({
  name,
  told: cases.map(([did, say]) => ({ did, en: say(en.errors), cy: say(cy.errors) })),
})

/** Words in both languages. */
export const both = (english: string, welsh: string): Words => ({ en: english, cy: welsh })

/** The words of the language that the messages are in. */
export function of(errors: ErrorMessages, english: string, welsh: string): string {
  return errors === en.errors ? english : welsh
}
