import fc from 'fast-check'
import { contactFields } from '../channel.shape.js'
import type { Channel, ChannelKind, Hours, Span, SupportDirectory } from '../directory.js'
import { directoryShape } from '../directory.shape.js'
import { addDays } from '../london-time.js'
import type { SupportOffer } from '../offer.js'
import type { Place } from '../place.js'
import type { AnyField, TextFormat } from '../shape.js'
import { checked } from './repair.js'

// Directories of every shape, made from the shapes themselves: a field that is added to a directory is in them at once.

const words = fc.oneof(
  fc.constantFrom('Example Street', 'Anytown', '“Quoted”, with a comma', 'Ŵy a’r cŵn', '<not a tag', 'AN1 1AA', '0'),
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abc XYZ019éŵ.,-/') }),
)
const clock = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
const date = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days))

const texts: Record<TextFormat, fc.Arbitrary<string>> = {
  words: words.filter((text) => text.trim() !== '' && !/<[a-z/!]|&\w+;/i.test(text)),
  id: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/),
  reference: fc.constantFrom('first', 'second'),
  date,
  'opening-time': fc.constant('09:00'),
  'closing-time': fc.constant('17:00'),
  telephone: fc.integer({ min: 0, max: 999 }).map((last) => `+441632960${String(last).padStart(3, '0')}`),
  url: fc.constantFrom('https://www.example.com/help', 'https://example.com/?a=1&b=2', '/get-support', '/a/b#c'),
  email: fc.constantFrom('help@example.com', 'market.stalls@example.com'),
  postcode: fc.constantFrom('AN1 1AA', 'EX12 9ZZ', 'W1A 1AA'),
  language: fc.constantFrom('en', 'cy', 'pl', 'bfi', 'zh-Hant', 'so'),
  'schema-address': fc.constant('./support-directory.schema.json'),
}

/** Any value of a field. Texts are in English and Welsh. */
function any(field: AnyField): fc.Arbitrary<unknown> {
  switch (field.is) {
    case 'text':
      return texts[field.format]
    case 'choice':
      return fc.constantFrom(...Object.keys(field.choices))
    case 'true':
      return fc.constant(true)
    case 'number': {
      const { least: min, most: max = min + 200 } = field
      return field.decimal
        ? fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100)
        : fc.integer({ min, max })
    }
    case 'localised':
      return fc.record({ en: texts.words, cy: texts.words })
    case 'list':
      return field.of.is === 'record'
        ? fc.array(any(field.of), { minLength: field.least, maxLength: 4 })
        : fc.uniqueArray(any(field.of), {
            minLength: field.least,
            maxLength: 4,
            selector: (value) => JSON.stringify(value),
          })
    case 'record': {
      const entries = Object.entries(field.fields)
      return fc.record(Object.fromEntries(entries.map(([name, inner]) => [name, any(inner)])), {
        requiredKeys: entries.flatMap(([name, inner]) => (inner.optional ? [] : [name])),
      })
    }
    case 'either':
      return fc.oneof(fc.constantFrom(...Object.keys(field.choices)), any(field.record))
  }
}

/** Times of one day that do not meet, the last of them perhaps to the end of the day or past it. */
const spans: fc.Arbitrary<Span[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 16, max: 95 }), { minLength: 2, maxLength: 6 }),
    fc.constantFrom('24:00', '00:00', '01:30'),
  )
  .map(([quarters, late]) => {
    const times = quarters.sort((a, b) => a - b).map(clock)
    const day: Span[] = []
    for (let index = 0; index + 1 < times.length; index += 2)
      day.push({ opens: times[index]!, closes: times[index + 1]! })
    const last = times.length % 2 === 1 ? times.at(-1)! : undefined
    if (last) day.push({ opens: last, closes: late, ...(late !== '24:00' && { overnight: true as const }) })
    return day
  })

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** Makes parts of a directory agree with each other, as the checks ask. */
function agree(drawn: SupportDirectory, times: Span[][], pick: number): SupportDirectory {
  const directory = structuredClone(drawn)
  let next = pick
  const from = <T>(list: readonly T[]): T => list[next++ % list.length]!
  const languages = ['en', 'cy']
  delete directory.nations
  const unique = <T extends { id: string }>(list: T[] | undefined): T[] =>
    (list ?? []).filter(({ id }, index, all) => all.findIndex((each) => each.id === id) === index)
  const due = (record: { reviewed?: string; reviewBy?: string }): void => {
    if (record.reviewed && record.reviewBy) record.reviewBy = addDays(record.reviewed, 100)
  }
  const because = (record: Channel | Place | SupportOffer): void => {
    if ((record.availability ?? 'available') === 'available') delete record.because
    else record.because ??= { en: 'Not this year', cy: 'Dim eleni' }
  }
  const checkedBy = (record: Place | SupportOffer): void => {
    if (record.assurance?.until) record.assurance.until = addDays(record.assurance.on, 1)
  }
  const hours = unique(directory.hours).map((set): Hours => {
    const exceptions = set.exceptions?.map((each, index) => {
      const start = addDays('2026-01-01', index * 10)
      const { reason } = each
      return {
        from: start,
        ...(each.to && { to: addDays(start, next++ % 3) }),
        reason,
        ...(each.closed ? { closed: true as const } : { spans: from(times) }),
      }
    })
    const { id, division, note } = set
    const rest = { id, division, ...(note && { note }), ...(exceptions && { exceptions }) }
    if (set.alwaysOpen) return { ...rest, alwaysOpen: true }
    const days = week.slice(0, 1 + (next % 5))
    const weekdays = from(times)
    const usual =
      next % 3 === 0 && weekdays.length > 1
        ? [
            { days, spans: weekdays.slice(0, 1) },
            { days, spans: weekdays.slice(1) },
          ]
        : [{ days, spans: weekdays }]
    const weekly = [...usual, { days: [week[6]], spans: from(times) }]
    const holidays = ['closed' as const, 'open' as const, { spans: from(times) }]
    return { ...rest, weekly, bankHolidays: from(holidays) }
  })
  const setHours = (record: Channel | Place): void => {
    if (record.hours !== undefined && hours.length > 0) record.hours = from(hours).id
    else delete record.hours
  }
  const channels = unique(directory.channels).map((channel) => {
    if (channel.kind === 'relay') channel.kind = 'phone'
    const needed = contactFields[channel.kind]
    for (const name of ['telephone', 'url', 'email', 'address', 'relayOf'] as const)
      if (!needed.includes(name)) delete channel[name]
    if (channel.availability === 'available' && !needed.some((name) => channel[name] !== undefined))
      Object.assign(channel, {
        [needed[0]!]: {
          telephone: '+441632960001',
          url: '/chat',
          email: 'a@example.com',
          address: ['1 Example Street', 'Anytown'],
          relayOf: '',
        }[needed[0]!],
      })
    because(channel)
    due(channel)
    setHours(channel)
    return channel
  })
  const line = channels.find(({ kind, telephone }) => kind === 'phone' && telephone)
  if (line && !channels.some(({ id }) => id === 'relay-uk'))
    channels.push({ id: 'relay-uk', kind: 'relay', availability: 'available', relayOf: line.id })
  const places = unique(directory.places).map((place) => {
    if (place.appointment === 'needed') place.telephone ??= '+441632960002'
    because(place)
    due(place)
    checkedBy(place)
    setHours(place)
    return place
  })
  const offers = unique(directory.offers).map((offer) => {
    if (offer.ageMin !== undefined && offer.ageMax !== undefined) offer.ageMax = Math.max(offer.ageMin, offer.ageMax)
    if (offer.provider.kind === 'service-team') offer.kinds = offer.kinds.filter((kind) => kind !== 'legal-signpost')
    if (offer.kinds.length === 0) offer.kinds = ['digital']
    because(offer)
    due(offer)
    checkedBy(offer)
    if (offer.channels) offer.channels = [...new Set([from(channels).id, from(channels).id])]
    if (offer.places) {
      if (places.length > 0) offer.places = [from(places).id]
      else delete offer.places
    }
    if (!offer.channels && !offer.places) offer.channels = [from(channels).id]
    return offer
  })
  due(directory)
  if (directory.questionHelp) directory.questionHelp.channels = [from(channels).id]
  return { ...directory, languages, hours, channels, places, offers }
}

/** What `agree` does not know of, such as a check that is new, is left out of the directory. */
const allowed = (directory: SupportDirectory): SupportDirectory | undefined =>
  checked(directory as unknown as Record<string, unknown>, {
    notes: [],
    ifMissing: {},
    taken: new Set(),
    copies: new Map(),
  })

/** Any directory that passes every check. */
export const anyDirectory: fc.Arbitrary<SupportDirectory> = fc
  .tuple(any(directoryShape), fc.array(spans, { minLength: 2, maxLength: 5 }), fc.nat(1000))
  .map(([drawn, times, pick]) => allowed(agree(drawn as SupportDirectory, times, pick)))
  .filter((directory) => directory !== undefined)

/** The kinds of channel there are. */
export const channelKinds = Object.keys(contactFields) as ChannelKind[]
