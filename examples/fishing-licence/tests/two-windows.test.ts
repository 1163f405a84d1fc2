import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { everything, Person } from './person.js'
import { type RunningService, startService } from './service.js'

const siân = { 'first-name': 'Siân', 'last-name': 'Jones' }
const ann = { 'first-name': 'Ann', 'last-name': 'Lee' }
const bob = { 'first-name': 'Bob', 'last-name': 'Ray' }

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind)
  }, 60_000)
  afterAll(() => service.remove())

  /** Someone who has two windows of one browser open. */
  async function windows(): Promise<[first: Person, second: Person]> {
    const first = new Person(() => service.app)
    await first.answer('/who-for', everything['/who-for'])
    return [first, new Person(() => service.app, first.prefix, first.cookies)]
  }
  const nameIn = async (person: Person): Promise<string | undefined> => (await person.get('/name')).value('first-name')

  test('the second of two windows is told, and overwrites nothing', async () => {
    const [first, second] = await windows()
    await first.get('/name')
    await second.get('/name')
    expect((await first.post('/name', siân)).status).toBe(303)
    const told = await second.post('/name', ann)
    expect(told.status).toBe(409)
    expect(told.errors).toEqual([
      'This answer was changed in another window. The saved answer is now “Siân Jones”. What you entered is still on this page. To use it instead, select “Continue”.',
    ])
    expect([told.value('first-name'), told.value('last-name')]).toEqual(['Ann', 'Lee'])
    expect(await nameIn(first)).toBe('Siân')
  })

  test('once they were told, they can still use what they entered', async () => {
    const [first, second] = await windows()
    await first.get('/name')
    await second.get('/name')
    await first.post('/name', siân)
    await second.post('/name', ann)
    expect((await second.post('/name', ann)).status).toBe(303)
    expect(await nameIn(first)).toBe('Ann')
  })

  test('a page that showed the answer of the other window may change it', async () => {
    const [first, second] = await windows()
    await first.answer('/name', siân)
    expect((await second.answer('/name', ann)).status).toBe(303)
  })

  test('the same answer from both windows is no conflict', async () => {
    const [first, second] = await windows()
    await first.get('/name')
    await second.get('/name')
    await first.post('/name', siân)
    expect((await second.post('/name', siân)).status).toBe(303)
  })

  test('people who go back in one window and change their mind are not bothered', async () => {
    const [first] = await windows()
    await first.get('/name')
    const { hidden } = first
    await first.post('/name', siân)
    await first.get('/date-of-birth')
    // The page as the browser kept it, with what was in its hidden fields.
    first.hidden = hidden
    expect((await first.post('/name', ann)).status).toBe(303)
    first.hidden = hidden
    expect((await first.post('/name', bob)).status).toBe(303)
    expect(await nameIn(first)).toBe('Bob')
  })

  test('a mistake in between changes nothing about that', async () => {
    const [first, second] = await windows()
    await first.get('/name')
    await second.get('/name')
    await first.post('/name', siân)
    // The second window has not been told yet: its page comes back with a mistake, and is still the same copy.
    expect((await second.post('/name', { ...ann, 'last-name': '' })).status).toBe(422)
    expect((await second.post('/name', ann)).status).toBe(409)
    expect(await nameIn(first)).toBe('Siân')
  })

  test('answers to different questions do not get in each other’s way', async () => {
    const [first, second] = await windows()
    await first.answer('/name', siân)
    await first.answer('/date-of-birth', everything['/date-of-birth'])
    await second.get('/name')
    await first.answer('/start-date', everything['/start-date'])
    expect((await second.post('/name', ann)).status).toBe(303)
  })

  test.each(Object.keys(everything).filter((path) => path !== '/licences'))(
    'what two windows answer on %s is told about',
    async (path) => {
      const [first, second] = await windows()
      await first.answerEverything()
      await second.get(path)
      await first.get(path)
      const changed = other[path as keyof typeof other]
      await first.post(path, changed)
      const told = await second.post(path, { ...changed, ...another[path as keyof typeof another] })
      expect(told.status).toBe(409)
      expect(told.errors[0]).toMatch(/The saved answer is now “.+”/)
    },
  )

  test('in Welsh too', async () => {
    const [first] = await windows()
    const second = new Person(() => service.app, '/fishing-licence/cy', first.cookies)
    await first.get('/name')
    await second.get('/name')
    await first.post('/name', siân)
    expect((await second.post('/name', ann)).errors[0]).toContain('Newidiwyd yr ateb hwn mewn ffenestr arall.')
  })

  test('what is sent is what the page showed', async () => {
    const [first, second] = await windows()
    await first.answerEverything()
    await first.get('/check-answers')
    await second.answer('/name', bob)
    const told = await first.post('/check-answers', {})
    expect(told.status).toBe(409)
    expect(told.errors[0]).toContain('an answer was changed in another window')
    expect(told.html).toContain('Bob Ray')
    expect((await first.post('/check-answers', {})).location).toBe('/fishing-licence/example-pay')
  })

  test('an answer about a licence that was removed in another window is not saved in silence', async () => {
    const [first, second] = await windows()
    await first.answerEverything()
    await first.answer('/licences', { 'add-another': 'yes' })
    await second.get('/licence-2/who-for')
    await first.answer('/licence-2/remove', { remove: 'yes' })
    const told = await second.post('/licence-2/who-for', { 'who-for': 'me' })
    expect([told.status, told.heading]).toEqual([409, 'This licence was removed'])
    expect(told.document.querySelector('main a[href="/fishing-licence/licences"]')?.textContent).toBe(
      'Go to your licences',
    )
  })

  test('a code to come back later does not let another window overwrite the date of birth given with it', async () => {
    const [first, second] = await windows()
    await first.answer('/name', siân)
    await second.get('/date-of-birth')
    await first.answer('/save', everything['/date-of-birth'])
    const other = { ...everything['/date-of-birth'], 'date-of-birth-year': '1985' }
    expect((await second.post('/date-of-birth', other)).status).toBe(409)
  })
})

/** What one window changes each answer to, and the other. */
const other = {
  '/who-for': { 'who-for': 'someone-else' },
  '/name': siân,
  '/date-of-birth': { 'date-of-birth-day': '6', 'date-of-birth-month': '6', 'date-of-birth-year': '1984' },
  '/start-date': { 'start-date-day': '2', 'start-date-month': '12', 'start-date-year': '2026' },
  '/concession': { 'concession-which': 'blue-badge', 'concession-blue-badge': 'AB12' },
  '/licence-type': { 'licence-type': 'trout-3-rod' },
  '/licence-length': { 'licence-length': '8-days' },
  '/address': { 'address-line-1': '2 Example Street', 'address-town': 'Exampletown', 'address-postcode': 'SW1A 1AA' },
  '/delivery': { delivery: 'card' },
  '/contact': { 'contact-which': 'email', 'contact-email': 'ann@rivers.example.com' },
}
const another = {
  '/name': ann,
  '/who-for': { 'who-for': 'me' },
  '/date-of-birth': { 'date-of-birth-day': '7' },
  '/start-date': { 'start-date-day': '3' },
  '/concession': { 'concession-which': 'none' },
  '/licence-type': { 'licence-type': 'salmon' },
  '/licence-length': { 'licence-length': '12-months' },
  '/address': { 'address-line-1': '3 Example Street' },
  '/delivery': { delivery: 'message' },
  '/contact': { 'contact-email': 'bob@rivers.example.com' },
}
