import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goodDirectory } from '../fixtures/directories.fixtures.js'
import { loadDirectory } from '../load.js'
import { problemWords } from '../problem.js'
import { fromOpenReferral, type OpenReferralPage, toOpenReferral } from './index.js'
import { ifMissing, theirs } from './their-service.fixtures.js'

describe('an export of ours that another system changed', () => {
  const changed = (change: (page: OpenReferralPage) => void): ReturnType<typeof fromOpenReferral> => {
    const page = JSON.parse(JSON.stringify(toOpenReferral(goodDirectory()))) as OpenReferralPage
    change(page)
    return fromOpenReferral(page)
  }

  test('has the new number, hours and name: a fact is in one field, and is read from there', () => {
    const page = JSON.stringify(toOpenReferral(goodDirectory()))
      .replaceAll('"+441632960001"', '"+441632960123"')
      .replaceAll('"opens_at":"09:00","closes_at":"17:00"', '"opens_at":"10:00","closes_at":"16:00"')
      .replaceAll('"Help to fill in the form"', '"Fill in the form together"')
    const { directory, notes } = fromOpenReferral(page)
    expect(notes).toEqual([])
    expect(directory?.channels[0]?.telephone).toBe('+441632960123')
    expect(directory?.hours?.[0]?.weekly?.[0]?.spans).toEqual([{ opens: '10:00', closes: '16:00' }])
    expect(directory?.offers?.[0]?.name.en).toBe('Fill in the form together')
  })

  test('two copies of a record that differ are told, and the first is used', () => {
    const { directory, notes } = changed(({ contents }) => {
      contents[1]!.service_at_locations![0]!.location.contacts![0]!.phones![0]!.number = '+441632960999'
    })
    expect(directory?.channels[0]?.telephone).toBe('+441632960001')
    expect(notes.map(({ wrong }) => wrong).join()).toMatch(/Two records have the id .*, and they are not the same\./)
  })

  test('a term that lost its code to the Open Referral UK profile is read by its name', () => {
    const page = JSON.parse(
      JSON.stringify(toOpenReferral(goodDirectory()), (key, value: unknown) => (key === 'code' ? undefined : value)),
    )
    expect(fromOpenReferral(page).directory?.offers?.[0]?.kinds).toEqual(['digital', 'procedural'])
  })

  test('an exception that no longer makes sense takes its hours with it: nobody is sent to a closed door', () => {
    const { directory, notes } = changed((page) => {
      const text = JSON.stringify(page).replaceAll('"valid_from":"2026-12-29"', '"valid_from":"2026-12-99"')
      Object.assign(page, JSON.parse(text))
    })
    expect(directory?.hours?.map(({ id }) => id)).not.toContain('helpline-hours')
    expect(directory?.channels[0]).not.toHaveProperty('hours')
    expect(notes.map(problemWords).join()).toContain(
      '2026-12-99 is not a real date. We left out the record that has it.',
    )
  })

  test('the order that people see is kept, whatever order the records are in', () => {
    const { directory } = changed(({ contents }) => {
      contents.reverse()
      for (const { service_at_locations: all } of contents) all?.reverse()
    })
    expect(directory?.channels.map(({ id }) => id)).toEqual(goodDirectory().channels.map(({ id }) => id))
  })
})

describe('whatever it is given', () => {
  type Holder = Record<string | number, unknown>
  const places = (value: unknown): [Holder, string | number][] =>
    typeof value !== 'object' || value === null
      ? []
      : (Array.isArray(value) ? [...value.keys()] : Object.keys(value)).flatMap((key) => [
          [value as Holder, key] as [Holder, string | number],
          ...places((value as Holder)[key]),
        ])
  const somethingElse = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', null, [], {}, 'active', '09:00', 'MO'),
  )
  const edited = fc
    .tuple(
      fc.constantFrom('ours', 'theirs'),
      fc.array(fc.tuple(fc.nat(), somethingElse, fc.boolean()), { minLength: 1, maxLength: 6 }),
    )
    .map(([whose, edits]) => {
      const document = JSON.parse(
        JSON.stringify(whose === 'ours' ? toOpenReferral(goodDirectory()) : { contents: [theirs()] }),
      ) as unknown
      for (const [at, value, drop] of edits) {
        const all = places(document)
        if (all.length === 0) break
        const [holder, key] = all[at % all.length]!
        if (drop) delete holder[key]
        else holder[key] = value
      }
      return document
    })

  const check = (json: unknown): boolean => {
    const { directory, notes } = fromOpenReferral(json, { ifMissing })
    for (const each of notes) {
      expect(each.wrong).toMatch(/\S/)
      expect(each.fix).toMatch(/\S/)
      expect(problemWords(each)).not.toMatch(/undefined|NaN|\[object/)
    }
    if (directory) expect(loadDirectory(directory)).toEqual({ ok: true, directory })
    else expect(notes.length).toBeGreaterThan(0)
    return directory !== undefined
  }

  test('it gives a directory that passes every check, or none, and never throws', () => {
    const anything = fc.oneof(fc.anything({ withBigInt: true, withMap: true }), fc.string(), fc.json())
    fc.assert(
      fc.property(anything, (json) => {
        expect(check(json)).toBeTypeOf('boolean')
      }),
      { numRuns: 500 },
    )
  })

  test('a document with anything changed in it gives a directory that passes every check, or none, and never throws', () => {
    let made = 0
    fc.assert(
      fc.property(edited, (json) => {
        if (check(json)) made++
      }),
      { numRuns: 400 },
    )
    expect(made).toBeGreaterThan(200)
  }, 60_000)
})
