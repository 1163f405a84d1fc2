// Answers to the survey that people gave on paper, typed in by staff: the program that a team runs.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvText, surveyRows, type SurveyAnswer } from '@handrail/support'
import { importSurvey } from '../src/requests/import-survey.js'
import { databaseKinds, type NewDatabase } from './databases.js'
import { openDatabase } from './service.js'

const program = (name: 'import' | 'export'): string =>
  fileURLToPath(new URL(`../dist/server/${name}.js`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'fishing-licence-paper-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  status: number | null
  out: string
  error: string
}

type Made = Pick<NewDatabase, 'place'>

function run(name: 'import' | 'export', { place: { url, folder: data } }: Made, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(name), ...args], {
    env: { PATH: process.env.PATH, ...(url ? { DATABASE_URL: url } : { DATA_FOLDER: data }) },
    encoding: 'utf8',
  })
  return { status, out: stdout, error: stderr }
}

/** Imports a file that has this in it. */
function importFile(made: Made, content: string | Uint8Array, ...args: string[]): Ran {
  const file = join(folder, 'paper.csv')
  writeFileSync(file, content)
  return run('import', made, 'survey', file, ...args)
}

const days = { today: '2026-11-21', first: '2025-11-21' }
const problemsOf = async (text: string): Promise<string[]> => {
  const read = await importSurvey(text, days)
  return 'problems' in read ? read.problems : []
}

const noDevice = 'What made it hard: No computer, phone or tablet'
/** As it stands in a file. */
const device = `"${noDevice}"`
const somethingElse = 'What made it hard: Something else'
const nothing = 'What made it hard: Nothing made it hard'
const other = 'Something else that made it hard'
const satisfaction = '"Satisfaction, from 0 to 10"'
const byPost = 'How they got help: By post'
const paper = `${device},${somethingElse},${other},${satisfaction},${byPost},What we could do better\r\n`

describe.each(databaseKinds)('with $kind', ({ make }) => {
  let made: NewDatabase
  beforeAll(async () => {
    made = await make()
  }, 60_000)
  afterAll(() => made.remove())
  const stored = async (): Promise<unknown[]> => {
    const database = await openDatabase(made.place)
    const rows = await database.query(
      `select asked, language, made_it_hard::text, made_it_hard_other, satisfaction, helped_by::text, comment
       from fishing_licence.survey_answer order by satisfaction`,
    )
    await database.close()
    return rows
  }

  test('each row is stored as an answer on paper, once, and none of a file that has a mistake', async () => {
    const wrong = importFile(made, `${paper}1,,,7,,\r\n1,,,11,,\r\n`)
    expect(wrong).toEqual({
      status: 2,
      out: '',
      error:
        'Nothing was stored.\nRow 3, column “Satisfaction, from 0 to 10”: enter a whole number from 0 to 10, or nothing. It is “11”.\n',
    })
    expect(await stored()).toEqual([])

    const right = `${paper}1,1,"The form, it is long",3,1,"Larger print\nDŵr"\r\n,,,,,\r\n0,0,,7,,'=more\r\n`
    expect(importFile(made, right)).toEqual({ status: 0, out: 'We stored the answers of 2 people.\n', error: '' })
    const first = {
      asked: 'on-paper',
      language: 'en',
      made_it_hard: '["access-device", "something-else"]',
      made_it_hard_other: 'The form, it is long',
      satisfaction: 3,
      helped_by: '["post"]',
      comment: 'Larger print\nDŵr',
    }
    const second = {
      asked: 'on-paper',
      language: 'en',
      made_it_hard: null,
      made_it_hard_other: null,
      satisfaction: 7,
      helped_by: null,
      comment: '=more',
    }
    expect(await stored()).toEqual([first, second])

    expect(importFile(made, right)).toMatchObject({
      status: 2,
      error: 'This file was stored before, so nothing was stored now. To store it once more, add --again.\n',
    })
    expect(await stored()).toHaveLength(2)
    expect(importFile(made, right, '--again').status).toBe(0)
    expect(await stored()).toHaveLength(4)

    const exported = run('export', made, 'survey')
    expect(exported.out.match(/"On paper"/g)).toHaveLength(4)
  })

  test('nothing is stored when the database refuses a row in the middle', async () => {
    const before = await stored()
    const database = await openDatabase(made.place)
    await database.query(
      `alter table fishing_licence.survey_answer add constraint no_nine check (satisfaction is distinct from 9)`,
    )
    await database.close()
    expect(importFile(made, `${paper}1,,,8,,\r\n1,,,9,,\r\n1,,,10,,\r\n`).status).toBe(1)
    expect(await stored()).toEqual(before)
  })
})

describe('a file', () => {
  test('as the export writes it is read back, with every answer there is, in both languages', async () => {
    const answers: SurveyAnswer[] = [
      {
        asked: 'by-phone',
        madeItHard: ['access-device', 'something-else'],
        madeItHardOther: '-the "form"',
        satisfaction: 0,
        helpedBy: ['phone', 'in-person'],
        comment: 'One, two\nthree',
      },
      { asked: 'on-paper', madeItHard: ['nothing'], satisfaction: 10, helpedBy: ['not-needed'] },
      { asked: 'face-to-face', comment: '=1+1' },
    ]
    for (const language of ['en', 'cy'] as const)
      expect(await importSurvey(csvText(surveyRows(answers, language)), days)).toEqual({
        answers: answers.map((answer) => ({ answer, language, answeredOn: days.today })),
      })
  })

  test('can say on which day each person answered, as people and as spreadsheets write it', async () => {
    const read = await importSurvey(`Answered on,${satisfaction}\n2026-11-02,5\n3/11/2026,6\n,7\n`, days)
    expect('answers' in read && read.answers.map(({ answeredOn }) => answeredOn)).toEqual([
      '2026-11-02',
      '2026-11-03',
      '2026-11-21',
    ])
  })

  test.each<[string, string, string[]]>([
    [
      'is empty',
      '',
      [
        'Row 1: there is no column that we know. Copy the first row of the export of the survey, with commas between cells.',
      ],
    ],
    [
      'has semicolons',
      'What we could do better;Answered on\nmore;',
      [
        'Row 1: there is no column that we know. Copy the first row of the export of the survey, with commas between cells.',
      ],
    ],
    ['has no row', paper, ['There is no answer in the file.']],
    [
      'has a column of its own',
      `${satisfaction},Name\n5,Ann`,
      ['Row 1, column 2: we do not know “Name”. Write it as the export of the survey does.'],
    ],
    [
      'has a column twice',
      `${satisfaction},${satisfaction}\n5,6`,
      ['Row 1, column 2: “Satisfaction, from 0 to 10” is there twice.'],
    ],
    [
      'has an open quotation mark',
      `${satisfaction}\n5\n"6\n7`,
      ['Row 3: a quotation mark starts a cell, and none ends it.'],
    ],
    [
      'has a comma too many',
      `${satisfaction}\n5,and more`,
      ['Row 2: there are more cells than columns. Put quotation marks round text with a comma.'],
    ],
    [
      'has a tick that is none',
      `${device}\nyes`,
      [`Row 2, column “${noDevice}”: enter 1 for yes, 0 for no, or nothing. It is “yes”.`],
    ],
    [
      'has words without the tick they belong to',
      `${other},${satisfaction}\nLong,5`,
      [`Row 2, column “${other}”: there is text, so “${somethingElse}” must be 1.`],
    ],
    [
      'has answers that exclude each other',
      `${device},${nothing}\n1,1`,
      [`Row 2, column “${nothing}”: Select what made it hard, or only select ‘Nothing made it hard’.`],
    ],
    [
      'has half a number',
      `${satisfaction}\n6.5`,
      ['Row 2, column “Satisfaction, from 0 to 10”: enter a whole number from 0 to 10, or nothing. It is “6.5”.'],
    ],
    [
      'has too long a text',
      `What we could do better\n${'x'.repeat(5001)}`,
      ['Row 2, column “What we could do better”: What we could do better must be 5000 characters or less.'],
    ],
    [
      'has a row of zeros',
      `${device}\n1\n0`,
      ['Row 3: nothing is answered in it. Take the row out, or enter what the person said.'],
    ],
    [
      'was answered online',
      `How they were asked,${satisfaction}\nOnline,5`,
      [
        'Row 2, column “How they were asked”: enter “On paper”, “By phone”, “Face to face”, or nothing. It is “Online”.',
      ],
    ],
    [
      'has no day',
      `Answered on,${satisfaction}\n31/2/2026,5`,
      ['Row 2, column “Answered on”: enter a day, such as 21/11/2026. It is “31/2/2026”.'],
    ],
    [
      'has a day to come',
      `Answered on,${satisfaction}\n2026-11-22,5`,
      ['Row 2, column “Answered on”: the day is still to come. It is “2026-11-22”.'],
    ],
    [
      'has a day long gone',
      `Answered on,${satisfaction}\n2025-11-20,5`,
      ['Row 2, column “Answered on”: we keep answers for 365 days, and this one is older. It is “2025-11-20”.'],
    ],
  ])('that %s gets a plain message with the row and the column', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems)
  })

  test('gets every mistake at once', async () => {
    expect(await problemsOf(`${device},${satisfaction}\nx,11\n1,5\ny,`)).toHaveLength(3)
  })

  test('of any text whatever is read or refused, and never thrown at', async () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('1', '0', '"', ',', '\n', '2026-11-01', "'="))
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 30 }), async (cells) => {
        const read = await importSurvey(`${paper}${cells.join('')}`, days)
        if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0)
        else for (const { answer } of read.answers) expect(Object.keys(answer).length).toBeGreaterThan(1)
      }),
    )
  })
})

test('a command without a file, a file that is not there and letters that would be lost get a plain message', () => {
  const nowhere = { place: { folder: '/nowhere/at/all' } }
  const bare = run('import', nowhere)
  expect([bare.status, bare.error]).toEqual([2, expect.stringContaining('npm run import -- survey FILE.csv')])
  expect(run('import', nowhere, 'survey', '/nowhere.csv').error).toBe(
    'We cannot read the file /nowhere.csv, so nothing was stored.\n',
  )
  expect(importFile(nowhere, new Uint8Array([0x44, 0xf4]))).toMatchObject({
    status: 2,
    error: 'Some letters of the file would be lost, so nothing was stored. Save it as “CSV UTF-8”.\n',
  })
  expect(importFile(nowhere, `${paper}1,,,7,,\r\n`).error).toBe(
    'There is no folder /nowhere/at/all. Set DATA_FOLDER or DATABASE_URL as for the service.\n',
  )
})

test('while the service runs in its folder, it says that it must be stopped', async () => {
  const [embedded] = databaseKinds
  const made = await embedded!.make()
  const database = await openDatabase(made.place)
  const { status, error } = importFile(made, `${paper}1,,,7,,\r\n`)
  await database.close()
  made.remove()
  expect([status, error]).toEqual([1, expect.stringMatching(/^The service runs, so nothing was stored\. Process \d+ /)])
})
