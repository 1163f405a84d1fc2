import { parseDirectory, type Place, type SupportDirectory } from '@handrail/support'
import { directory } from './directory.fixtures.js'

// The market stall service with call backs and appointments. Made up, as all of that directory is.
const appointment = {
  id: 'meet-an-adviser',
  name: { en: 'An appointment with an adviser', cy: 'Apwyntiad gyda chynghorydd' },
  provider: { name: { en: 'Market Stalls', cy: 'Stondinau Marchnad' }, kind: 'service-team' },
  kinds: ['digital', 'procedural'],
  modes: ['helps-you', 'does-it-for-you'],
  scope: 'end-to-end',
  channels: ['video', 'helpline'],
  places: ['advice-centre', 'lochside-library', 'valley-hall'],
}

const video = {
  id: 'video',
  kind: 'video',
  availability: 'available',
  url: 'https://video.example.com/market-stalls',
  hours: 'scotland',
}

const hall = {
  id: 'valley-hall',
  name: { en: 'Example Valley Hall', cy: 'Neuadd Example Valley' },
  kind: 'community-centre',
  availability: 'suspended',
  because: {
    en: 'It is closed for repairs until 1 March 2027.',
    cy: 'Mae ar gau ar gyfer gwaith atgyweirio tan 1 Mawrth 2027.',
  },
  address: ['7 Valley Road', 'Example Valley'],
  postcode: 'CF1 1EX',
  nation: 'wales',
  appointment: 'needed',
  telephone: '+441632960007',
}

const callBack = {
  id: 'call-back',
  kind: 'callback',
  availability: 'available',
  url: '/get-support/call-back',
  hours: 'helpline',
  languages: ['en', 'cy', 'pl'],
  interpreter: 'on-request',
}

/** The directory with other records in place of those with the same id, and with new ones after them. */
const changed = (changes: { channels?: object[]; offers?: object[]; places?: object[] }): SupportDirectory => {
  const list = (was: readonly { id: string }[] = [], now: readonly object[] = []): object[] => {
    const byId = new Map([...was, ...(now as { id: string }[])].map((each) => [each.id, each]))
    return [...byId.values()]
  }
  return parseDirectory({
    ...directory,
    channels: list(directory.channels, [callBack, video, ...(changes.channels ?? [])]),
    offers: list(directory.offers, [appointment, ...(changes.offers ?? [])]),
    places: list(
      (directory.places ?? []).map((place) =>
        place.id === 'advice-centre' ? { ...place, hours: 'office', directions: wayThere } : place,
      ),
      [hall, ...(changes.places ?? [])],
    ),
  })
}

const wayThere = {
  en: 'Bus 9 stops outside. The door is next to the bakery.',
  cy: 'Mae bws 9 yn stopio y tu allan. Mae’r drws wrth ymyl y becws.',
}

/** People can be called, and can meet someone at a place, by video and by phone. */
export const requests: SupportDirectory = changed({})

const because = {
  en: 'Our advisers are in training until 4 January 2027.',
  cy: 'Mae ein cynghorwyr yn hyfforddi tan 4 Ionawr 2027.',
}

/** Neither is there for now. */
export const requestsSuspended: SupportDirectory = changed({
  channels: [{ ...callBack, availability: 'suspended', because }],
  offers: [{ ...appointment, availability: 'suspended', because }],
})

const noAdvisers = {
  en: 'We do not have enough advisers. Phone us instead.',
  cy: 'Nid oes gennym ddigon o gynghorwyr. Ffoniwch ni yn lle hynny.',
}

/** The service offers neither. */
export const requestsNotOffered: SupportDirectory = changed({
  channels: [{ ...callBack, availability: 'not-offered', because: noAdvisers }],
  offers: [{ ...appointment, availability: 'not-offered', because: noAdvisers }],
})

/** There is no Relay UK and no video. Calls are in English. */
export const requestsInOneWay: SupportDirectory = changed({
  channels: [
    { ...callBack, languages: ['en'], interpreter: 'no' },
    {
      id: 'relay',
      kind: 'relay',
      availability: 'not-offered',
      because: { en: 'Write to us by email instead.', cy: 'Ysgrifennwch atom drwy e-bost yn lle hynny.' },
      relayOf: 'helpline',
    },
    { ...video, availability: 'suspended', because },
  ],
})

/** The place with an id. */
export function placeOf(id: string): Place {
  const place = requests.places?.find((each) => each.id === id)
  if (!place) throw new Error(`There is no place "${id}" in the directory of the stories.`)
  return place
}
