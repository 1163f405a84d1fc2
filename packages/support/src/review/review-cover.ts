import { languageName, nationName } from './names.js'
import type { Channel, LanguageTag, Nation } from '../directory.js'
import { inside } from '../problem.js'
import { byId, type Facts, isAvailable, isFor, type Say } from './facts.js'

const everyNation: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland']

/** Whether a channel is help by itself. Relay is only as good as its line, and nobody may share details on social media. */
const helps = (channel: Channel): boolean => isAvailable(channel) && !['social', 'relay'].includes(channel.kind)

/** Promises that no channel keeps, and silence where people need an answer. */
export function reviewCover(facts: Facts, say: Say): void {
  // A record that cannot be read may be the very one that is missed.
  if (facts.complete('channels')) {
    reviewNations(facts, say)
    reviewLanguages(facts, say)
    reviewRelay(facts, say)
    if (facts.complete('places') && facts.complete('offers')) reviewSignLanguage(facts, say)
  }
  reviewOfferLanguages(facts, say)
}

function reviewNations({ value, whole, channels }: Facts, say: Say): void {
  if (!whole('nations')) return
  const promised = value.nations ?? everyNation
  promised.forEach((nation, index) => {
    const there = channels.filter(({ it }) => isFor(it.nations, nation))
    // The loader has told about a nation in the list that no channel is for.
    if (there.some(({ it }) => helps(it)) || (value.nations && there.length === 0)) return
    say(
      'nation-not-covered',
      value.nations ? inside('nations', index) : 'channels',
      '',
      `The service is for people in ${nationName(nation)}, and they can use no channel today.`,
      'Make a channel available there. If the service is not for them, say so in "nations".',
    )
  })
}

const speaks = (channel: { languages?: readonly LanguageTag[] }, language: LanguageTag, facts: Facts): boolean =>
  (channel.languages ?? facts.languages).includes(language)

function reviewLanguages(facts: Facts, say: Say): void {
  facts.languages.forEach((language, index) => {
    if (facts.channels.some(({ it }) => helps(it) && speaks(it, language, facts))) return
    say(
      'language-not-covered',
      inside('languages', index),
      '',
      `The service is in ${languageName(language)}, and people can use no channel in it.`,
      `Make a channel available with "${language}" in its "languages".`,
    )
  })
}

/** An interpreter brings most languages to a phone line. Sign language needs to be seen. */
const canInterpret = (channel: Channel, language: LanguageTag): boolean =>
  channel.interpreter === 'on-request' && language !== 'bfi'

function reviewOfferLanguages(facts: Facts, say: Say): void {
  const [channels, places] = [byId(facts.channels), byId(facts.places)]
  for (const { it: offer, path } of facts.offers) {
    if (!isAvailable(offer)) continue
    offer.languages?.forEach((language, index) => {
      const known = (offer.channels ?? []).map((id) => channels.get(id))
      const visited = (offer.places ?? []).map((id) => places.get(id))
      // One that is not there, or cannot be read, is another fault, and might have the language.
      if ([...known, ...visited].includes(undefined)) return
      const spoken =
        known.some((it) => it && isAvailable(it) && (speaks(it, language, facts) || canInterpret(it, language))) ||
        visited.some((it) => it && isAvailable(it) && speaks(it, language, facts))
      if (spoken) return
      say(
        'language-not-covered',
        inside(inside(path, 'languages'), index),
        offer.id,
        `This help is in ${languageName(language)}, and none of its channels and places are.`,
        `Add "${language}" to the "languages" of one of them, or remove it here.`,
      )
    })
  }
}

function reviewRelay({ channels }: Facts, say: Say): void {
  const relays = channels.filter(({ it }) => it.kind === 'relay')
  const reached = new Set(relays.map(({ it }) => it.relayOf))
  // Relay that is not offered, and names no line, speaks for all of them.
  const noneAtAll = relays.some(({ it }) => !it.relayOf && !isAvailable(it))
  for (const { it, path } of channels) {
    if (it.kind !== 'phone' || !isAvailable(it) || !it.telephone?.startsWith('+44')) continue
    if (noneAtAll || reached.has(it.id)) continue
    say(
      'relay-silent',
      path,
      it.id,
      'Nothing says if people who cannot hear or speak on the phone can use Relay UK for this line.',
      `Add a channel of the kind "relay" with "relayOf": "${it.id}". If it does not work, make it "not-offered" and say why.`,
    )
  }
}

function reviewSignLanguage({ channels, offers, places }: Facts, say: Say): void {
  const said =
    channels.some(({ it }) => it.kind === 'bsl-video-relay') ||
    [...channels, ...offers, ...places].some(({ it }) => it.languages?.includes('bfi'))
  if (said) return
  say(
    'bsl-silent',
    'channels',
    '',
    'Nothing says if people can use British Sign Language.',
    'Add a channel of the kind "bsl-video-relay". If you do not have it, make it "not-offered" and say what people can use.',
  )
}
