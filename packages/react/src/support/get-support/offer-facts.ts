import { poundsWords, type SupportOffer, textIn } from '@handrail/support'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { cy, en } from './get-support.strings.js'

/** Who gives the help, how, what it costs and for whom: a short sentence each. */
export function offerFacts(offer: SupportOffer, language: string): string[] {
  const { provider, modes, ageMin, ageMax } = offer
  const words = spokenWords(en, cy, language)
  return [
    fill(words.from, { provider: textIn(provider.name, spoken(language)) }),
    words.modes[modes.length > 1 ? 'both' : modes[0]!],
    costFact(offer, language),
    ...(ageMin ? [fill(words.fromAge, { age: String(ageMin) })] : []),
    ...(ageMax === undefined ? [] : [fill(words.upToAge, { age: String(ageMax) })]),
  ]
}

function costFact({ cost = 'free' }: SupportOffer, language: string): string {
  const words = spokenWords(en, cy, language)
  if (cost === 'free' || cost.pounds === 0) return words.free
  const pounds = poundsWords(cost.pounds)
  if (!cost.description) return fill(words.costs, { pounds })
  return fill(words.costsFor, { pounds, what: textIn(cost.description, spoken(language)) })
}
