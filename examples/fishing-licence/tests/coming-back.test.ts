import { PassThrough } from 'node:stream'
import { newResumeCode } from '@handrail/forms'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applicationsIn } from '../src/database/applications.js'
import { databaseKinds } from './databases.js'
import { everything, type Fields, Person, type Shown } from './person.js'
import { NOON, type RunningService, startService } from './service.js'

const codePattern = /^[2346789FHKMQRWXY]{4}( [2346789FHKMQRWXY]{4}){2}$/
const born = (year = '1984'): Fields => ({ ...everything['/date-of-birth'], 'date-of-birth-year': year })
const codeOn = ({ document }: Shown): string => document.querySelector('.govuk-panel strong')?.textContent ?? ''

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  let now = NOON
  let log = ''
  beforeAll(async () => {
    const stream = new PassThrough()
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
    service = await startService(kind, { now: () => now, logger: { stream, level: 'trace' } })
  }, 60_000)
  afterAll(() => service.remove())
  const person = (prefix?: string): Person => new Person(() => service.app, prefix)

  /** Someone who answered up to the date of birth, saved it and has left. */
  async function saved(): Promise<{ ann: Person; code: string }> {
    const ann = person()
    for (const path of ['/who-for', '/name', '/date-of-birth'] as const) await ann.answer(path, everything[path])
    return { ann, code: codeOn(await ann.answer('/save', {})) }
  }
  const comeBack = (someone: Person, code: string, date = born()): Promise<Shown> =>
    someone.answer('/come-back', { code, ...date })

  test('every page with a question has a link to save, and the start page one to come back', async () => {
    const ann = person()
    for (const [path, fields] of Object.entries(everything)) {
      const links = [...(await ann.get(path)).document.querySelectorAll('main a')]
      expect(links.map((link) => link.getAttribute('href'))).toContain('/fishing-licence/save')
      await ann.post(path, fields)
    }
    expect((await person().get('')).html).toContain('href="/fishing-licence/come-back"')
  })

  test('someone gets a code, spelled out, and the day until which it works', async () => {
    const ann = person()
    await ann.answerEverything()
    const page = await ann.answer('/save', {})
    expect(page.heading).toBe('Application saved')
    expect(codeOn(page)).toMatch(codePattern)
    const spelled = [...page.document.querySelectorAll('main ol li')].map(({ textContent }) => textContent ?? '')
    expect(spelled.map((each) => each.charAt(0)).join('')).toBe(codeOn(page).replaceAll(' ', ''))
    for (const each of spelled) expect(each).toMatch(/^(\d|([A-Z]) for \2[a-z-]+)$/)
    expect(page.html).toMatch(/We keep your answers until \d{1,2} [A-Z][a-z]+ \d{4}\./)
  })

  test('on another device, the code and the date of birth bring back every answer', async () => {
    const { code } = await saved()
    const elsewhere = person()
    expect((await comeBack(elsewhere, code)).location).toBe('/fishing-licence/check-answers')
    expect((await elsewhere.get('/check-answers')).location).toBe('/fishing-licence/start-date')
    expect((await elsewhere.get('/name')).value('first-name')).toBe('Siân')
  })

  test('a code is taken however it is written', async () => {
    const { code } = await saved()
    const typed = ` ${code.toLowerCase().replaceAll(' ', '-')}.`
    expect((await comeBack(person(), typed)).location).toBe('/fishing-licence/check-answers')
  })

  test('the device of before no longer shows the answers', async () => {
    const { ann, code } = await saved()
    await comeBack(person(), code)
    expect((await ann.get('/name')).location).toBe('/fishing-licence/who-for')
  })

  test('a code alone shows nothing, and does not say if it was right', async () => {
    const { code } = await saved()
    const elsewhere = person()
    const wrongDate = await comeBack(elsewhere, code, born('1985'))
    const wrongCode = await comeBack(elsewhere, newResumeCode())
    const message = 'The code and the date of birth do not match an application. Check both, and try again.'
    expect([wrongDate.status, wrongDate.errors]).toEqual([422, [message]])
    expect([wrongCode.status, wrongCode.errors]).toEqual([422, [message]])
    expect(wrongDate.html).not.toContain('Siân')
    expect(wrongDate.value('code')).toBe(code)
    expect((await elsewhere.get('/name')).location).toBe('/fishing-licence/who-for')
  })

  test('someone who gets it wrong keeps the application they have open', async () => {
    now = new Date(now.getTime() + 61_000)
    const { code } = await saved()
    const ben = person()
    await ben.answer('/who-for', { 'who-for': 'someone-else' })
    await comeBack(ben, code, born('1985'))
    expect((await ben.get('/who-for')).value('who-for')).toBe('someone-else')
  })

  test('after 5 wrong tries in a minute even the right one has to wait', async () => {
    now = new Date(now.getTime() + 61_000)
    const { code } = await saved()
    const elsewhere = person()
    for (let each = 0; each < 5; each++) expect((await comeBack(elsewhere, code, born('1985'))).status).toBe(422)
    const stopped = await comeBack(elsewhere, code)
    expect([stopped.status, stopped.errors]).toEqual([
      429,
      ['There were too many tries. Wait 1 minute, and try again.'],
    ])
    now = new Date(now.getTime() + 61_000)
    expect((await comeBack(elsewhere, code)).location).toBe('/fishing-licence/check-answers')
  })

  test('after 20 wrong dates of birth a code no longer works, from wherever they came', async () => {
    const { code } = await saved()
    const { comeBack: tryOut } = applicationsIn(service.database, () => now)
    for (let each = 0; each < 20; each++) expect(await tryOut('x'.repeat(43), code, '1900-01-01')).toBe(false)
    expect(await tryOut('x'.repeat(43), code, '1984-06-05')).toBe(false)
  })

  test('only a hash of the code is kept, and no code is in a log', async () => {
    const { code } = await saved()
    await comeBack(person(), code)
    const stored = JSON.stringify(await service.database.query('select * from fishing_licence.application'))
    for (const written of [code, code.replaceAll(' ', '')]) {
      expect(stored).not.toContain(written)
      expect(log).not.toContain(written)
    }
  })

  test('saved answers are there for 28 days, and then deleted', async () => {
    const { code } = await saved()
    const age = (days: number) =>
      service.database.query(
        `update fishing_licence.application
         set changed_at = now() - $1::int * interval '1 day', kept_until = now() + (28 - $1::int) * interval '1 day'
         where kept_until is not null`,
        [days],
      )
    await age(27)
    await service.restart()
    const elsewhere = person()
    expect((await comeBack(elsewhere, code)).location).toBe('/fishing-licence/check-answers')
    expect((await elsewhere.get('/name')).value('first-name')).toBe('Siân')
    await age(29)
    expect((await elsewhere.get('/name')).location).toBe('/fishing-licence/who-for')
    expect((await comeBack(person(), code)).status).toBe(422)
    await service.restart()
    const left = await service.database.query('select id from fishing_licence.application where kept_until is not null')
    expect(left).toEqual([])
  }, 60_000)

  test('a new code takes the place of the one before', async () => {
    const { ann, code } = await saved()
    const newer = codeOn(await ann.answer('/save', {}))
    now = new Date(now.getTime() + 61_000)
    expect((await comeBack(person(), code)).status).toBe(422)
    expect((await comeBack(person(), newer)).location).toBe('/fishing-licence/check-answers')
  })

  test('a code no longer works once the application is sent', async () => {
    const ann = person()
    await ann.answerEverything()
    const code = codeOn(await ann.answer('/save', {}))
    await ann.acceptAndPay()
    now = new Date(now.getTime() + 61_000)
    expect((await comeBack(person(), code)).status).toBe(422)
    expect((await ann.get('/save')).location).toBe('/fishing-licence/confirmation')
  })

  test('someone who saves before the date of birth is asked for it then, as it is needed to come back', async () => {
    const ann = person()
    await ann.answer('/who-for', { 'who-for': 'me' })
    expect((await ann.answer('/save', {})).errors).toEqual(['Enter the date of birth of the person the licence is for'])
    const code = codeOn(await ann.post('/save', born()))
    const elsewhere = person()
    await comeBack(elsewhere, code)
    expect((await elsewhere.get('/check-answers')).location).toBe('/fishing-licence/name')
  })

  test('a mistake in a code gets a message that says what to do', async () => {
    const ann = person()
    const shown = await comeBack(ann, '4F7K 9WXM', born('84'))
    expect([shown.status, shown.errors]).toEqual([
      422,
      ['Enter the whole code, like 4F7K 9WXM 3H2Y', 'Year must include 4 numbers'],
    ])
    expect((await comeBack(ann, '4F7K 9WXM 3H2X')).errors).toEqual([
      expect.stringMatching(/^Check each letter and number/),
    ])
  })

  test('a form that is not ours brings nobody anywhere', async () => {
    const { code } = await saved()
    const someone = person()
    await someone.get('/come-back')
    someone.token = ''
    const shown = await someone.post('/come-back', { code, ...born() })
    expect([shown.status, shown.value('code')]).toEqual([403, code])
    const crossSite = await person().post('/come-back', { code, ...born() }, { 'sec-fetch-site': 'cross-site' })
    expect([crossSite.status, crossSite.headers['set-cookie']]).toEqual([403, undefined])
  })

  test('saving and coming back are there in Welsh', async () => {
    const sian = person('/fishing-licence/cy')
    await sian.answer('/who-for', everything['/who-for'])
    expect((await sian.get('/save')).heading).toBe('Cadw a dod yn ôl yn nes ymlaen')
    const page = await sian.post('/save', born())
    expect(page.heading).toBe('Cais wedi’i gadw')
    expect((await comeBack(person('/fishing-licence/cy'), codeOn(page))).location).toBe(
      '/fishing-licence/cy/check-answers',
    )
  })
})
