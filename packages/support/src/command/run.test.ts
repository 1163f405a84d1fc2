import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bankHolidays } from '../bank-holidays.js'
import { directoryText } from '../fixtures/directories.fixtures.js'
import { run } from './run.js'

let folder = ''
const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'support-check-'))
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)
  await write('good.json', directoryText)
  await write('due.json', directoryText.replace('"2027-05-02"', '"2026-12-02"'))
  await write('wrong.json', directoryText.replace('"+441632960001"', '"01632 960001"'))
  await write('comma.json', '\uFEFF{\n\t"languages": ["en"],\n}')
  await write('one-line.json', `{${'"a": [1, 2], '.repeat(50)}"b" 3}`)
  await write('empty.json', ' ')
  await write('holidays.json', JSON.stringify(bankHolidays))
  await write('no-holidays.json', '{ "scotland": { "events": [{ "title": "Fair", "date": "soon" }] } }')
  const changed = structuredClone(bankHolidays)
  changed.scotland.events = changed.scotland.events.filter(({ date }) => date !== '2026-11-30')
  changed.scotland.events.find(({ date }) => date === '2026-12-25')!.title = 'Midwinter'
  changed.scotland.events.push({ title: 'Jubilee', date: '2026-06-01', notes: '' })
  for (const { events } of Object.values(changed))
    events.push({ title: 'New Year’s Day', date: '2029-01-01', notes: '' })
  await write('new-holidays.json', JSON.stringify(changed))
})

afterAll(() => rm(folder, { recursive: true }))

interface Said {
  code: number
  out: string
  err: string
}

/** Runs the command in the folder of test files. Paths in what it says are without the folder. */
async function say(line: string, more: { colour?: boolean } = {}): Promise<Said> {
  let out = ''
  let err = ''
  const args = line.split(' ').filter(Boolean)
  const code = await run(
    args.map((arg) => (arg.endsWith('.json') ? join(folder, arg) : arg)),
    {
      out: (text) => (out += text),
      err: (text) => (err += text),
      colour: false,
      now: new Date('2026-11-23T10:00:00Z'),
      ...more,
    },
  )
  const short = (text: string): string => text.replaceAll(join(folder, '/'), '')
  return { code, out: short(out), err: short(err) }
}

describe('handrail-support check', () => {
  test('says that a good file has no errors, and ends with 0', async () => {
    expect(await say('check good.json')).toEqual({ code: 0, out: '0 errors and 0 notices in 1 file.\n', err: '' })
  })

  test('says where each finding is, what is wrong and what to do, and ends with 1', async () => {
    expect(await say('check good.json wrong.json')).toEqual({
      code: 1,
      out: `wrong.json:57:7  Error  directory  "helpline", channels[0].telephone
  "01632 960001" starts with 0.
  Use +44 in its place, with no spaces: "+441632960001".

1 error and 0 notices in 2 files.
`,
      err: '',
    })
  })

  test('ends with 0 when there are only notices, and with 1 when asked to be strict', async () => {
    const { code, out } = await say('check due.json')
    expect(code).toBe(0)
    expect(out).toContain('Notice  review-due  reviewBy\n  The whole file is to be checked again by 2 December 2026.')
    expect(out).toContain('0 errors and 1 notice in 1 file.')
    expect((await say('check --strict due.json')).code).toBe(1)
  })

  test('checks for the day it is given, and else for today', async () => {
    expect(await say('check --at 2026-11-01 good.json')).toMatchObject({ code: 1 })
    expect((await say('check --at 2026-12-03 due.json')).out).toContain('Error  review-overdue')
    expect(await say('check --at 2026-02-30 good.json')).toMatchObject({
      code: 2,
      err: '"2026-02-30" is not a date such as 2026-11-23. Type handrail-support --help to see what there is.\n',
    })
  })

  test('uses a newer list of bank holidays, and says when there is something wrong with it', async () => {
    const ends = async (more: string): Promise<boolean> =>
      (await say(`check --at 2029-01-10 ${more} good.json`)).out.includes('bank-holidays-end')
    expect(await ends('')).toBe(true)
    expect(await ends('--bank-holidays new-holidays.json')).toBe(false)
    const { code, err, out } = await say('check --bank-holidays no-holidays.json good.json')
    expect({ code, out }).toEqual({ code: 2, out: '0 errors and 0 notices in 0 files.\n' })
    expect(err).toContain('There is nothing for "england-and-wales".')
  })

  test('prints JSON when asked', async () => {
    const { out, code, err } = await say('check --json wrong.json none.json')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toEqual({
      findings: [
        {
          level: 'error',
          rule: 'directory',
          record: 'helpline',
          path: 'channels[0].telephone',
          line: 57,
          column: 7,
          file: 'wrong.json',
          wrong: '"01632 960001" starts with 0.',
          fix: 'Use +44 in its place, with no spaces: "+441632960001".',
        },
      ],
      problems: ['There is no file at "none.json". Check the name and the folder.'],
      checked: 1,
      errors: 1,
      notices: 0,
    })
    expect(err).toBe('There is no file at "none.json". Check the name and the folder.\n')
  })

  test('shows the line of a file that is not JSON, with a sign under the place, checks the rest, and ends with 2', async () => {
    const { code, out, err } = await say('check comma.json wrong.json')
    expect({ code, err }).toEqual({
      code: 2,
      err: `comma.json:2:21  There is a comma with nothing after it. Remove the extra comma.
   "languages": ["en"],
                      ^
`,
    })
    expect(out).toContain('wrong.json:57:7  Error')
    expect(out).toContain('1 error and 0 notices in 1 file.')
  })

  test('shows only the part around the place when the line is very long', async () => {
    const [, shown, sign] = (await say('check one-line.json')).err.split('\n')
    expect(shown!.length).toBeLessThan(90)
    expect(shown![sign!.indexOf('^')]).toBe('3')
  })

  test('says that a file is empty', async () => {
    expect((await say('check empty.json')).err).toBe(
      'empty.json: The file is empty. Add a directory. It starts with { and ends with }.\n',
    )
  })

  test('has colours only when asked to, and then the same words', async () => {
    const plain = (await say('check wrong.json due.json')).out
    const colours = (await say('check wrong.json due.json', { colour: true })).out
    expect(plain).not.toContain('\u001B')
    expect(colours).toContain('\u001B[31mError\u001B[0m')
    expect(colours).toContain('\u001B[33mNotice\u001B[0m')
    // oxlint-disable-next-line no-control-regex -- these are the codes for colours
    expect(colours.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain)
  })

  test('ends with 1 for the deliberately broken directory, and names each of its faults', async () => {
    let out = ''
    const output = { out: (text: string) => (out += text), err: () => {}, colour: false, now: new Date('2026-11-23') }
    expect(await run(['check', fixture('broken-directory.json')], output)).toBe(1)
    expect(out).toContain('26 errors and 10 notices in 1 file.')
  })
})

describe('handrail-support bank-holidays', () => {
  test('says that a file is the same as our list', async () => {
    expect(await say('bank-holidays holidays.json')).toEqual({
      code: 0,
      out: 'Your file has nothing that our list does not have.\n',
      err: '',
    })
  })

  test('says what is different and how to pass it on, and ends with 1', async () => {
    const { code, out } = await say('bank-holidays new-holidays.json')
    expect(code).toBe(1)
    expect(out.split('\n').slice(0, 4)).toEqual([
      'Scotland, 1 June 2026: Jubilee. Only in your file.',
      'Scotland, 30 November 2026: St Andrew’s Day. Only in our list.',
      'Scotland, 25 December 2026: Midwinter. Another name in your file.',
      'Years that only your file has: 2029.',
    ])
    expect(out).toContain('joinBankHolidays')
    expect(JSON.parse((await say('bank-holidays --json new-holidays.json')).out)).toMatchObject({ newYears: ['2029'] })
  })

  test.each([
    ['none.json', 'There is no file at "none.json". Check the name and the folder.'],
    ['comma.json', 'comma.json: Line 2, column 21:'],
    ['no-holidays.json', 'The day of "Fair" is not a date such as 2026-12-25.'],
  ])('says why it cannot compare %s, and ends with 2', async (file, words) => {
    const { code, out, err } = await say(`bank-holidays ${file}`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })
})

test.each([
  ['', 'Say what to do: check, or bank-holidays.'],
  ['chekc good.json', 'There is no command called chekc.'],
  ['check', 'Give at least one file to check.'],
  ['bank-holidays', 'Give the one file of bank holidays to compare.'],
  ['check --colour good.json', 'There is no option called --colour.'],
  ['check --at', 'The option --at needs a value.'],
  ['check --json=yes good.json', 'The option --json does not take a value.'],
])('says what is wrong with “%s”, and ends with 2', async (line, problem) => {
  const { code, out, err } = await say(line)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(problem)
})

test('explains itself when asked', async () => {
  const { code, out } = await say('--help')
  expect(code).toBe(0)
  for (const word of ['check', 'bank-holidays', '--at', '--strict', '--json', 'FILES...']) expect(out).toContain(word)
})
