import type { ActingAnswers, ActingRecord } from './acting-answers.js'
import { type ActingWords, strings } from './acting.strings.js'
import { dateWords } from './dates-and-times.js'
import type { Language, LocalDate } from './directory.js'
import { wordsIn } from './words.js'

/** What a record needs that is not among the answers about the one who acts. */
export interface ActingRecordOptions {
  /** The name of whom the form is about. Your form asks for it anyway. */
  onBehalfOf: string
  /** The day of the record: `2026-11-22`. Yours to give, as this package reads no clock. */
  on?: LocalDate
}

/**
 * Makes the record of who filled in a form for whom. None if people filled it in for themselves, or if it is not yet known
 * who it was or what they are to the person.
 */
export function actingRecord(
  { who, role, helperName, ...rest }: ActingAnswers,
  { onBehalfOf, on }: ActingRecordOptions,
): ActingRecord | undefined {
  if (who === 'myself' || !role || !helperName) return undefined
  return { completedBy: helperName, onBehalfOf, role, ...rest, ...(on && { on }) }
}

/**
 * A record in words, a line for each fact: "Completed by Jo Example on behalf of Sam Example, as their appointee". For check
 * answers, the confirmation, a letter and the screens of staff. How to reach who filled it in is not in it.
 */
export function actingRecordWords(record: ActingRecord, language: Language): string[] {
  const words = wordsIn(strings, language)
  const { completedBy, organisation, onBehalfOf, role, on, presence } = record
  const helper = organisation ? words.of(completedBy, organisation) : completedBy
  return [
    on
      ? words.completedOn(helper, onBehalfOf, words.roles[role], dateWords(on, language))
      : words.completed(helper, onBehalfOf, words.roles[role]),
    ...authorityLine(record, words),
    ...agreementLine(record, words),
    ...(presence ? [words.presence[presence](onBehalfOf)] : []),
  ]
}

/** That somebody was asked to help is said by the agreement of the person, not twice. */
function authorityLine({ authority, authorityOther }: ActingRecord, words: ActingWords): string[] {
  if (authority === undefined || authority === 'asked') return []
  if (authority === 'not-yet') return [words.authorityNotYet]
  if (authority === 'something-else') return authorityOther ? [words.authority(authorityOther)] : []
  return [words.authority(words.authorities[authority])]
}

function agreementLine(
  { role, agreement, agreementWhy, consent, onBehalfOf: person }: ActingRecord,
  words: ActingWords,
): string[] {
  const wasAppointed = role === 'appointee' || role === 'attorney' || role === 'deputy'
  if (agreement === 'agrees') {
    if (wasAppointed) return [words.knew(person)]
    return [consent ? words.agreedHow(person, words.consent[consent]) : words.agreed(person)]
  }
  if (agreement === 'cannot-agree') {
    const [alone, because] = wasAppointed
      ? [words.cannotUnderstand, words.cannotUnderstandBecause]
      : [words.cannotAgree, words.cannotAgreeBecause]
    return [agreementWhy ? because(person, agreementWhy) : alone(person)]
  }
  if (agreement === 'no') return [wasAppointed ? words.didNotKnow(person) : words.didNotAgree(person)]
  return []
}
