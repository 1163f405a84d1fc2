// What the words of several pages are made of.

/** A page that is only read: its heading, which is its title too, and what it says. */
export interface Said {
  heading: string
  paragraphs: readonly string[]
}

export interface Choice {
  label: string
  hint?: string
}

/** Why a question is asked, what happens without an answer, and who sees it. */
export type Why = Record<'reason' | 'ifNotAnswered' | 'whoSees', string>

/** A word, as it stands in a text, and what it means. */
export interface Explained {
  word: string
  meaning: string
}

/** Where people find a number. */
export interface Find {
  heading: string
  places: readonly [PlaceToLook, ...PlaceToLook[]]
  /** The picture, and what each number on it shows. */
  picture: { alt: string; caption: string; notes: readonly [string, ...string[]] }
  ifMissing: string
}

export type PlaceToLook = Record<'place' | 'where', string>

/** Each line of check answers. */
export type CheckedRow =
  | 'whoFor'
  | 'name'
  | 'acting'
  | 'agreement'
  | 'dateOfBirth'
  | 'address'
  | 'licenceType'
  | 'licenceLength'
  | 'startDate'
  | 'startTime'
  | 'concession'
  | 'price'
  | 'delivery'
  | 'contact'

export interface NamePart {
  label: string
  /** As it stands after "Enter". Error messages are made with it. */
  thing: string
}

/** What can go wrong with a whole page. */
export type Problem =
  | 'notFound'
  | 'wrongMethod'
  | 'removed'
  | 'tooBig'
  | 'wrongContentType'
  | 'otherSite'
  | 'badRequest'
  | 'failed'
  | 'away'
  | 'awaySending'
