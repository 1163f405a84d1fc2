import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelName } from '../channels.js'
import type { SupportDirectory } from '../directory.js'
import { goodDirectory } from '../fixtures/directories.fixtures.js'
import { problemWords } from '../problem.js'
import { anyDirectory, channelKinds } from './any-directory.fixtures.js'
import { fromOpenReferral, openReferralTable, toOpenReferral } from './index.js'

const order = (ids: string[] | undefined, all: { id: string }[] = []): string[] | undefined =>
  ids && all.map(({ id }) => id).filter((id) => ids.includes(id))

/** What the table says is tidied or lost, done to a directory. Each is under the words of its row. */
const rows: Record<string, (directory: SupportDirectory) => void> = {
  'A name that is the usual one for its kind, such as "Phone"': ({ channels }) => {
    for (const channel of channels)
      if (JSON.stringify(channel.name) === JSON.stringify({ en: channelName({ kind: channel.kind }, 'en') }))
        delete channel.name
  },
  'Two entries of a week that name the same days': ({ hours }) => {
    for (const set of hours ?? []) {
      const weeks = new Map<string, NonNullable<typeof set.weekly>[number]>()
      for (const { days, spans } of set.weekly ?? [])
        weeks.set(days.join(), { days, spans: [...(weeks.get(days.join())?.spans ?? []), ...spans] })
      if (set.weekly) set.weekly = [...weeks.values()]
    }
  },
  'The last day of a single day that differs': ({ hours }) => {
    for (const exception of (hours ?? []).flatMap(({ exceptions = [] }) => exceptions))
      if (exception.to === exception.from) delete exception.to
  },
  'Hours that no channel or place has': (directory) => {
    const used = [...directory.channels, ...(directory.places ?? [])].map(({ hours }) => hours)
    directory.hours = directory.hours?.filter(({ id }) => used.includes(id)) ?? []
  },
  '"available", written out for an offer or a place': ({ offers = [], places = [] }) => {
    for (const record of [...offers, ...places]) if (record.availability === 'available') delete record.availability
  },
  'A cost that is left out, or is £0': ({ offers = [] }) => {
    for (const offer of offers)
      if (!offer.cost || (typeof offer.cost === 'object' && offer.cost.pounds === 0 && !offer.cost.description))
        offer.cost = 'free'
  },
  'The order of ids in an offer': (directory) => {
    for (const offer of directory.offers ?? []) {
      if (offer.channels) offer.channels = order(offer.channels, directory.channels)!
      if (offer.places) offer.places = order(offer.places, directory.places)!
    }
  },
  'Lists that are empty': (directory) => {
    for (const name of ['hours', 'places', 'offers'] as const) if (directory[name]?.length === 0) delete directory[name]
    for (const set of directory.hours ?? []) if (set.exceptions?.length === 0) delete set.exceptions
  },
  'Where the facts came from (source)': (directory) => {
    const { channels, places = [], offers = [] } = directory
    for (const record of [directory, ...channels, ...places, ...offers]) delete record.source
  },
  $schema: (directory) => void delete directory.$schema,
}

/** What must come back: the directory, but for what the table says. */
function afterTable(directory: SupportDirectory): SupportDirectory {
  const left = structuredClone(directory)
  for (const change of Object.values(rows)) change(left)
  return left
}

describe('a directory that goes to Open Referral UK and back', () => {
  test('the table has a row for each thing that is tidied or lost, and no other', () => {
    const changed = openReferralTable.filter(({ comesBack }) => comesBack !== 'same').map(({ fact }) => fact)
    expect(changed.toSorted()).toEqual(Object.keys(rows).toSorted())
    for (const { comesBack, note } of openReferralTable) if (comesBack !== 'same') expect(note).toBeDefined()
  })

  test('is the same, for the directory of the tests', () => {
    const { directory, notes } = fromOpenReferral(JSON.stringify(toOpenReferral(goodDirectory())))
    expect(notes).toEqual([])
    expect(directory).toEqual(afterTable(goodDirectory()))
  })

  test('is the same but for what the table says, for any directory', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        anyDirectory,
        fc.option(fc.constant('https://service.example.com/'), { nil: undefined }),
        (any, site) => {
          for (const { kind } of any.channels) seen.add(kind)
          for (const [row, change] of Object.entries(rows)) {
            const changed = structuredClone(any)
            change(changed)
            if (JSON.stringify(changed) !== JSON.stringify(any)) seen.add(row)
          }
          const exported = toOpenReferral(any, site === undefined ? {} : { site })
          const { directory, notes } = fromOpenReferral(JSON.parse(JSON.stringify(exported)))
          expect(notes.map(problemWords)).toEqual([])
          expect(directory).toEqual(afterTable(any))
        },
      ),
      { numRuns: 250 },
    )
    // The property means something: every kind of channel was there, and every row but one had something to do.
    expect(channelKinds.filter((kind) => !seen.has(kind))).toEqual([])
    expect(Object.keys(rows).filter((row) => !seen.has(row))).toEqual([
      'A name that is the usual one for its kind, such as "Phone"',
    ])
  }, 60_000)

  test('prints the same names when a name was the usual one', () => {
    const before = goodDirectory()
    for (const name of ['offers', 'questionHelp', 'nations'] as const) delete before[name]
    before.channels = [{ ...before.channels[0]!, name: { en: 'Phone' }, description: { en: 'We answer' } }]
    const { directory } = fromOpenReferral(toOpenReferral(before))
    expect(directory?.channels.map((channel) => channelName(channel, 'en'))).toEqual(['Phone'])
  })

  test('says nothing of where its facts came from: that is for the team alone', () => {
    fc.assert(
      fc.property(anyDirectory, (any) => {
        any.channels[0]!.source = 'Told to us by Sam on the phone'
        any.source = 'Told to us by Sam on the phone'
        expect(JSON.stringify(toOpenReferral(any))).not.toContain('Sam')
      }),
      { numRuns: 50 },
    )
  })

  test('gives every record an id of its own, and each copy of a record is the same', () => {
    fc.assert(
      fc.property(anyDirectory, (any) => {
        const records = new Map<string, string>()
        const walk = (value: unknown): void => {
          if (Array.isArray(value)) return value.forEach(walk)
          if (typeof value !== 'object' || value === null) return
          const { id } = value as { id?: string }
          if (id !== undefined) {
            expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
            // What a term means may be said in other words in two places.
            const copy = 'taxonomy' in value ? JSON.stringify({ ...value, description: '' }) : JSON.stringify(value)
            expect(records.get(id) ?? copy).toBe(copy)
            records.set(id, copy)
          }
          Object.values(value).forEach(walk)
        }
        walk(toOpenReferral(any))
      }),
      { numRuns: 60 },
    )
  })
})
