import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { appliedForBy, parent } from './people-who-act.js'
import { everything, type Fields, Person, referenceOn } from './person.js'
import { type RunningService, startService } from './service.js'

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind)
  }, 60_000)
  afterAll(() => service.remove())

  const { '/licences': noMore, '/contact': byEmail, ...aboutALicence } = everything

  /** Answers every question about a licence. */
  async function answerLicence(ann: Person, number: number, change: Record<string, Fields> = {}): Promise<void> {
    const root = number === 1 ? '' : `/licence-${number}`
    for (const [path, fields] of Object.entries({ ...aboutALicence, ...change })) await ann.answer(root + path, fields)
  }

  /** Someone with two licences on the list: one for an adult, one for a child. */
  async function withTwo(prefix?: string): Promise<Person> {
    const ann = new Person(() => service.app, prefix)
    await answerLicence(ann, 1)
    await ann.answer('/licences', { 'add-another': 'yes' })
    const {
      '/licences': _noMore,
      '/contact': _byEmail,
      ...forBen
    } = appliedForBy(parent, {
      '/name': { 'first-name': 'Ben', 'last-name': 'Lee' },
      '/date-of-birth': { 'date-of-birth-day': '21', 'date-of-birth-month': '11', 'date-of-birth-year': '2012' },
      '/address': { 'address-same': 'yes' },
    })
    for (const [path, fields] of Object.entries(forBen)) await ann.answer(`/licence-2${path}`, fields)
    return ann
  }
  const listed = async (ann: Person): Promise<(string | null)[]> =>
    [...(await ann.get('/licences')).document.querySelectorAll('dt')].map(({ textContent }) => textContent)

  test('after a licence, the list shows it with its price, and asks for another', async () => {
    const ann = new Person(() => service.app)
    await answerLicence(ann, 1)
    const page = await ann.get('/licences')
    expect(page.heading).toBe('You have added 1 licence')
    expect(page.document.querySelector('dd')?.textContent).toBe('Trout and coarse fish, up to 2 rods, £34')
    expect(page.html).not.toContain('/remove')
    expect((await ann.post('/licences', {})).errors).toEqual(['Select yes if you need to add another licence'])
    expect((await ann.post('/licences', noMore)).location).toBe('/fishing-licence/contact')
  })

  test('a second licence is asked about on pages of its own, and neither changes the other', async () => {
    const ann = await withTwo()
    expect(await listed(ann)).toEqual(['1. Siân O’Brien-Jones', '2. Ben Lee'])
    expect((await ann.get('/licence-2/name')).heading).toBe('What is their name?')
    expect((await ann.get('/licence-2/name')).html).toContain('Licence 2')
    expect((await ann.get('/name')).heading).toBe('What is your name?')
    expect((await ann.get('/name')).value('first-name')).toBe('Siân')
  })

  test('the address of before is offered for the second licence, and is then there', async () => {
    const ann = await withTwo()
    const page = await ann.get('/licence-2/address')
    expect(page.document.querySelector('.govuk-checkboxes__hint')?.textContent).toBe(
      '1 Example Street, Exampletown, SW1A 1AA',
    )
    expect(page.value('address-postcode')).toBe('SW1A 1AA')
    expect((await ann.get('/address')).document.querySelector('[name="address-same"]')).toBeNull()
  })

  test('prices add up, and contact and payment are once for all', async () => {
    const ann = await withTwo()
    await ann.answer('/licences', { 'add-another': 'yes' })
    await answerLicence(ann, 3, { '/licence-type': { 'licence-type': 'salmon' } })
    await ann.answer('/licences', noMore)
    expect((await ann.answer('/contact', byEmail)).location).toBe('/fishing-licence/check-answers')
    const check = await ann.get('/check-answers')
    expect(check.html).toContain('You pay £118 for all licences.')
    const links = [...check.document.querySelectorAll('dd a')].map(({ textContent }) => textContent)
    expect(links.length).toBeGreaterThan(20)
    expect(new Set(links).size).toBe(links.length)
    await ann.post('/check-answers', {})
    expect((await ann.get('/example-pay')).html).toContain('Pay £118')
    await ann.post('/example-pay', { outcome: 'paid' })
    const page = await ann.get('/confirmation')
    expect(page.html).toContain('Ben Lee: The licence starts on 1 December 2026.')
    const rows = await service.database.query(
      `select number, licence.price_in_pence, age_group, application.price_in_pence as total
       from fishing_licence.licence join fishing_licence.application on application.id = application_id
       where reference = $1 order by number`,
      [referenceOn(page)],
    )
    expect(rows).toEqual([
      { number: 1, price_in_pence: 3400, age_group: 'adult', total: 11_800 },
      { number: 2, price_in_pence: 0, age_group: 'junior', total: 11_800 },
      { number: 3, price_in_pence: 8400, age_group: 'adult', total: 11_800 },
    ])
  })

  test('a licence is removed only after a yes, and the others keep their place and their address', async () => {
    const ann = await withTwo()
    const page = await ann.get('/remove')
    expect(page.heading).toBe('Are you sure you want to remove the licence for Siân O’Brien-Jones?')
    expect((await ann.post('/remove', {})).errors).toEqual(['Select yes if you want to remove the licence'])
    expect((await ann.post('/remove', { remove: 'no' })).location).toBe('/fishing-licence/licences')
    expect(await listed(ann)).toHaveLength(2)
    await ann.answer('/remove', { remove: 'yes' })
    expect(await listed(ann)).toEqual(['1. Ben Lee'])
    expect((await ann.get('/licence-2/name')).value('first-name')).toBe('Ben')
    expect((await ann.get('/name')).location).toBe('/fishing-licence/licences')
    expect((await ann.get('/licence-2/remove')).location).toBe('/fishing-licence/licences')
    expect((await ann.post('/licence-2/remove', { remove: 'yes' })).location).toBe('/fishing-licence/licences')
  })

  test('people who said that they need no other licence go on with the next question when they come back', async () => {
    const ann = new Person(() => service.app)
    await ann.answerEverything({ '/contact': {} })
    expect((await ann.get('/check-answers')).location).toBe('/fishing-licence/contact')
    await ann.answer('/licences', { 'add-another': 'yes' })
    expect((await ann.get('/check-answers')).location).toBe('/fishing-licence/licence-2/who-for')
    await ann.answer('/licence-2/remove', { remove: 'yes' })
    expect((await ann.get('/check-answers')).location).toBe('/fishing-licence/licences')
  })

  test('there are 5 licences at most, however often yes is sent', async () => {
    const ann = new Person(() => service.app)
    for (let number = 1; number <= 5; number++) {
      await answerLicence(ann, number)
      if (number === 5) break
      await ann.get('/licences')
      const pressed = await Promise.all([1, 2, 3].map(() => ann.post('/licences', { 'add-another': 'yes' })))
      for (const { location } of pressed) expect(location).toBe(`/fishing-licence/licence-${number + 1}/who-for`)
      expect(await listed(ann)).toHaveLength(number + 1)
    }
    const page = await ann.get('/licences')
    expect(page.html).toContain('You can apply for 5 licences at a time.')
    expect(page.document.querySelector('[name="add-another"]')).toBeNull()
    expect((await ann.post('/licences', { 'add-another': 'yes' })).location).toBe('/fishing-licence/contact')
    expect(await listed(ann)).toHaveLength(5)
  })

  test('a licence that is not finished is on the list, and stops nobody from finishing or removing it', async () => {
    const ann = await withTwo()
    await ann.answer('/licences', { 'add-another': 'yes' })
    const page = await ann.get('/licences')
    expect(page.html).toContain('Not finished')
    expect((await ann.post('/licences', noMore)).errors).toEqual(['Finish or remove the licence that is not finished'])
    expect((await ann.get('/check-answers')).location).toBe('/fishing-licence/licence-3/who-for')
    await ann.answer('/licence-3/remove', { remove: 'yes' })
    await ann.get('/licences')
    expect((await ann.post('/licences', noMore)).location).toBe('/fishing-licence/contact')
  })

  test('a child under 13 on the list needs no licence, and the others can go on', async () => {
    const ann = await withTwo()
    const born = { 'date-of-birth-day': '1', 'date-of-birth-month': '1', 'date-of-birth-year': '2020' }
    expect((await ann.answer('/licence-2/date-of-birth?change', born)).location).toBe(
      '/fishing-licence/licence-2/no-licence-needed',
    )
    const page = await ann.get('/licence-2/no-licence-needed')
    expect(page.heading).toBe('Ben Lee does not need a licence')
    expect(page.html).toContain('href="/fishing-licence/licences"')
  })

  test.each([
    '/licence-2/name',
    '/licence-99/name',
    '/licence-2/remove',
    '/licence-2/no-licence-needed',
    '/licence-x/name',
  ])('%s leads to where the person is when there is no such licence', async (path) => {
    const ann = new Person(() => service.app)
    await ann.answer('/who-for', everything['/who-for'])
    expect((await ann.get(path)).location).toMatch(/\/fishing-licence\/(name|licences)$/)
  })

  test('an answer about a licence that is not there makes none', async () => {
    const ann = new Person(() => service.app)
    await answerLicence(ann, 1)
    await ann.get('/name')
    await ann.post('/licence-2/name', { 'first-name': 'Eve', 'last-name': 'X' })
    expect(await listed(ann)).toEqual(['1. Siân O’Brien-Jones'])
  })

  test('a method that a page does not have is told so there too', async () => {
    const shown = await new Person(() => service.app).send({ method: 'PUT', url: '/fishing-licence/licence-2/name' })
    expect([shown.status, shown.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  })

  test('the list and removing are there in Welsh', async () => {
    const sian = await withTwo('/fishing-licence/cy')
    expect((await sian.get('/licences')).heading).toBe('Rydych wedi ychwanegu 2 drwydded')
    expect((await sian.get('/licence-2/remove')).heading).toBe(
      'Ydych chi’n siŵr eich bod am dynnu’r drwydded ar gyfer Ben Lee?',
    )
  })
})
