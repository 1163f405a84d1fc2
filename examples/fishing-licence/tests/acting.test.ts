// Someone applies for another: each way from the first page to what is stored.
import { describe, expect, test } from 'vitest'
import { pageProblems } from '@handrail/testing'
import { type Language, languages } from '../src/words/index.js'
import { banner, startActingFor } from './acting-for.js'
import { databaseKinds } from './databases.js'
import { adviser, appliedForBy, appointee, parent, type WhoActs, withoutLetter } from './people-who-act.js'
import { everything, type Fields, referenceOn, text } from './person.js'

const young: Fields = { 'date-of-birth-day': '5', 'date-of-birth-month': '6', 'date-of-birth-year': '2013' }

describe.each(databaseKinds)('with $kind', (kind) => {
  const { person, stored, upTo } = startActingFor(kind)

  describe.each<[string, WhoActs, Fields, Record<Language, string[]>]>([
    [
      'a parent of a child',
      parent,
      young,
      {
        en: [
          'Completed by Ann Example on behalf of Sam Example, as a member of their family, on 21 November 2026',
          'Sam Example could not agree: He is 13 and I care for him',
          'Sam Example was there',
        ],
        cy: [
          'Llenwyd gan Ann Example ar ran Sam Example, fel aelod o’u teulu, ar 21 Tachwedd 2026',
          'Ni allai Sam Example gytuno: He is 13 and I care for him',
          'Roedd Sam Example yno',
        ],
      },
    ],
    [
      'an adviser',
      adviser,
      {},
      {
        en: [
          'Completed by Jo Adviser (Sampletown Advice Centre) on behalf of Sam Example, as their adviser, on 21 November 2026',
          'Sam Example knew about this and agreed by phone or video',
          'Sam Example was on the phone or on video',
        ],
        cy: [
          'Llenwyd gan Jo Adviser (Sampletown Advice Centre) ar ran Sam Example, fel eu cynghorydd, ar 21 Tachwedd 2026',
          'Roedd Sam Example yn gwybod am hyn ac yn cytuno dros y ffôn neu fideo',
          'Roedd Sam Example ar y ffôn neu ar fideo',
        ],
      },
    ],
    [
      'an appointee',
      appointee,
      {},
      {
        en: [
          'Completed by Kim Example on behalf of Sam Example, as their appointee, on 21 November 2026',
          'What shows that they can act: a letter that says they are the appointee',
          'Sam Example knew about this',
          'Sam Example was not there',
        ],
        cy: [
          'Llenwyd gan Kim Example ar ran Sam Example, fel eu penodai, ar 21 Tachwedd 2026',
          'Yr hyn sy’n dangos y gallant weithredu: llythyr sy’n dweud mai nhw yw’r penodai',
          'Roedd Sam Example yn gwybod am hyn',
          'Nid oedd Sam Example yno',
        ],
      },
    ],
    [
      'a professional without a letter',
      withoutLetter,
      {},
      {
        en: [
          'Completed by Lee Example (Example and Example Solicitors) on behalf of Sam Example, as their solicitor, agent or other professional, on 21 November 2026',
          'They have not shown yet that they can act',
          'Sam Example knew about this and agreed in writing',
          'Sam Example was not there',
        ],
        cy: [
          'Llenwyd gan Lee Example (Example and Example Solicitors) ar ran Sam Example, fel eu cyfreithiwr, eu hasiant neu weithiwr proffesiynol arall, ar 21 Tachwedd 2026',
          'Nid ydynt wedi dangos eto y gallant weithredu',
          'Roedd Sam Example yn gwybod am hyn ac yn cytuno yn ysgrifenedig',
          'Nid oedd Sam Example yno',
        ],
      },
    ],
  ])('%s', (_, who, born, lines) => {
    test.each(languages)(
      'in %s, applies from start to confirmation, and the record of it is kept',
      async (language) => {
        const someone = person(language)
        const answers = appliedForBy(who, { '/date-of-birth': { ...everything['/date-of-birth'], ...born } })
        for (const [path, fields] of Object.entries(answers)) {
          const page = await someone.get(path)
          // A child is asked neither about a disability nor how long.
          if (page.status === 303) continue
          expect(pageProblems(page.document), path).toEqual([])
          const isNamed = !['/who-for', '/name', '/acting'].includes(path)
          expect(banner(page)?.includes('Sam Example') ?? false, path).toBe(isNamed)
          const next = await someone.post(path, fields)
          expect([path, next.status, next.errors]).toEqual([path, 303, []])
        }
        const check = await someone.get('/check-answers')
        expect(pageProblems(check.document)).toEqual([])
        // The day is that on which it is sent.
        const [first, ...others] = lines[language]
        for (const line of [first!.replace(/, (on|ar) 21 \w+ 2026$/, ''), ...others])
          expect(text(check)).toContain(line)
        await someone.acceptAndPay()
        const confirmation = await someone.get('/confirmation')
        expect(banner(confirmation)).toBeUndefined()
        const shown = [...confirmation.document.querySelectorAll('main p')].map(({ textContent }) => textContent)
        expect(shown).toEqual(expect.arrayContaining(lines[language]))
        const [kept] = await stored(referenceOn(confirmation))
        const { 'acting-role': role, 'acting-helper-name': completedBy } = who['/acting']
        expect(kept).toMatchObject({
          acting: { role, helperName: completedBy },
          acting_record: { completedBy, onBehalfOf: 'Sam Example', role, on: '2026-11-21' },
        })
      },
    )
  })

  test('who has no letter yet may go on, and is told at the end what to do', async () => {
    const someone = await upTo('/end', withoutLetter)
    await someone.acceptAndPay()
    expect(text(await someone.get('/confirmation'))).toContain(
      'You have not shown yet that you can act for Sam Example.',
    )
    const other = await upTo('/end', appointee)
    await other.acceptAndPay()
    expect(text(await other.get('/confirmation'))).not.toContain('not shown yet')
  })

  test('the banner says whose form it is and who fills it in, with the organisation, until it is sent', async () => {
    const jo = await upTo('/date-of-birth', adviser)
    expect(banner(await jo.get('/date-of-birth'))).toBe(
      'This form is for Sam ExampleFilled in by Jo Adviser, Sampletown Advice CentreStop filling in this form for Sam Example',
    )
    const wrong = await jo.post('/date-of-birth', {})
    expect(wrong.status).toBe(422)
    expect(banner(wrong)).toContain('Sam Example')
    for (const [path, fields] of Object.entries(everything).slice(2)) await jo.answer(path, fields)
    for (const path of ['/licences', '/contact', '/check-answers', '/save', '/stop'])
      expect(banner(await jo.get(path)), path).toContain('Sam Example')
    await jo.answer('/check-answers', {})
    expect(banner(await jo.get('/example-pay'))).toContain('Sam Example')
    expect(banner(await jo.get('/payment-refused'))).toContain('Sam Example')
    for (const path of ['', '/cookies', '/get-support']) expect(banner(await jo.get(path)), path).toBeUndefined()
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
      expect(banner(await ann.get(path)), path).toBeUndefined()
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
})
