// What people asked for, as a table for a service manager: the program that a team runs.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../src/database/open-database'
import { requestsIn } from '../src/database/requests'
import { surveyAnswersIn } from '../src/database/survey-answers'
import { databaseKinds } from './databases'

const program = fileURLToPath(new URL('../dist/export/export.mjs', import.meta.url))
const asked = { phone: '+447700900982', when: ['2026-11-23T08:00/12:00'], message: 'no' } as const
const copy = (letter: string): string => letter.repeat(32)

interface Place {
  url?: string
  folder: string
}

function run({ url, folder }: Place, ...args: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, DATABASE_URL: url, DATA_FOLDER: folder },
    encoding: 'utf8',
  })
  return { status, out: stdout, error: stderr }
}

/** The rows under their names. It reads CSV as RFC 4180 says, apart from the code that writes it. */
function table(csv: string): Record<string, string>[] {
  const [names = [], ...rows] = csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"|([^",]+)|(?<=,|^)(?=,|$)/g)])
    .map((cells) => cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''))
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}

describe.each(databaseKinds)('with $kind', ({ make }) => {
  let place: Place
  beforeAll(async () => {
    place = { url: await make(), folder: mkdtempSync(join(tmpdir(), 'register-to-vote-')) }
    const database = await openDatabase(place)
    const { keep } = requestsIn(database)
    const formula = '=HYPERLINK("https://example.com")'
    await keep('call-back', copy('a'), 'en', { ...asked, askFor: formula, talk: 'interpreter', language: 'Somali' })
    await keep('call-back', copy('b'), 'cy', { ...asked, phone: '+441632960001;ext=12', askFor: 'Bob', talk: 'cy' })
    await keep('needs', copy('c'), 'en', {
      name: 'Ann Example',
      adjustments: [{ which: 'something-else', code: 'OT0001', detail: '@SUM(A1) & <b>quiet</b>' }],
      formats: [{ which: 'large-print', detail: '18' }, { which: 'audio' }],
      contact: { which: 'text', detail: '+447700900982' },
    })
    await database.query(
      `update register_to_vote.request set sent_at = case copy
         when '${copy('a')}' then '2026-11-21 12:00+00'::timestamptz else '2026-06-25 23:30+00'::timestamptz end`,
    )
    const answers = surveyAnswersIn(database)
    await answers.keep(copy('d'), { madeItHard: ['access-device'], satisfaction: 7, comment: '-1\nand more' })
    await database.close()
  })
  afterAll(() => rmSync(place.folder, { recursive: true, force: true }))

  test('calls are a table in plain words, and no cell is a formula', () => {
    const { status, out, error } = run(place, 'call-backs')
    expect([status, error, out.startsWith('\uFEFF')]).toEqual([0, '', true])
    expect(table(out)).toEqual([
      {
        Reference: expect.stringMatching(/^[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}$/) as string,
        // Late in the evening of one day in UTC is the next day in London in summer.
        'Sent at': '2026-06-26 00:30',
        'Language of the page': 'Cymraeg',
        'Number to call': '01632 960 001 extension 12',
        'When to call': 'Monday 23 November, 8am to midday',
        'Ask for': 'Bob',
        'If nobody answers': 'Leave no message',
        'How to talk': 'Cymraeg',
      },
      expect.objectContaining({
        'Sent at': '2026-11-21 12:00',
        'Number to call': '07700 900 982',
        'Ask for': `'=HYPERLINK("https://example.com")`,
        'How to talk': 'With an interpreter: Somali',
      }) as object,
    ])
  })

  test('what people need is there as their page said it', () => {
    const [told] = table(run(place, 'needs').out)
    expect(told).toMatchObject({
      'What to call them': 'Ann Example',
      'Codes of the adjustments': 'OT0001',
      Formats: 'Large print: 18 point; Audio',
      'How they contact us': '',
      'How to answer them': 'Text message',
      'Where to answer them': '07700 900 982',
    })
    expect(told?.['Adjustments']).toMatch(/: @SUM\(A1\) & <b>quiet<\/b>$/)
  })

  test('everything is Welsh for those who ask for Welsh', () => {
    const [call] = table(run(place, 'call-backs', '--language', 'cy').out)
    expect(call).toMatchObject({
      'Rhif i’w ffonio': '01632 960 001 estyniad 12',
      'Pryd i ffonio': 'Dydd Llun 23 Tachwedd, 8am i hanner dydd',
      'Os nad oes neb yn ateb': 'Peidiwch â gadael neges',
    })
    const [told] = table(run(place, 'needs', '--language', 'cy').out)
    expect(told?.['Fformatau']).toMatch(/^Print bras: .*18.*; Sain$/)
    expect(run(place, 'survey', '--language', 'cy').out).toContain('Dim cyfrifiadur, ffôn na llechen')
  })

  test('both days of a range count, as days in London', () => {
    const rows = (...days: string[]): number => table(run(place, 'call-backs', ...days).out).length
    expect(rows('--from', '2026-06-26', '--to', '2026-06-26')).toBe(1)
    expect(rows('--to', '2026-06-25')).toBe(0)
    expect(rows('--from', '2026-11-21')).toBe(1)
    expect(table(run(place, 'survey', '--to', '2026-01-01').out)).toHaveLength(0)
    // The names of the columns are there without a row too.
    expect(run(place, 'call-backs', '--to', '2026-01-01').out).toContain('"Ask for"')
  })

  test('the survey is a row for each person, and a summary that picks nobody out', () => {
    const { status, out } = run(place, 'survey')
    expect(status).toBe(0)
    expect(table(out)[0]).toMatchObject({ 'What made it hard: No computer, phone or tablet': '1' })
    expect(out).toContain(`"'-1\nand more"`)
    expect(run(place, 'survey-summary').out).toContain('fewer than 5')
  })

  test('what cannot be exported is said in plain words', () => {
    for (const args of [[], ['everything'], ['needs', 'survey'], ['needs', '--since', 'today']]) {
      const { status, out, error } = run(place, ...args)
      expect([status, out]).toEqual([2, ''])
      expect(error).toContain('WHAT is one of: call-backs, needs, survey, survey-summary.')
    }
    expect(run(place, 'needs', '--from', '2026-02-31').error).toBe('--from must be a day, such as 2026-11-21.\n')
    expect(run(place, 'needs', '--from', '2026-02-02', '--to', '2026-02-01').error).toMatch(/must not be after/)
    expect(run(place, 'needs', '--language', 'fr').error).toBe('--language must be en or cy.\n')
  })
})

test('a folder in use, one that is not there, and a database that is away get a plain message', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'register-to-vote-'))
  const database = await openDatabase({ folder })
  const inUse = run({ folder }, 'needs')
  await database.close()
  rmSync(folder, { recursive: true })
  expect([inUse.status, inUse.out]).toEqual([1, ''])
  expect(inUse.error).toMatch(/^Nothing was exported, as the service is running\. Process \d+ keeps its data in /)
  expect(run({ folder: '/nowhere/at/all' }, 'needs')).toMatchObject({
    status: 2,
    error: 'There is no folder /nowhere/at/all. Set DATA_FOLDER or DATABASE_URL.\n',
  })
  expect(run({ folder, url: 'postgres://nobody@127.0.0.1:1/none' }, 'needs')).toMatchObject({
    status: 1,
    error: 'Nothing was exported, as the database does not answer.\n',
  })
})
