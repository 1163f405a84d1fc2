// Someone applies for another, changes an answer about it, or sends what no page asks for.
import { describe, expect, test } from 'vitest'
import { pageProblems } from '@handrail/testing'
import { banner, startActingFor } from './acting-for.js'
import { databaseKinds } from './databases.js'
import { adviser, appliedForBy, appointee, sam, type WhoActs } from './people-who-act.js'
import { everything, helpOn, Person, referenceOn, type Shown, text } from './person.js'

describe.each(databaseKinds)('with $kind', (kind) => {
  const started = startActingFor(kind)
  const { person, stored, upTo } = started

  test.each<[string, WhoActs, string]>([
    ['does not agree', adviser, 'We cannot take this form until Sam Example knows about it and agrees.'],
    [
      'does not know what their appointee does',
      appointee,
      'We cannot take this form until Sam Example knows about it.',
    ],
  ])('if the person %s, the way ends with what to do, advice and every way to get help', async (_, who, why) => {
    const someone = await upTo('/agreement', who)
    const no = { 'acting-authority': 'appointee-letter', 'acting-agreement': 'no' }
    expect((await someone.answer('/agreement', no)).location).toBe('/fishing-licence/not-agreed')
    const page = await someone.get('/not-agreed')
    expect(page.heading).toBe('Talk to Sam Example first')
    expect([...page.document.querySelectorAll('main p')].map(({ textContent }) => textContent)).toContain(why)
    expect(text(page)).toContain('We cannot give you legal advice')
    expect(helpOn(page)).toEqual(expect.arrayContaining(['tel:+448081570101', 'tel:1800108081570101']))
    expect(pageProblems(page.document)).toEqual([])
    expect((await someone.get('/date-of-birth')).location).toBe('/fishing-licence/not-agreed')
    expect((await someone.get('/check-answers')).location).toBe('/fishing-licence/not-agreed')
    // Once the person agrees, the way goes on.
    expect(page.document.querySelector('main a')?.getAttribute('href')).toBe('/fishing-licence/agreement')
    expect((await someone.answer('/agreement', who['/agreement'])).location).toBe('/fishing-licence/date-of-birth')
    expect((await someone.get('/not-agreed')).location).toBe('/fishing-licence/date-of-birth')
  })

  test('in Welsh too, it ends kindly if the person does not agree', async () => {
    const someone = await upTo('/agreement', adviser, 'cy')
    const no = await someone.answer('/agreement', { 'acting-agreement': 'no' })
    expect(no.location).toBe('/fishing-licence/cy/not-agreed')
    expect((await someone.get('/not-agreed')).heading).toBe('Siaradwch â’r person yn gyntaf: Sam Example')
  })

  test('an attorney is asked for their power, a friend for how the person agreed, in the words of their role', async () => {
    const friend = await upTo('/agreement', {
      ...adviser,
      '/acting': { ...adviser['/acting'], 'acting-role': 'friend' },
    })
    const asked = ({ document }: Shown) =>
      [...document.querySelectorAll('main legend')].map(({ textContent }) => textContent)
    const page = await friend.get('/agreement')
    expect(page.heading).toBe('Acting for Sam Example')
    expect(asked(page)).toEqual(['Does Sam Example know about this and agree?', 'How did Sam Example agree?'])
    expect(text(page)).toContain('Jo Adviser gets our messages about the licence')
    expect((await friend.post('/agreement', {})).errors).toEqual(['Select if Sam Example knows about this and agrees'])
    expect((await friend.post('/agreement', { 'acting-agreement': 'agrees' })).errors).toEqual([
      'Select how Sam Example agreed',
    ])
    await friend.answer('/acting', { ...adviser['/acting'], 'acting-role': 'attorney' })
    expect(asked(await friend.get('/agreement'))).toEqual([
      'Which power of attorney do you have for Sam Example?',
      'Does Sam Example know that you are doing this?',
    ])
  })

  test('who was a friend and is an attorney now is asked again by what right, and the way leads back', async () => {
    const someone = await upTo('/end', adviser)
    await someone.get('/acting?change')
    const changed = await someone.post('/acting?change', { ...adviser['/acting'], 'acting-role': 'attorney' })
    expect(changed.location).toBe('/fishing-licence/agreement?change')
    expect((await someone.get('/check-answers')).location).toBe('/fishing-licence/agreement')
    const power = { 'acting-authority': 'lasting-power', 'acting-agreement': 'agrees' }
    expect((await someone.answer('/agreement?change', power)).location).toBe('/fishing-licence/check-answers')
    await someone.acceptAndPay()
    const [row] = await stored(referenceOn(await someone.get('/confirmation')))
    expect(row).toMatchObject({
      agreement: { authority: 'lasting-power', agreement: 'agrees' },
      acting_record: { role: 'attorney', authority: 'lasting-power' },
    })
    expect(row!['acting_record']).not.toHaveProperty('consent')
  })

  test('who they are, changed in another window, is not overwritten unseen', async () => {
    const first = await upTo('/acting', adviser)
    const second = new Person(() => started.service.app, first.prefix, first.cookies)
    await first.get('/acting')
    await second.get('/acting')
    await first.post('/acting', adviser['/acting'])
    const told = await second.post('/acting', appointee['/acting'])
    expect(told.status).toBe(409)
    expect(told.errors[0]).toContain('“Completed by Jo Adviser (Sampletown Advice Centre) on behalf of Sam Example')
    expect(told.value('acting-helper-name')).toBe('Kim Example')
    expect((await second.post('/acting', appointee['/acting'])).status).toBe(303)
  })

  test('each line of check answers has its link to change it', async () => {
    const jo = await upTo('/end', adviser)
    const check = await jo.get('/check-answers')
    const links = [...check.document.querySelectorAll('dd a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(
      expect.arrayContaining(['/fishing-licence/acting?change', '/fishing-licence/agreement?change']),
    )
    for (const given of ['01632 960 001', 'jo.adviser@rivers.example.com']) expect(text(check)).toContain(given)
  })

  test('who applies for themselves after all leaves nothing of it behind', async () => {
    const someone = await upTo('/end', adviser)
    await someone.answer('/who-for?change', { 'who-for': 'me' })
    const check = await someone.get('/check-answers')
    expect(check.status).toBe(200)
    expect(check.html.includes('Jo Adviser')).toBe(false)
    for (const path of ['/acting', '/agreement', '/not-agreed'])
      expect((await someone.get(path)).location).toBe('/fishing-licence/check-answers')
    await someone.acceptAndPay()
    expect(await stored(referenceOn(await someone.get('/confirmation')))).toEqual([
      { acting: null, agreement: null, acting_record: null },
    ])
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
    expect(banner(await jo.get('/licence-2/address'))).toContain(
      'This form is for Alex ExampleFilled in by Kim Example',
    )
    expect(banner(await jo.get('/address'))).toContain('This form is for Sam ExampleFilled in by Jo Adviser')
    expect(banner(await jo.get('/licences'))).toContain('This form is for Sam Example and Alex Example')
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
        expect(banner(page), path).toContain(`Filled in by ${name}, ${name}`)
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
      expect(banner(page)).toContain(`This form is for ${name} Example`)
    },
  )

  test('answers that no page asks for are not kept: a role nobody has, a power of a friend', async () => {
    const someone = await upTo('/acting', adviser)
    const admin = await someone.answer('/acting', { ...adviser['/acting'], 'acting-role': 'admin' })
    expect([admin.status, admin.errors]).toEqual([422, ['Select your role']])
    await someone.answer('/acting', adviser['/acting'])
    await someone.answer('/agreement', { ...adviser['/agreement'], 'acting-authority': 'court-order' })
    const [session = ''] = someone.cookies.values()
    const rows = await started.service.database.query(
      'select agreement from fishing_licence.licence where agreement is not null',
    )
    expect(JSON.stringify(rows)).not.toContain('court-order')
    expect(session).toHaveLength(43)
    // By what right, before anyone said who they are.
    const early = await upTo('/acting', adviser)
    await early.answer('/agreement', adviser['/agreement'])
    expect((await early.get('/check-answers')).location).toBe('/fishing-licence/acting')
    await early.answer('/acting', adviser['/acting'])
    expect((await early.get('/check-answers')).location).toBe('/fishing-licence/agreement')
  })
})
