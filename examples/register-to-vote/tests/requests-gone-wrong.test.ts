// Requests that are hostile, sent elsewhere or not whole, and how long they are kept.
import { describe, expect, test } from 'vitest'
import { requestsIn } from '../src/database/requests'
import { surveyAnswersIn } from '../src/database/survey-answers'
import { databaseKinds } from './databases'
import { ownService } from './own-service'
import {
  answerSurvey,
  askForCall,
  callBackOn,
  openNeeds,
  referenceOn,
  survey,
  tellNeeds,
  traces,
} from './what-people-ask-for'

describe.each(databaseKinds)('with $kind', ({ make }) => {
  const { service, person } = ownService(make)
  const count = (): Promise<number[]> =>
    service().stored(async ({ query }) => [
      (await query('select from register_to_vote.request')).length,
      (await query('select from register_to_vote.survey_answer')).length,
    ])

  test('a copy that we did not make counts as a new one', async () => {
    const someone = person()
    const references = []
    for (const copy of ['1.', '1.', `${'Z'.repeat(32)}.`]) {
      const form = await someone.get('/call-back')
      someone.hidden = someone.hidden.map(([name, value]) => [name, name === 'copy' ? copy : value])
      references.push(referenceOn(await someone.post('/call-back', callBackOn(form))))
    }
    expect(new Set(references).size).toBe(3)
  })

  test('hostile input gets plain errors, stays text, and stores nothing', async () => {
    const before = await count()
    const hostile = `"><script>alert(1)</script>${'x'.repeat(3000)}`
    const someone = person()
    const call = await askForCall(someone, {
      'call-back-phone': hostile,
      'call-back-when': ['__proto__', '1999-01-01T08:00/12:00'],
      'call-back-ask-for': hostile,
      'call-back-talk': hostile,
    })
    expect([call.status, call.errors.length]).toEqual([200, 4])
    expect(call.errors.join()).not.toContain('script')
    expect(call.html).not.toContain('<script>alert')
    expect(call.document.querySelector<HTMLInputElement>('#call-back-ask-for')?.value).toBe(hostile)
    await openNeeds(someone)
    someone.hidden = someone.hidden.map(([name, value]) => [name, name === 'about' ? '__proto__ constructor' : value])
    expect((await someone.post('/what-you-need', {})).location).toBe('/register-to-vote/what-you-need')
    const long = await answerSurvey(someone, { ...survey, 'survey-comment': hostile.repeat(2), 'survey-helped-by': [] })
    expect(long.errors).toHaveLength(1)
    expect(await count()).toEqual(before)
  })

  test('a request is taken by its own page alone, and not from another website', async () => {
    const before = await count()
    const someone = person()
    const fields = callBackOn(await someone.get('/call-back'))
    for (const path of ['/survey', '/country', '/get-support', '/report-a-problem', '/leaflet']) {
      const sent = await someone.post(path, fields)
      expect([sent.status, sent.location]).toEqual([303, `/register-to-vote${path}`])
    }
    const other = await someone.post('/call-back', fields, { 'sec-fetch-site': 'cross-site' })
    expect([other.status, other.location]).toEqual([303, '/register-to-vote'])
    expect(await count()).toEqual(before)
  })

  test('nothing of it is in an address or in a log', async () => {
    const someone = person()
    for (const ask of [askForCall, tellNeeds, answerSurvey]) {
      const shown = await ask(someone)
      const reference = referenceOn(shown)
      const addresses = [...shown.document.querySelectorAll('[href], [action], [src]')].flatMap((each) =>
        ['href', 'action', 'src'].map((name) => decodeURIComponent(each.getAttribute(name) ?? '')),
      )
      // The number that someone gave can be phoned from the page.
      const others = addresses.filter((address) => !address.startsWith('tel:'))
      expect(others.filter((address) => traces.test(address))).toEqual([])
      if (reference) expect([...others, service().log()].join()).not.toContain(reference)
    }
    expect(service().log()).not.toMatch(traces)
  })

  test('requests are deleted after 90 days, and answers to the survey after a year', async () => {
    const left = await service().stored(async (database) => {
      const add = (copy: string, reference: string, days: number): Promise<unknown> =>
        database.query(
          `insert into register_to_vote.request (kind, copy, reference, language, sent_at, content)
           values ('call-back', $1, $2, 'en', now() - $3 * interval '1 day',
             '{"phone": "+441632960001", "when": ["any"], "askFor": "Ann", "message": "no"}')`,
          [copy, reference, days],
        )
      await add('a'.repeat(32), 'AAA AAA AAA', 91)
      await add('b'.repeat(32), 'BBB BBB BBB', 89)
      await database.query(
        `insert into register_to_vote.survey_answer values
           ('${'c'.repeat(32)}', current_date - 367, '{"satisfaction": 1}'),
           ('${'d'.repeat(32)}', current_date - 364, '{"satisfaction": 2}')`,
      )
      await requestsIn(database).deleteOldRequests()
      await surveyAnswersIn(database).deleteOldAnswers()
      return database.query(
        `select copy from register_to_vote.request where copy ~ '^(a|b)+$'
         union select copy from register_to_vote.survey_answer where copy ~ '^(c|d)+$' order by copy`,
      )
    })
    expect(left).toEqual([{ copy: 'b'.repeat(32) }, { copy: 'd'.repeat(32) }])
  })

  test('what is not whole is refused by the database itself, which repeats none of it', async () => {
    const refused = await service().stored(async ({ query }) => {
      const all: string[] = []
      const attempt = async (sql: string, values: unknown[]): Promise<void> => {
        await query(sql, values).then(
          () => all.push('taken'),
          (error: Error) => all.push(error.message),
        )
      }
      const insert = `insert into register_to_vote.request (kind, copy, reference, language, content)
        values ($1, '${'e'.repeat(32)}', $2, 'en', $3::jsonb)`
      const call = { phone: '+441632960001', when: ['any'], askFor: 'Zephyrine', message: 'no' }
      const contact = { which: 'email', detail: 'a@example.com' }
      for (const [kind, reference, content] of [
        ['call-back', 'EEE EEE EEE', { ...call, phone: '01632 960001' }],
        ['call-back', 'EEE EEE EEE', { ...call, when: [] }],
        ['call-back', 'EEE EEE EEE', { ...call, message: 'maybe' }],
        ['call-back', 'eee', call],
        ['visit', 'EEE EEE EEE', call],
        ['needs', 'EEE EEE EEE', { name: 'Zephyrine', contact }],
        ['needs', 'EEE EEE EEE', { name: 'Zephyrine', contact: { which: 'pigeon', detail: '' }, formats: [] }],
        ['needs', 'EEE EEE EEE', { name: 'x'.repeat(40_000), contact, formats: [] }],
      ] as const)
        await attempt(insert, [kind, reference, JSON.stringify(content)])
      for (const answer of ['{}', '{"satisfaction": 11}', '{"satisfaction": "7"}'])
        await attempt(
          `insert into register_to_vote.survey_answer values ('${'e'.repeat(32)}', current_date, $1::jsonb)`,
          [answer],
        )
      return all
    })
    expect(refused).toEqual(Array.from({ length: 11 }, () => 'The database refused what was asked (23514).'))
  })
})
