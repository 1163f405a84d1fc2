// People ask for a call, an appointment or an adjustment, and say what was hard: without a session or an application.
import { describe, expect, test } from 'vitest'
import { pageProblems } from '@handrail/testing'
import { databaseKinds } from './databases.js'
import { Person, text } from './person.js'
import { startRequesting } from './requesting.js'
import { appointment, callBack, needs, referenceIn, referencePattern, survey } from './what-people-ask-for.js'

describe.each(databaseKinds)('with $kind', (kind) => {
  const started = startRequesting(kind)
  const { person, surveys, storedBy, openNeeds } = started

  test('someone asks for a call, and hears when, from which number, and by which reference', async () => {
    const someone = person()
    const stored = await storedBy(async () => {
      const form = await someone.get('/call-back')
      expect(form.heading).toBe('Ask us to call you')
      expect(pageProblems(form.document)).toEqual([])
      const shown = await someone.post('/call-back', callBack)
      expect([shown.status, shown.heading]).toEqual([200, 'We will call you'])
      expect(referenceIn(shown)).toMatch(referencePattern)
      expect(text(shown)).toContain('Monday 23 November, 8am to midday')
      expect(text(shown)).toContain('0808 157 0101')
      expect(text(shown)).toContain('We will try 2 more times')
      expect(pageProblems(shown.document)).toEqual([])
      expect(shown.headers['cache-control']).toBe('no-store')
    })
    expect(stored).toEqual([
      {
        kind: 'call-back',
        reference: expect.stringMatching(referencePattern) as string,
        language: 'en',
        content: expect.any(String) as string,
      },
    ])
    expect(JSON.parse((stored[0] as { content: string }).content)).toEqual({
      phone: '+447700900982',
      when: ['2026-11-23T08:00/12:00', '2026-11-24T12:00/17:00'],
      askFor: 'Zephyrine Quillfeather',
      message: 'no',
      talk: 'relay',
    })
    expect([...someone.cookies]).toEqual([])
  })

  test('someone asks for an appointment at the one place that has them', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/appointment')
      const shown = await someone.post('/appointment', appointment)
      expect([shown.status, shown.heading]).toEqual([200, 'We have your request for an appointment'])
      expect(text(shown)).toContain('Anytown Library')
      expect(text(shown)).toContain('within 2 working days')
      expect(pageProblems(shown.document)).toEqual([])
    })
    expect(JSON.parse((stored[0] as { content: string }).content)).toMatchObject({
      name: 'Zephyrine Quillfeather',
      way: 'in-person',
      place: 'anytown-library',
      needs: ['step-free', 'interpreter'],
      interpreter: 'Somali',
      reach: ['text', 'post'],
      text: '+447700900982',
    })
  })

  test('someone says what they need, and is asked about nothing else', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      const form = await openNeeds(someone)
      expect(form.document.querySelectorAll('[name="adjustments-which"], [name="reach-which"]')).toHaveLength(0)
      expect(pageProblems(form.document)).toEqual([])
      const shown = await someone.post('/what-you-need', needs)
      expect([shown.status, shown.heading]).toEqual([200, 'We have what you told us'])
      expect(text(shown)).toContain('Somali <b>')
      expect(referenceIn(shown)).toMatch(referencePattern)
      expect(pageProblems(shown.document)).toEqual([])
    })
    expect(JSON.parse((stored[0] as { content: string }).content)).toEqual({
      name: 'Zephyrine Quillfeather',
      formats: [{ which: 'large-print', detail: '18' }, { which: 'audio' }],
      languages: {
        speak: { which: 'cy' },
        read: { which: 'other', detail: 'Somali <b>' },
        interpreter: { which: 'no' },
      },
      contact: { which: 'email', detail: 'zephyrine@rivers.example.com' },
    })
  })

  test('someone who chooses no list is asked to choose, and every list can be shown', async () => {
    const someone = person()
    await someone.get('/what-you-need')
    const shown = await someone.post('/what-you-need', {})
    expect([shown.status, shown.errors]).toEqual([422, ['Select what you want to tell us about']])
    const all = await openNeeds(someone, ['adjustments', 'formats', 'reach', 'languages'])
    expect(all.document.querySelectorAll('[name="adjustments-which"]').length).toBeGreaterThan(20)
    // What the directory says we do not have cannot be chosen, and its own words say what there is instead.
    expect(all.document.querySelector('[name="reach-which"][value="webchat"]')).toBeNull()
    expect(text(all)).toContain('We do not have enough advisers to answer webchat quickly.')
    const sent = await someone.post('/what-you-need', {})
    expect(sent.errors).toContain('Enter your name')
    expect(sent.errors).toContain('Select what you need, or select ‘I do not need any of these’')
    for (const link of sent.document.querySelectorAll('.govuk-error-summary a'))
      expect(sent.document.getElementById(link.getAttribute('href')!.slice(1)), link.textContent).not.toBeNull()
  })

  test('someone says what was hard, and nothing tells whose answers they are', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      expect(pageProblems((await someone.get('/survey')).document)).toEqual([])
      const shown = await someone.post('/survey', survey)
      expect([shown.status, shown.heading]).toEqual([200, 'Thank you'])
      expect(referenceIn(shown)).toBe('')
      expect(pageProblems(shown.document)).toEqual([])
    }, surveys)
    expect(stored).toEqual([
      {
        answered_on: '2026-11-21',
        made_it_hard: '["access-device", "something-else"]',
        made_it_hard_other: 'The Quillfeather form',
        satisfaction: 7,
        helped_by: '["phone"]',
        comment: 'More time',
      },
    ])
    const columns = await started.service.database.query(
      `select column_name as name from information_schema.columns
       where table_schema = 'fishing_licence' and table_name in ('survey_answer', 'request')`,
    )
    expect(
      columns.map(({ name }) => name).filter((name) => /session|application|address|id$/.test(String(name))),
    ).toEqual([])
  })

  test('a survey that is sent empty is thanked for, and not kept', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/survey')
      const shown = await someone.post('/survey', {})
      expect([shown.status, shown.heading]).toEqual([200, 'Thank you'])
      expect(text(shown)).toContain('so we kept nothing')
    }, surveys)
    expect(stored).toEqual([])
  })

  test('a double press and a reload are one request with one reference', async () => {
    const someone = person()
    const stored = await storedBy(async () => {
      await someone.get('/call-back')
      const form = someone.hidden
      const shown = await Promise.all([someone.post('/call-back', callBack), someone.post('/call-back', callBack)])
      someone.hidden = form
      const again = await someone.post('/call-back', callBack)
      expect(new Set([...shown, again].map(referenceIn)).size).toBe(1)
    })
    expect(stored).toHaveLength(1)
    const inTheSurvey = await storedBy(async () => {
      await someone.get('/survey')
      await someone.post('/survey', survey)
      await someone.post('/survey', { ...survey, 'survey-satisfaction': '8' })
    }, surveys)
    expect(inTheSurvey).toHaveLength(1)
  })

  test('someone who goes back and puts the number right keeps the reference, and the right number counts', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/call-back')
      const form = someone.hidden
      const first = await someone.post('/call-back', { ...callBack, 'call-back-phone': '01632 960 001' })
      someone.hidden = form
      const second = await someone.post('/call-back', callBack)
      expect(referenceIn(second)).toBe(referenceIn(first))
      expect(text(second)).toContain('07700 900 982')
    })
    expect(stored).toHaveLength(1)
    expect((stored[0] as { content: string }).content).toContain('+447700900982')
  })

  test('the page after it can be read in Welsh, with the same reference', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/call-back')
      const shown = await someone.post('/call-back', callBack)
      const form = [...shown.document.querySelectorAll('main form')].at(-1)!
      expect(form.getAttribute('action')).toBe('/fishing-licence/cy/call-back')
      const fields = [...form.querySelectorAll('input')].map(({ name, value }): [string, string] => [name, value])
      const welsh = await new Person(() => started.service.app, '/fishing-licence/cy').post(
        '/call-back',
        Object.fromEntries(fields),
      )
      expect([welsh.status, welsh.heading]).toEqual([200, 'Byddwn yn eich ffonio'])
      expect(referenceIn(welsh)).toBe(referenceIn(shown))
      expect(text(welsh)).toContain('Dydd Llun 23 Tachwedd')
      // Its own form is the one that shows it again.
      expect(referenceIn(await someone.post('/call-back', {}))).toBe(referenceIn(shown))
    })
    expect(stored).toHaveLength(1)
  })
})
