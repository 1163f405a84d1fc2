/** What serves a need: a page of this site, a package, a folder of `examples`, or a check that every change has to pass. */
export type Serves =
  | { component: string }
  | { guide: string }
  | { start: string }
  | { package: string }
  | { example: string }
  | { check: string }

/** One need. */
export interface Need {
  /** Its number in the list. */
  number: string
  need: string
  serves: readonly Serves[]
  /** How, in one sentence, if the names do not say it. */
  how?: string
  /** Set when nothing serves it: why. */
  notServed?: string
}

/** Needs under one heading. */
export interface NeedGroup {
  heading: string
  needs: readonly Need[]
}

export const component = (slug: string): Serves => ({ component: slug })
export const guide = (slug: string): Serves => ({ guide: slug })
export const start = (slug: string): Serves => ({ start: slug })
export const pack = (name: string): Serves => ({ package: name })
export const example = (name: string): Serves => ({ example: name })
export const check = (name: string): Serves => ({ check: name })
