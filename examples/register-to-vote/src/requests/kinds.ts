/** What people can ask for. It is kept until someone in the office has dealt with it. */
export type RequestKind = 'call-back' | 'needs'

/** How many days what people send is kept. Pages say so, and a test compares. */
export const KEPT_DAYS = { request: 90, survey: 365 } as const

/** In how many working days people hear from us. Also in the words of the pages. */
export const ANSWER_DAYS = { needs: 4, formats: 7 } as const

/** A part of a `newCopy` that tells it from every other. It is the key of what was sent from it. */
export const COPY_ID = /^[0-9a-f]{32}(?=\.)/
