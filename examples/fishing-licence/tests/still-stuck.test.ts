// Someone who sends the same question again and again gets help before they give up.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { everything, type Fields, helpOn, Person, type Shown } from './person.js'
import { DatabaseAway, type RunningService, startService } from './service.js'

const [embedded] = databaseKinds
let service: RunningService
beforeAll(async () => {
  service = await startService(embedded!)
}, 60_000)
afterAll(() => service.remove())
const person = (prefix?: string): Person => new Person(() => service.app, prefix)

const offer = ({ document }: Shown): string | undefined =>
  document.querySelector('#still-stuck')?.textContent ?? undefined
const linksIn = ({ document }: Shown): (string | null)[] =>
  [...document.querySelectorAll('#still-stuck a')].map((link) => link.getAttribute('href'))

/** Someone who has answered every question before this one, with its page open. */
async function at(path: string, prefix?: string): Promise<Person> {
  const someone = person(prefix)
  for (const [earlier, fields] of Object.entries(everything)) {
    if (earlier === path) break
    await someone.answer(earlier, fields)
  }
  await someone.get(path)
  return someone
}

/** Sends a page so often with a mistake. */
async function tries(someone: Person, path: string, times: number, fields: Fields = {}): Promise<Shown> {
  let shown = await someone.post(path, fields)
  for (let sent = 1; sent < times; sent++) shown = await someone.post(path, fields)
  return shown
}

test.each([...Object.keys(everything), '/come-back'])(
  'on %s, the third try that is not right brings help, and the first two do not',
  async (path) => {
    const someone = await at(path)
    expect(offer(await tries(someone, path, 2))).toBeUndefined()
    const shown = await someone.post(path, {})
    expect(shown.status).toBe(422)
    expect(offer(shown)).toContain('We can help you with this question')
    expect(linksIn(shown).slice(0, 2)).toEqual(['tel:+448081570101', 'tel:1800108081570101'])
    // Right after the error summary, which has the focus, and the usual help stays where it is.
    expect(shown.document.querySelector('.govuk-error-summary')?.nextElementSibling?.id).toBe('still-stuck')
    expect(shown.document.querySelector('form #help-with-question')).not.toBeNull()
    expect(helpOn(shown)).toHaveLength(4)
  },
)

test('saving without a date of birth, and removing a licence without an answer, bring help too', async () => {
  const someone = await at('/name')
  await someone.get('/save')
  expect(offer(await tries(someone, '/save', 3))).toContain('We can help you')

  const other = await at('/contact')
  await other.answer('/licences', { 'add-another': 'yes' })
  await other.get('/licence-2/remove')
  expect(offer(await tries(other, '/licence-2/remove', 3))).toContain('We can help you')
})

describe('what becomes of the answers is true', () => {
  test('nobody is told that answers are kept before there are any', async () => {
    const shown = await tries(await at('/who-for'), '/who-for', 3)
    expect(offer(shown)).toContain('What you typed is still on this page.')
    expect(offer(shown)).not.toContain('We have kept')
  })

  test('answers of earlier pages are kept until the session ends, or longer with a code', async () => {
    const shown = await tries(await at('/name'), '/name', 3, { 'first-name': 'Siân' })
    expect(offer(shown)).toContain('We have kept your answers to the questions before this one.')
    expect(offer(shown)).toContain('until you close the browser or stop for 24 hours.')
    expect(linksIn(shown)).toContain('/fishing-licence/save')
    expect(shown.value('first-name')).toBe('Siân')
  })

  test('someone whose session is over is not told that answers are kept', async () => {
    const someone = await at('/name')
    await tries(someone, '/name', 3)
    someone.cookies.clear()
    const shown = await someone.post('/name', {})
    expect([shown.status, offer(shown)]).toEqual([403, undefined])
  })
})

test('people without a fixed address can say so from there', async () => {
  const shown = await tries(await at('/address'), '/address', 3)
  expect(linksIn(shown)).toContain('#address-no-fixed-address')
  expect(shown.document.getElementById('address-no-fixed-address')).not.toBeNull()
})

test('a page that is opened again, and the question after a right answer, begin without it', async () => {
  const someone = await at('/name')
  await tries(someone, '/name', 3)
  expect(offer(await someone.get('/name'))).toBeUndefined()
  await someone.post('/name', everything['/name'])
  await someone.get('/date-of-birth')
  expect(offer(await someone.post('/date-of-birth', {}))).toBeUndefined()
})

test('a problem on our side is no try of theirs, and loses no try either', async () => {
  const someone = await at('/name')
  await tries(someone, '/name', 2)
  const { transaction } = service.database
  Object.assign(service.database, { transaction: () => Promise.reject(new DatabaseAway(new Error('silent'))) })
  const shown = await someone.post('/name', everything['/name'])
  Object.assign(service.database, { transaction })
  expect([shown.status, offer(shown)]).toEqual([503, undefined])
  expect(offer(await someone.post('/name', {}))).toContain('We can help you')
})

test.each(['<script>alert(1)</script>', '-1', '1e9', '999', '2; drop table', ['2', '<b>'], '__proto__'])(
  'a number of tries that was changed to %j does no harm',
  async (count) => {
    const someone = await at('/name')
    const shown = await someone.post('/name', { 'name-tries': count })
    expect(shown.status).toBe(422)
    expect(shown.document.querySelector('input[name="name-tries"]')?.getAttribute('value')).toMatch(/^\d{1,2}$/)
    expect(shown.html).not.toMatch(/<script>alert|<b>/)
  },
)

test('it is in Welsh, and its links stay in Welsh', async () => {
  const shown = await tries(await at('/name', '/fishing-licence/cy'), '/name', 3)
  expect(offer(shown)).toContain('Gallwn eich helpu gyda’r cwestiwn hwn')
  expect(offer(shown)).toContain('Gallwch ddod yn ôl atynt tan i chi gau’r porwr neu stopio am 24 awr.')
  expect(linksIn(shown)).toEqual(
    expect.arrayContaining(['/fishing-licence/cy/save', '/fishing-licence/cy/get-support', 'tel:+448081570101']),
  )
})
