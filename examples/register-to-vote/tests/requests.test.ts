// People ask for a call, say what they need and what made it hard: without a session, an application or scripts.
import { contactTimeWords } from '@handrail/support'
import { pageProblems } from '@handrail/testing'
import { describe, expect, inject, test } from 'vitest'
import { databaseKinds } from './databases'
import { everything } from './fill-in'
import { ownService } from './own-service'
import { Person } from './person'
import {
  answerSurvey,
  askForCall,
  callBackOn,
  openNeeds,
  referenceOn,
  referencePattern,
  survey,
  tellNeeds,
} from './what-people-ask-for'

describe.each(databaseKinds)('with $kind', ({ make }) => {
  const { service, person } = ownService(make)
  const kept = (reference: string): Promise<Record<string, unknown>[]> =>
    service().stored(({ query }) => query('select * from register_to_vote.request where reference = $1', [reference]))
  const count = (): Promise<number[]> =>
    service().stored(async ({ query }) => [
      (await query('select from register_to_vote.request')).length,
      (await query('select from register_to_vote.survey_answer')).length,
    ])

  test('someone asks for a call, and hears when, from which number, and by which reference', async () => {
    const someone = person()
    const form = await someone.get('/call-back')
    expect(form.heading).toBe('Ask for a phone call')
    expect(form.text).toContain('We delete it after 90 days.')
    expect(pageProblems(form.document)).toEqual([])
    const shown = await someone.post('/call-back', callBackOn(form))
    expect([shown.status, shown.heading, shown.location]).toEqual([200, 'We will phone you', undefined])
    expect(shown.document.title).toBe('We will phone you – Register to vote')
    for (const time of callBackOn(form)['call-back-when']!) expect(shown.text).toContain(contactTimeWords(time, 'en'))
    expect(shown.text).toContain('0808 157 0202')
    expect(shown.text).toContain('We try once more on the same day')
    expect(pageProblems(shown.document)).toEqual([])
    expect(shown.headers.get('cache-control')).toContain('no-store')
    expect([...someone.cookies]).toEqual([])

    expect(referenceOn(shown)).toMatch(referencePattern)
    const [row] = await kept(referenceOn(shown))
    expect(row).toMatchObject({ kind: 'call-back', language: 'en' })
    expect(row?.['content']).toEqual({
      phone: '+447700900982',
      when: callBackOn(form)['call-back-when'],
      askFor: 'Zephyrine Quillfeather',
      message: 'no',
      talk: 'relay',
    })
    expect(Object.keys(row!).toSorted()).toEqual(['content', 'copy', 'kind', 'language', 'reference', 'sent_at'])
  })

  test('someone says what they need, and is asked about nothing else', async () => {
    const someone = person()
    const form = await openNeeds(someone)
    expect(form.heading).toBe('Tell us what you need')
    expect(form.document.querySelectorAll('[name="adjustments-which"], [name="reach-which"]')).toHaveLength(0)
    expect(pageProblems(form.document)).toEqual([])
    const shown = await tellNeeds(someone)
    expect([shown.status, shown.heading, shown.errors]).toEqual([200, 'We know what you need', []])
    expect(shown.text).toContain('Somali <b>')
    expect(shown.text).toContain('within 4 working days')
    expect(pageProblems(shown.document)).toEqual([])
    expect(someone.cookies.size).toBe(0)

    const [row] = await kept(referenceOn(shown))
    expect(row?.['kind']).toBe('needs')
    expect(row?.['content']).toEqual({
      name: 'Zephyrine Quillfeather',
      formats: [{ which: 'large-print', detail: '18' }, { which: 'audio' }],
      languages: {
        speak: { which: 'cy' },
        read: { which: 'other', detail: 'Somali <b>' },
        interpreter: { which: 'no' },
      },
      contact: { which: 'email', detail: 'zephyrine@elections.example.com' },
    })
  })

  test('someone who chooses no list is asked to choose, and every list can be shown', async () => {
    const someone = person()
    const empty = await openNeeds(someone, [])
    expect(empty.errors).toEqual(['Select what you want to tell us about'])
    expect(empty.document.getElementById('about')?.tagName).toBe('INPUT')
    const all = await openNeeds(someone, ['adjustments', 'formats', 'reach', 'languages'])
    expect(all.document.querySelectorAll('[name="adjustments-which"]').length).toBeGreaterThan(20)
    // What the directory says we do not have cannot be chosen, and its own words say what there is instead.
    expect(all.document.querySelector('[name="reach-which"][value="webchat"]')).toBeNull()
    expect(all.text).toContain('We do not have enough advisers to answer webchat quickly.')
    const again = await someone.post('/what-you-need', {})
    expect(again.errors).toContain('Enter what we should call you')
    expect(again.errors).toContain('Select what you need, or select ‘I do not need any of these’')
    // The lists are still those that were chosen, and each link leads to a control.
    expect(again.document.querySelectorAll('[name="adjustments-which"]').length).toBeGreaterThan(20)
    for (const link of again.document.querySelectorAll('.govuk-error-summary a'))
      expect(again.document.getElementById(link.getAttribute('href')!.slice(1)), link.textContent).not.toBeNull()
  })

  test('someone says what made it hard, and nothing tells whose answer it is', async () => {
    const someone = person()
    // Whoever has just sent an application is led there, with their session.
    await someone.answerAll(everything)
    await someone.sendAll()
    const confirmation = await someone.get('/confirmation')
    expect(confirmation.document.querySelector('main a[href="/register-to-vote/survey"]')).not.toBeNull()
    const shown = await answerSurvey(someone)
    expect([shown.status, shown.heading, referenceOn(shown)]).toEqual([200, 'Thank you for your answers', ''])
    // Whoever uses the device next cannot read it, not even in the data of the page.
    expect(shown.html).not.toMatch(/Quillfeather|More time/)
    expect(pageProblems(shown.document)).toEqual([])
    const rows = await service().stored(({ query }) => query('select * from register_to_vote.survey_answer'))
    expect(rows).toHaveLength(1)
    expect(Object.keys(rows[0]!).toSorted()).toEqual(['answer', 'answered_on', 'copy'])
    expect(rows[0]?.['answer']).toEqual({
      madeItHard: ['access-device', 'something-else'],
      madeItHardOther: 'The Quillfeather form',
      satisfaction: 7,
      helpedBy: ['phone'],
      comment: 'More time',
    })
  })

  test('a survey that is sent empty is thanked for, and not kept', async () => {
    const before = await count()
    const shown = await answerSurvey(person(), {})
    expect(shown.heading).toBe('Thank you for your answers')
    expect(shown.text).toContain('there was nothing to keep')
    expect(await count()).toEqual(before)
  })

  test('a double press, and a page that is sent again, are one request with one reference', async () => {
    const before = await count()
    const someone = person()
    const form = await someone.get('/call-back')
    const [hidden, fields] = [someone.hidden, callBackOn(form)]
    const presses = await Promise.all([1, 2, 3].map(() => someone.post('/call-back', fields)))
    // Someone goes back and puts the number right.
    someone.hidden = hidden
    const again = await someone.post('/call-back', { ...fields, 'call-back-phone': '01632 960 001' })
    expect(new Set([...presses, again].map(referenceOn)).size).toBe(1)
    expect(again.text).toContain('01632 960 001')

    await someone.get('/survey')
    const page = someone.hidden
    await someone.post('/survey', survey)
    someone.hidden = page
    await someone.post('/survey', { ...survey, 'survey-satisfaction': '8' })
    expect(await count()).toEqual(before.map((rows) => rows + 1))
    expect((await kept(referenceOn(again)))[0]?.['content']).toMatchObject({ phone: '+441632960001' })
  })

  test('what was sent can be read in the other language, with the same reference, and by nobody else', async () => {
    const someone = person()
    for (const [path, heading, ask] of [
      ['/call-back', 'Byddwn yn eich ffonio', askForCall],
      ['/what-you-need', 'Rydym yn gwybod beth sydd ei angen arnoch', tellNeeds],
    ] as const) {
      const sent = await ask(someone)
      const form = [...sent.document.querySelectorAll('main form')].at(-1)!
      expect(form.getAttribute('action')).toBe(`/register-to-vote/cy${path}`)
      const copy = form.querySelector<HTMLInputElement>('[name=copy]')!.value
      const welsh = await person('/cy').postPlain(path, { copy })
      expect([welsh.heading, referenceOn(welsh)]).toEqual([heading, referenceOn(sent)])
      expect(welsh.document.documentElement.lang).toBe('cy')
      for (const other of ['0'.repeat(32), `${'0'.repeat(32)}.`, `${copy.slice(0, 31)}%.`, '1.'])
        expect(referenceOn(await person().postPlain(path, { copy: other })), other).toBe('')
    }
  })

  test('every page, error and end is Welsh in Welsh', async () => {
    const someone = person('/cy')
    const call = await someone.get('/call-back')
    expect(call.heading).toBe('Gofyn am alwad ffôn')
    const wrong = await someone.post('/call-back', {})
    expect(wrong.document.title).toMatch(/^Gwall: /)
    expect(wrong.errors[0]).toContain('Rhowch rif ffôn')
    expect((await someone.post('/call-back', callBackOn(call))).heading).toBe('Byddwn yn eich ffonio')
    expect((await openNeeds(someone, [])).errors).toEqual(['Dewiswch am beth rydych am ddweud wrthym'])
    expect((await tellNeeds(someone)).heading).toBe('Rydym yn gwybod beth sydd ei angen arnoch')
    expect((await answerSurvey(someone)).heading).toBe('Diolch am eich atebion')
  })
})

describe('where the pages are found', () => {
  const person = (language = ''): Person => new Person(inject('serviceUrl') + language)

  test.each(['', '/cy'])('get support leads to all of them (%s)', async (language) => {
    const { document } = await person(language).get('/get-support')
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(
      expect.arrayContaining(
        ['call-back', 'what-you-need', 'leaflet', 'poster', 'survey'].map(
          (page) => `/register-to-vote${language}/${page}`,
        ),
      ),
    )
  })

  test.each(['call-back', 'what-you-need', 'survey', 'leaflet', 'poster'])(
    '%s gives no cookie, lets no script run but its own, and is not to be kept',
    async (page) => {
      const { headers, status } = await person().get(`/${page}`)
      expect([status, headers.getSetCookie()]).toEqual([200, []])
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-\w+' 'sha256-[^']+';/)
      expect(headers.get('cache-control')).toContain('no-store')
      expect(headers.get('x-frame-options')).toBe('DENY')
    },
  )

  test('a call can be asked for from wherever every way to get help is listed', async () => {
    for (const path of ['', '/get-support', '/nowhere']) {
      const { document } = await person().get(path)
      expect(document.querySelector('main a[href="/register-to-vote/call-back"]'), path).not.toBeNull()
    }
  })
})
