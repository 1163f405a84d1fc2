import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { databaseKinds } from './databases'
import { asLittleAsPossible, everything, type Fields, referencePattern } from './fill-in'
import { Person } from './person'
import { type RunningService, startService } from './service'

const siân = { 'name-first-name': 'Siân', 'name-last-name': 'Jones' }
const anna = { 'name-first-name': 'Anna', 'name-last-name': 'Lee' }
const { country, nationality, 'date-of-birth': dateOfBirth } = everything

/** Another answer to each question that has one. */
const changed: Record<string, Fields> = {
  ...everything,
  ...asLittleAsPossible,
  'old-name': { 'old-name-first-name': 'Eve', 'old-name-last-name': 'Lee' },
  moved: { moved: 'no' },
  'previous-address': { ...everything['previous-address'], 'previous-address-line-1': '8 Old Street' },
  'postal-form': { 'postal-form-which': 'post' },
}

/** Someone who has two windows of one browser open. */
async function windowsAt(url: string, answers: Record<string, Fields>): Promise<[first: Person, second: Person]> {
  const first = new Person(url)
  await first.answerAll(answers)
  return [first, new Person(url, first.cookies)]
}

describe.each(databaseKinds)('with $kind', ({ make }) => {
  let url = inject('serviceUrl')
  let service: RunningService | undefined
  beforeAll(async () => {
    const database = await make()
    if (!database) return
    service = await startService(inject('emptyFolder'), database)
    url = service.url
  })
  afterAll(() => service?.remove())
  const windows = (answers: Record<string, Fields>) => windowsAt(url, answers)
  const atName = { country, nationality, 'date-of-birth': dateOfBirth }
  const nameIn = async (person: Person): Promise<string | undefined> =>
    (await person.get('/name')).document.querySelector<HTMLInputElement>('#name-first-name')?.value

  test('the second of two windows is told, and overwrites nothing until it is sent again', async () => {
    const [first, second] = await windows(atName)
    await first.get('/name')
    await second.get('/name')
    expect((await first.post('/name', siân)).status).toBe(303)
    const told = await second.post('/name', anna)
    expect(told.errors).toEqual([
      'This answer was changed in another window. The saved answer is now “Siân Jones”. What you entered is still on this page. To use it instead, select “Continue”.',
    ])
    expect(told.document.title).toMatch(/^Error: /)
    expect(told.document.querySelector<HTMLInputElement>('#name-last-name')?.value).toBe('Lee')
    expect(await nameIn(first)).toBe('Siân')
    expect((await second.post('/name', anna)).status).toBe(303)
    expect(await nameIn(first)).toBe('Anna')
  })

  test('the same answer from both windows is no conflict, and a page that showed the answer may change it', async () => {
    const [first, second] = await windows(atName)
    await first.get('/name')
    await second.get('/name')
    await first.post('/name', siân)
    expect((await second.post('/name', siân)).status).toBe(303)
    expect((await second.answer('name', anna)).status).toBe(303)
  })

  test('people who go back in one window and change their mind are not bothered', async () => {
    const [first] = await windows(atName)
    await first.get('/name')
    // The page as the browser kept it, with what was in its hidden fields.
    const { hidden } = first
    for (const fields of [siân, anna, siân]) {
      first.hidden = hidden
      expect((await first.post('/name', fields)).status).toBe(303)
    }
    expect(await nameIn(first)).toBe('Siân')
  })

  test('a mistake in between changes nothing about that', async () => {
    const [first, second] = await windows(atName)
    await first.get('/name')
    await second.get('/name')
    await first.post('/name', siân)
    expect((await second.post('/name', { ...anna, 'name-last-name': '' })).errors).toEqual(['Enter your last name'])
    expect((await second.post('/name', anna)).errors).toEqual([expect.stringContaining('in another window')])
    expect(await nameIn(first)).toBe('Siân')
  })

  test('the very first answers of two windows at once take turns', async () => {
    const [first, second] = await windows({ country })
    await Promise.all([first.get('/nationality'), second.get('/nationality')])
    const sent = await Promise.all([
      first.post('/nationality', nationality),
      second.post('/nationality', { nationality: 'british' }),
    ])
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 303])
  })

  test('answers to several questions at the very same time are all kept', async () => {
    const [ann] = await windows(everything)
    const paths = ['country', 'nationality', 'name', 'old-name', 'previous-address', 'open-register'] as const
    const open = paths.map((path) => [path, new Person(url, ann.cookies)] as const)
    for (const [path, window] of open) await window.get(`/${path}`)
    const sent = await Promise.all(open.map(([path, window]) => window.post(`/${path}`, changed[path]!)))
    expect(sent.map(({ status }) => status)).toEqual(paths.map(() => 303))
    const shown = (await ann.get('/check-answers')).document.querySelector('main')?.textContent
    for (const answer of ['England', 'I wait for a decision.', 'Ann Lee', 'Eve Lee', '8 Old Street', 'Yes, include'])
      expect(shown).toContain(answer)
  })

  test('only the answers that check answers showed can be sent', async () => {
    const [first, second] = await windows(asLittleAsPossible as Record<string, Fields>)
    await first.get('/check-answers')
    await second.answer('name', siân)
    const again = await first.post('/check-answers', {})
    expect(again.errors).toEqual([expect.stringMatching(/^We have not sent your application, because an answer was/)])
    expect(again.document.querySelector('main')?.textContent).toContain('Siân Jones')
    expect((await first.get('/confirmation')).location).toBe('/register-to-vote/check-answers')
    expect(await first.sendAll()).toMatch(referencePattern)
  })
})

test('every question says in the words of its page what the other window saved, in Welsh too', async () => {
  const [first, second] = await windowsAt(inject('serviceUrl'), everything)
  const welsh = new Person(`${first.url}/cy`, first.cookies)
  for (const path of Object.keys(everything).filter((each) => each !== 'declaration')) {
    const answer = everything[path as keyof typeof everything]
    await second.get(`/${path}`)
    await welsh.get(`/${path}`)
    await first.answer(path, changed[path]!)
    expect((await second.post(`/${path}`, answer)).errors, path).toEqual([
      expect.stringMatching(/^This answer was changed in another window. The saved answer is now “.+”/),
    ])
    expect((await welsh.post(`/${path}`, answer)).errors[0], path).toMatch(/^Newidiwyd yr ateb hwn .*“.+”.*“Parhau”/)
    expect((await second.post(`/${path}`, answer)).status, path).toBe(303)
  }
})
