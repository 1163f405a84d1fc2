// Whose form it is, on every page while someone applies for another, and how to stop.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageProblems } from '@handrail/testing'
import { databaseKinds } from './databases.js'
import { adviser, answeredUpTo, appliedForBy, appointee, bannerOn, sam, type WhoActs } from './people-who-act.js'
import { everything, Person, referenceOn, type Shown } from './person.js'
import { type RunningService, startService } from './service.js'

const text = ({ document }: Shown): string => document.querySelector('main')?.textContent ?? ''

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind)
  }, 60_000)
  afterAll(() => service.remove())
  const person = (): Person => new Person(() => service.app)
  const stored = async (reference: string) =>
    await service.database.query(
      `select acting_record from fishing_licence.licence
       join fishing_licence.application on application.id = application_id where reference = $1 order by number`,
      [reference],
    )
  const upTo = (page: string, who: WhoActs) => answeredUpTo(page, who, person())

  test('the banner says whose form it is and who fills it in, with the organisation, until it is sent', async () => {
    const jo = await upTo('/date-of-birth', adviser)
    expect(bannerOn(await jo.get('/date-of-birth'))).toBe(
      'This form is for Sam ExampleFilled in by Jo Adviser, Sampletown Advice CentreStop filling in this form for Sam Example',
    )
    const wrong = await jo.post('/date-of-birth', {})
    expect(wrong.status).toBe(422)
    expect(bannerOn(wrong)).toContain('Sam Example')
    for (const [path, fields] of Object.entries(everything).slice(2)) await jo.answer(path, fields)
    for (const path of ['/licences', '/contact', '/check-answers', '/save', '/stop'])
      expect(bannerOn(await jo.get(path)), path).toContain('Sam Example')
    await jo.answer('/check-answers', {})
    expect(bannerOn(await jo.get('/example-pay'))).toContain('Sam Example')
    expect(bannerOn(await jo.get('/payment-refused'))).toContain('Sam Example')
    for (const path of ['', '/cookies', '/get-support']) expect(bannerOn(await jo.get(path)), path).toBeUndefined()
  })

  test('questions say the name of the person once it is known, in titles and messages too, and only how we contact is said to you', async () => {
    const jo = await upTo('/date-of-birth', adviser)
    const page = await jo.get('/date-of-birth')
    expect(page.heading).toBe('What is Sam Example’s date of birth?')
    expect(page.document.title).toMatch(/^What is Sam Example’s date of birth\?/)
    expect((await jo.post('/date-of-birth', {})).errors).toEqual(['Enter Sam Example’s date of birth'])
    expect((await jo.get('/name')).heading).toBe('What is their name?')
    for (const [path, fields] of Object.entries(everything).slice(2)) {
      const asked = await jo.get(path)
      const said = [...asked.document.querySelectorAll('main :is(h1, legend, label)')].map((each) => each.textContent)
      if (!['/licences', '/contact'].includes(path)) expect(said.join(), path).not.toMatch(/\b(you|your)\b/i)
      await jo.post(path, fields)
    }
    expect((await jo.get('/contact')).heading).toBe('How should we contact you?')
  })

  test('who applies for themselves never sees the banner', async () => {
    const ann = person()
    await ann.answerEverything()
    for (const path of [...Object.keys(everything), '/check-answers', '/save', '/stop'])
      expect(bannerOn(await ann.get(path)), path).toBeUndefined()
  })

  test('the page to stop says what happens to the answers, offers to save them, and ends for good', async () => {
    const jo = await upTo('/address', adviser)
    const page = await jo.get('/stop')
    expect(page.heading).toBe('Do you want to stop?')
    expect(text(page)).toContain('We keep the answers for 28 days.')
    expect(text(page)).toContain('We delete them within 48 hours.')
    const links = [...page.document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(expect.arrayContaining(['/fishing-licence/save', '/fishing-licence/address']))
    expect(page.document.querySelector('main form')?.getAttribute('action')).toBe('/fishing-licence/finish')
    expect(pageProblems(page.document)).toEqual([])
    expect((await jo.post('/finish', {})).location).toBe('/fishing-licence/')
    for (const path of ['/stop', '/not-agreed']) expect((await jo.get(path)).location).toBe('/fishing-licence/')
    expect((await jo.get('/address')).location).toBe('/fishing-licence/who-for')
  })

  test('the details of who fills it in are typed once: they are there for a second licence, and for the contact', async () => {
    const jo = await upTo('/contact', adviser)
    const contact = await jo.get('/contact')
    expect(contact.heading).toBe('How should we contact you?')
    expect(contact.value('contact-email')).toBe('jo.adviser@rivers.example.com')
    // Nobody can send a text message to a phone at a desk.
    expect(contact.value('contact-text')).toBe('')
    await jo.answer('/licences', { 'add-another': 'yes' })
    await jo.answer('/licence-2/who-for', { 'who-for': 'someone-else' })
    await jo.answer('/licence-2/name', { 'first-name': 'Alex', 'last-name': 'Example' })
    const again = await jo.get('/licence-2/acting')
    for (const [name, value] of Object.entries(adviser['/acting']))
      if (!['acting-role', 'acting-presence'].includes(name)) expect(again.value(name), name).toBe(value)
    // To Alex they may be something else.
    expect([again.value('acting-role'), again.value('acting-presence')]).toEqual([undefined, undefined])
    // Only once it is sent is it an answer.
    expect((await jo.get('/licence-2/agreement')).location).toBe('/fishing-licence/licence-2/acting')
    await jo.answer('/licence-2/name', sam)
    const same = await jo.get('/licence-2/acting')
    for (const [name, value] of Object.entries(adviser['/acting'])) expect(same.value(name), name).toBe(value)
    await jo.post('/licence-2/acting', adviser['/acting'])
    const agreement = await jo.get('/licence-2/agreement')
    for (const [name, value] of Object.entries(adviser['/agreement'])) expect(agreement.value(name), name).toBe(value)
  })

  test('one application can be for two people, and each licence says whose it is', async () => {
    const jo = await upTo('/contact', adviser)
    await jo.answer('/licences', { 'add-another': 'yes' })
    const alex = { '/name': { 'first-name': 'Alex', 'last-name': 'Example' } }
    const { '/licences': _, '/contact': __, ...second } = appliedForBy(appointee, alex)
    for (const [path, fields] of Object.entries(second)) await jo.answer(`/licence-2${path}`, fields)
    expect(bannerOn(await jo.get('/licence-2/address'))).toContain(
      'This form is for Alex ExampleFilled in by Kim Example',
    )
    expect(bannerOn(await jo.get('/address'))).toContain('This form is for Sam ExampleFilled in by Jo Adviser')
    expect(bannerOn(await jo.get('/licences'))).toContain('This form is for Sam Example and Alex Example')
    await jo.answer('/licences', everything['/licences'])
    await jo.answer('/contact', everything['/contact'])
    const check = await jo.get('/check-answers')
    const links = [...check.document.querySelectorAll('dd a')].map(({ textContent }) => textContent)
    expect(new Set(links).size).toBe(links.length)
    expect(text(check)).toContain('Completed by Kim Example on behalf of Alex Example, as their appointee')
    await jo.acceptAndPay()
    const rows = await stored(referenceOn(await jo.get('/confirmation')))
    expect(rows.map((row) => row['acting_record'])).toMatchObject([
      { onBehalfOf: 'Sam Example', role: 'adviser' },
      { onBehalfOf: 'Alex Example', role: 'appointee' },
    ])
  })

  test.each(['<script>alert("1")</script>', '"&lt;%{person}', '[your]', '%{helper}', '李 🎣'])(
    'a helper and an organisation called %s are shown as they are, wherever they stand',
    async (name) => {
      const acting = { ...adviser['/acting'], 'acting-helper-name': name, 'acting-organisation': name }
      const someone = await upTo('/end', { ...adviser, '/acting': acting })
      for (const path of ['/acting', '/agreement', '/check-answers', '/stop']) {
        const page = await someone.get(path)
        expect(bannerOn(page), path).toContain(`Filled in by ${name}, ${name}`)
        expect(page.html).not.toContain('<script>alert')
        expect(pageProblems(page.document)).toEqual([])
      }
      await someone.acceptAndPay()
      expect(text(await someone.get('/confirmation'))).toContain(`Completed by ${name} (${name}) on behalf of`)
    },
  )

  test.each(['[your]', '[always: you]', '%{name}', '<b>$&'])(
    'a person called %s is asked about by this name',
    async (name) => {
      const jo = person()
      await jo.answer('/who-for', { 'who-for': 'someone-else' })
      await jo.answer('/name', { 'first-name': name, 'last-name': 'Example' })
      for (const [path, fields] of Object.entries(adviser)) await jo.answer(path, fields)
      const page = await jo.get('/date-of-birth')
      expect(page.heading).toBe(`What is ${name} Example’s date of birth?`)
      expect(bannerOn(page)).toContain(`This form is for ${name} Example`)
    },
  )
})
