// What people asked for, as a table for a service manager: the program that a team runs.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds, type NewDatabase } from './databases.js'
import { type Fields, Person } from './person.js'
import { createApp, NOON, openDatabase } from './service.js'

const program = fileURLToPath(new URL('../dist/server/export.js', import.meta.url))

interface Ran {
  status: number | null
  /** Each row, each cell: without the mark at the start. */
  rows: string[][]
  out: string
  error: string
}

function run(made: Pick<NewDatabase, 'place'>, ...args: string[]): Ran {
  const { url, folder } = made.place
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH, ...(url ? { DATABASE_URL: url } : { DATA_FOLDER: folder }) },
    encoding: 'utf8',
  })
  return { status, rows: parse(stdout.replace(/^\uFEFF/, '')), out: stdout, error: stderr }
}

/** Reads CSV as RFC 4180 says, apart from the code that writes it. */
const parse = (csv: string): string[][] =>
  csv
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
      ),
    )

/** The cells of a row by the names of their columns. */
const byName = ([names = [], ...rows]: string[][]): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))

const callBack: Fields = {
  'call-back-phone': '+44 7700 900982',
  'call-back-when': '2026-11-23T08:00/12:00',
  'call-back-ask-for': '=HYPERLINK("https://example.com")',
  'call-back-message': 'no',
  'call-back-talk': 'interpreter',
  'call-back-language': 'Somali',
}

describe.each(databaseKinds)('with $kind', ({ make }) => {
  let made: NewDatabase
  /** Sends something on a day, as if it were then. */
  async function on(day: string, work: (someone: Person) => Promise<void>): Promise<void> {
    const database = await openDatabase(made.place)
    const app = await createApp({ database, now: () => new Date(day) })
    await work(new Person(() => app))
    await app.close()
  }
  beforeAll(async () => {
    made = await make()
    await on(NOON.toISOString(), async (someone) => {
      await someone.get('/call-back')
      await someone.post('/call-back', callBack)
      await someone.get('/appointment')
      await someone.post('/appointment', {
        name: 'Ann Example',
        'appointment-way': 'in-person',
        'appointment-when': 'any',
        'appointment-needs': ['step-free', 'other'],
        'appointment-other': 'My dog; "Rex", comes',
        'appointment-reach': 'post',
        'appointment-address': '1 Example Street\nExampletown',
        reference: 'K7R-4XW-9HC',
      })
      await someone.get('/what-you-need')
      // The first form of this page has no hidden fields.
      someone.hidden = {}
      await someone.post('/what-you-need', { about: ['adjustments', 'formats', 'languages'] })
      const told = await someone.post('/what-you-need', {
        'adjustments-which': ['step-free', 'something-else'],
        'adjustments-something-else': '@SUM(A1) & <b>quiet</b>',
        'formats-which': 'large-print',
        'formats-large-print': '18',
        'languages-speak-which': 'cy',
        'languages-read-which': 'en',
        'languages-interpreter-which': 'no',
        name: 'Ann Example',
        'contact-which': 'text',
        'contact-text': '07700 900982',
      })
      expect(told.errors).toEqual([])
      await someone.get('/survey')
      await someone.post('/survey', { 'survey-made-it-hard': 'access-device', 'survey-satisfaction': '7' })
    })
    await on('2026-11-25T00:30:00Z', async (someone) => {
      await someone.get('/call-back')
      await someone.post('/call-back', {
        ...callBack,
        'call-back-when': 'any',
        'call-back-ask-for': 'Bob Example',
        'call-back-talk': 'relay',
      })
    })
  }, 90_000)
  afterAll(() => made.remove())

  test('call backs are a table in plain words, and no cell is a formula', () => {
    const { status, rows, out, error } = run(made, 'call-backs')
    expect([status, error]).toEqual([0, ''])
    expect(out.startsWith('\uFEFF')).toBe(true)
    expect(byName(rows)).toMatchObject([
      {
        Reference: expect.stringMatching(/^[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}$/) as string,
        'Asked on': '2026-11-21 12:00',
        'Language of the page': 'English',
        'Phone number': '07700 900 982',
        'When to call': 'Monday 23 November, 8am to midday',
        'Who to ask for': `'=HYPERLINK("https://example.com")`,
        'Safe to leave a message': 'No, leave no message',
        'How to talk': 'With an interpreter: Somali',
        'Reference of an application': '',
      },
      { 'Asked on': '2026-11-25 00:30', 'Who to ask for': 'Bob Example', 'How to talk': 'Relay UK' },
    ])
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  test('both days of a range count, as days in London', () => {
    const names = (...days: string[]) => byName(run(made, 'call-backs', ...days).rows).length
    expect(names('--from', '2026-11-21', '--to', '2026-11-21')).toBe(1)
    expect(names('--from', '2026-11-25')).toBe(1)
    expect(names('--to', '2026-11-20')).toBe(0)
    expect(byName(run(made, 'survey', '--from', '2026-11-22').rows)).toHaveLength(0)
    // The names of the columns are there without a row too.
    expect(run(made, 'call-backs', '--to', '2026-11-20').rows).toHaveLength(1)
  })

  test('appointments and needs say what people chose, as the page said it', () => {
    expect(byName(run(made, 'appointments').rows)).toMatchObject([
      {
        Name: 'Ann Example',
        'How to meet': 'At a place',
        Place: 'Anytown Library',
        'What they need there': 'A way in without steps; Something else',
        'What else they need': 'My dog; "Rex", comes',
        'Safe ways to tell them': 'Letter',
        'Postal address': '1 Example Street\nExampletown',
        'Reference of an application': 'K7R-4XW-9HC',
      },
    ])
    const [told] = byName(run(made, 'needs').rows)
    expect(told).toMatchObject({
      Formats: 'Large print: 18 point',
      'Codes of the adjustments': 'RA0019; OT0001',
      'How to tell them': 'Text message',
      'Where to tell them': '07700 900 982',
    })
    expect(told?.['Adjustments']).toMatch(/; .*: @SUM\(A1\) & <b>quiet<\/b>$/)
    expect(told?.['Languages']).toContain('Cymraeg')
  })

  test('in Welsh, columns and chosen answers are Welsh, and what people wrote stays as it is', () => {
    const [asked] = byName(run(made, 'call-backs', '--language', 'cy').rows)
    expect(asked).toEqual({
      Cyfeirnod: expect.stringMatching(/^[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}$/) as string,
      'Gofynnwyd ar': '2026-11-21 12:00',
      'Iaith y dudalen': 'English',
      'Rhif ffôn': '07700 900 982',
      'Pryd i ffonio': 'Dydd Llun 23 Tachwedd, 8am i hanner dydd',
      'Am bwy i ofyn': `'=HYPERLINK("https://example.com")`,
      'Diogel gadael neges': 'Nac ydy, peidiwch â gadael neges',
      'Sut i siarad': 'Gyda dehonglydd: Somali',
      'Cyfeirnod cais': '',
    })
    const [meeting] = byName(run(made, 'appointments', '--language', 'cy').rows)
    expect(meeting).toMatchObject({
      'Sut i gwrdd': 'Mewn lle',
      Lle: 'Llyfrgell Anytown',
      'Beth sydd ei angen arnyn nhw yno': 'Ffordd i mewn heb risiau; Rhywbeth arall',
      'Beth arall sydd ei angen arnyn nhw': 'My dog; "Rex", comes',
      'Ffyrdd diogel o roi gwybod iddyn nhw': 'Llythyr',
    })
    const [told] = byName(run(made, 'needs', '--language', 'cy').rows)
    expect(told).toMatchObject({
      Enw: 'Ann Example',
      Fformatau: 'Print bras: 18 pwynt',
      'Codau’r addasiadau': 'RA0019; OT0001',
    })
    const [answer] = byName(run(made, 'survey', '--language', 'cy').rows)
    expect(answer).toMatchObject({ 'Sut y gofynnwyd iddynt': 'Ar-lein', 'Boddhad, o 0 i 10': '7' })
    expect(run(made, 'survey-summary', '--language', 'cy').out).toContain('llai na 5')
  })

  test.each(['call-backs', 'appointments', 'needs', 'survey'])(
    'the table of %s has the same columns in both languages, each with another name',
    (what) => {
      const [english = []] = run(made, what).rows
      const [welsh = []] = run(made, what, '--language', 'cy').rows
      expect(welsh).toHaveLength(english.length)
      expect(welsh.filter((name) => name === '' || english.includes(name))).toEqual([])
    },
  )

  test('survey answers are a row for each person, and a summary that picks nobody out', () => {
    const [answer] = byName(run(made, 'survey').rows)
    expect(answer).toMatchObject({ 'What made it hard: No computer, phone or tablet': '1' })
    const { status, out } = run(made, 'survey-summary')
    expect(status).toBe(0)
    expect(out).toContain('fewer than 5')
  })

  test('a word that is none, and a day that is none, get a plain message', () => {
    expect(run(made, 'everything')).toMatchObject({ status: 2, out: '' })
    expect(run(made).error).toContain('WHAT is one of: call-backs, appointments, needs, survey, survey-summary.')
    expect(run(made, 'needs', '--from', '2026-02-31')).toMatchObject({
      status: 2,
      error: '--from must be a day, such as 2026-11-21. It is "2026-02-31".\n',
    })
    expect(run(made, 'needs', '--from', '2026-02-02', '--to', '2026-02-01').error).toBe(
      '--from must not be after --to.\n',
    )
    expect(run(made, 'needs', '--since', 'today').status).toBe(2)
    expect(run(made, 'needs', '--language', 'Welsh')).toMatchObject({
      status: 2,
      error: '--language must be en or cy. It is "Welsh".\n',
    })
  })
})

test('while the service runs in its folder, it says that it must be stopped', async () => {
  const [embedded] = databaseKinds
  const made = await embedded!.make()
  const database = await openDatabase(made.place)
  const { status, out, error } = run(made, 'survey')
  await database.close()
  made.remove()
  expect([status, out]).toEqual([1, ''])
  expect(error).toMatch(/^The service runs, so nothing was exported\. Process \d+ keeps its data in .*\. Stop it, or /)
})

test('a folder that is not there, and a database that does not answer, get a plain message', () => {
  expect(run({ place: { folder: '/nowhere/at/all' } }, 'survey')).toMatchObject({
    status: 2,
    error: 'There is no folder /nowhere/at/all. Set DATA_FOLDER or DATABASE_URL as for the service.\n',
  })
  expect(run({ place: { url: 'postgres://nobody@127.0.0.1:1/none', folder: '' } }, 'survey')).toMatchObject({
    status: 1,
    error: 'The database does not answer, so nothing was exported. Check DATABASE_URL and that the database runs.\n',
  })
})
