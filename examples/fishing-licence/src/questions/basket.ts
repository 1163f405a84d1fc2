import { helperOf } from './acting.js'
import type { Answers, Helper, Licence } from './answers.js'
import { contact } from './contact.js'
import type { Now } from './now.js'
import { fittingAnswers, placeAfter } from './places.js'
import { priceOf } from './prices.js'

/** As many licences as one application can have. */
export const MOST_LICENCES = 5

/** What somebody applies for: licences, and how we contact the person who applies. */
export interface Basket {
  licences: readonly Licence[]
  /** Whether the person said that no other licence is needed. */
  hasEveryLicence?: boolean
  contact: Pick<Answers, 'contact' | 'contactTo'>
}

/** The answers that still fit each other and the time. */
export function fittingBasket({ licences, hasEveryLicence, contact: given }: Basket, now: Now): Basket {
  const fitting = licences.map(({ number, answers }) => ({ number, answers: fittingAnswers(answers, now) }))
  const known = { answers: given, now, licences: fitting.map(({ answers }) => answers) }
  return { licences: fitting, hasEveryLicence, contact: contact.fits?.(known) ? given : {} }
}

/** Who fills in the form for whom, on pages about all licences. */
export const helperIn = ({ licences }: Pick<Basket, 'licences'>): Helper | undefined =>
  helperOf(licences.map(({ answers }) => answers))

/** The page of a licence. The first has no number: most people have one. */
export const pageOf = (number: number, page: string): string => (number === 1 ? page : `licence-${number}/${page}`)

/** The first licence that something is still to be asked about. */
export const unfinished = ({ licences }: Basket, now: Now): Licence | undefined =>
  licences.find(({ answers }) => placeAfter(answers, now) !== 'licences')

/** How far a person has come: the first page that still has to be answered. */
export function pageAfter(basket: Basket, now: Now): string {
  if (basket.licences.length === 0) return 'who-for'
  const open = unfinished(basket, now)
  if (open) return pageOf(open.number, placeAfter(open.answers, now))
  if (contact.isAnswered(basket.contact)) return 'check-answers'
  return basket.hasEveryLicence ? 'contact' : 'licences'
}

/** What all licences cost, in pence. Nothing until everything is answered. */
export function totalOf(basket: Basket, now: Now): number | undefined {
  if (pageAfter(basket, now) !== 'check-answers') return undefined
  return basket.licences.reduce((sum, { answers }) => sum + (priceOf(answers, now) ?? 0), 0)
}
