// What the types of a directory, its offers and its places are all made of.

/** BCP 47 language tag: `en`, `cy`, `pl`, `bfi` (British Sign Language). */
export type LanguageTag = string

/** A day in the form `2026-12-24`. */
export type LocalDate = string

/** Text in each language of the service. English is always there. The text is plain: it is never read as HTML. */
export interface Localised {
  en: string
  cy?: string
  [language: LanguageTag]: string | undefined
}

/** The nations of the United Kingdom. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland'

/** `not-offered` and `suspended` say so out loud, and why: leaving a channel out tells people nothing. */
export type Availability = 'available' | 'not-offered' | 'suspended'
