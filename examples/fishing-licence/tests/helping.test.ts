// What people are told before they start, beside a question, before they send, and when they are stopped.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { appliedForBy, parent } from './people-who-act.js'
import { everything, Person, type Shown } from './person.js'
import { type RunningService, startService } from './service.js'

const [embedded] = databaseKinds
let service: RunningService
beforeAll(async () => {
  service = await startService(embedded!)
}, 60_000)
afterAll(() => service.remove())
const person = (prefix?: string): Person => new Person(() => service.app, prefix)

const text = ({ document }: Shown, selector = 'main'): string => document.querySelector(selector)?.textContent ?? ''
/** What is said of a control besides its label, as a screen reader says it. */
const description = ({ document }: Shown, selector: string): string =>
  (document.querySelector(selector)?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `nothing with the id ${id}`)
    .join(' ')

/** Someone who has answered every question before this one. */
async function before(path: string, answers: Partial<typeof everything> = {}, prefix?: string): Promise<Person> {
  const someone = person(prefix)
  for (const [earlier, fields] of Object.entries({ ...everything, ...answers })) {
    if (earlier === path) break
    await someone.answer(earlier, fields)
  }
  return someone
}

const child = { 'date-of-birth-day': '1', 'date-of-birth-month': '6', 'date-of-birth-year': '2016' }

describe('before people start', () => {
  test('they learn what they need, and what to do without each thing', async () => {
    const shown = await person().get('')
    const items = [...shown.document.querySelectorAll('.handrail-before-you-start li')].map((li) => li.textContent)
    expect(items).toEqual([
      expect.stringMatching(/^a name, a date of birth and an address.*no fixed address\.$/),
      expect.stringMatching(/^an email address or a phone number.*card by post\.$/),
      expect.stringMatching(/^a National Insurance number.*Contact us before you pay/),
      expect.stringMatching(/someone else/),
      expect.stringMatching(/someone else/),
    ])
  })

  test.each([
    [
      '/fishing-licence',
      [
        'your own name and your phone number or email address, if you apply for someone else',
        'the agreement of the other person, if you apply for someone else',
      ],
    ],
    [
      '/fishing-licence/cy',
      [
        'eich enw chi a’ch rhif ffôn neu eich cyfeiriad e-bost, os ydych yn gwneud cais ar ran rhywun arall',
        'cytundeb y person arall, os ydych yn gwneud cais ar ran rhywun arall',
      ],
    ],
  ])('at %s, those who apply for someone else learn what they need besides', async (prefix, things) => {
    const { document } = await person(prefix).get('')
    const items = [...document.querySelectorAll('.handrail-before-you-start li')].slice(-2)
    expect(items.map((item) => item.firstChild?.textContent)).toEqual(things)
    for (const item of items) {
      const without = item.querySelector('.handrail-before-you-start__missing')
      expect(without?.textContent.length).toBeGreaterThan(40)
    }
  })

  test('they find every other way on the same page, and a link to it before the button', async () => {
    const { document } = await person().get('')
    const link = document.querySelector('.handrail-before-you-start a')
    const heading = document.querySelector(link?.getAttribute('href') ?? 'none')
    expect([heading?.tagName, heading?.textContent]).toEqual(['H2', 'Other ways to apply'])
    const ways = [...document.querySelectorAll('.handrail-other-ways li')].map((way) => way.textContent)
    expect(ways).toEqual([
      expect.stringMatching(/^Phone: 0808 157 0101.*Ask for: Help to fill in the form.*Relay UK: 18001 0808 157 0101/),
      expect.stringMatching(/^Ask us to call you back: .*Ask for: Help to fill in the form, Help in your language$/),
      expect.stringMatching(/^British Sign Language video relay: We do not offer this\. /),
      expect.stringMatching(/^In person: Anytown Library, .*Ask for: Someone to sit with you/),
      expect.stringMatching(/^Paper form: Fishing Licences, .*Ask for: A form on paper/),
      expect.stringMatching(/^A visit at home: We do not offer this\. /),
    ])
  })

  test('they learn who sees what they tell us, and how long we keep it', async () => {
    const panel = text(await person().get(''), '#trust-panel')
    expect(panel).toContain('Only people at Example Rivers Agency who deal with licences.')
    expect(panel).toContain('up to 48 hours, or 28 days if you save them')
  })

  test('they learn all of it in Welsh', async () => {
    const shown = await person('/fishing-licence/cy').get('')
    expect(text(shown)).toContain('Os nad yw hwn gennych: Gallwch ddweud nad oes gennych gyfeiriad sefydlog.')
    expect(text(shown, '#other-ways')).toBe('Ffyrdd eraill o wneud cais')
    expect(text(shown, '#trust-panel')).toContain('hyd at 48 awr, neu 28 diwrnod')
  })
})

describe('beside a question', () => {
  test.each([
    ['/date-of-birth', 'Why we ask: The licence and its price depend on age.'],
    ['/concession', 'Why we ask: People with a disability pay less.'],
  ])('%s says why we ask, also to people who go from field to field', async (path, why) => {
    const someone = await before(path)
    for (const shown of [await someone.get(path), await someone.post(path, {})]) {
      expect(description(shown, 'fieldset')).toContain(why)
      expect(description(shown, 'fieldset')).toContain('Who sees your answer:')
    }
  })

  test('each number for a lower price can be found, in words and on a picture that loads', async () => {
    const someone = await before('/concession')
    const shown = await someone.get('/concession')
    for (const [choice, words] of [
      ['disability-benefit', 'A letter about the benefit: at the top, on the right'],
      ['blue-badge', 'The front of the badge: below the date'],
    ] as const) {
      const found = shown.document.querySelector(
        `[id^="conditional"]:has(#concession-${choice}) .handrail-where-to-find-it`,
      )
      expect(found?.textContent).toContain(words)
      expect(found?.textContent).toContain('If you do not have it:')
      const picture = found?.querySelector('img')
      expect(picture?.alt.length).toBeGreaterThan(40)
      const file = await someone.send({ method: 'GET', url: picture!.getAttribute('src')! })
      expect([file.status, file.headers['content-type']]).toEqual([200, 'image/svg+xml'])
    }
  })

  test('a word that not everyone knows is explained where it stands', async () => {
    const someone = await before('/licence-type')
    expect(text(await someone.get('/licence-type'), '#licence-type-hint')).toBe(
      'Every licence includes coarse fish (fresh water fish such as carp, perch and pike)',
    )
    const choices = await someone.get('/concession')
    expect([...choices.document.querySelectorAll('dfn')].map((word) => word.textContent)).toEqual([
      'disability benefit',
      'Blue Badge',
    ])
  })

  test('it is all there in Welsh, and about someone else where it is for someone else', async () => {
    const someone = person('/fishing-licence/cy')
    for (const [path, fields] of Object.entries(appliedForBy(parent))) {
      if (path === '/concession') break
      await someone.answer(path, fields)
    }
    const shown = await someone.get('/concession')
    expect(description(shown, 'fieldset')).toContain('Dewiswch “Nac ydyn” i fynd ymlaen am y pris llawn.')
    expect(text(shown)).toContain('Ble i ddod o hyd i rif Bathodyn Glas')
    expect([...shown.document.querySelectorAll('dfn')].map((word) => word.textContent)).toEqual([
      'budd-dal anabledd',
      'Bathodyn Glas',
    ])
  })
})

describe('before people send', () => {
  test('they read that nothing is sent yet, by the words of the button that sends it', async () => {
    const someone = await before('')
    const { document } = await someone.get('/check-answers')
    const button = [...document.querySelectorAll('main button')].at(-1)?.textContent
    const panel = document.querySelector('#reassurance')
    expect(panel?.textContent).toContain(`Nothing is sent until you select “${button}”.`)
    expect(panel?.textContent).toContain('If something is not right')
    expect(panel?.textContent).toContain('If you need to change it later')
  })

  test('what is free has the words of its own button, in Welsh too', async () => {
    const born = { 'date-of-birth-day': '5', 'date-of-birth-month': '6', 'date-of-birth-year': '2011' }
    const someone = await before('', { '/date-of-birth': born }, '/fishing-licence/cy')
    const panel = text(await someone.get('/check-answers'), '#reassurance')
    expect(panel).toContain('nes i chi ddewis “Cytuno a chyflwyno”')
  })
})

describe('people who are stopped', () => {
  test('learn who gives advice when the card was refused, after the ways to reach us', async () => {
    const someone = await before('')
    await someone.acceptAndPay('refused')
    const shown = await someone.get('/payment-refused')
    expect(text(shown, '#get-advice')).toContain('We cannot give you legal advice.')
    expect(text(shown, '#get-advice')).toContain('Example Advice')
    expect(text(shown, '#get-advice')).toContain('If you worry about money')
    expect(shown.document.querySelector('[aria-labelledby="all-help"] + #get-advice')).not.toBeNull()
    expect(text(await someone.get('/payment-cancelled'))).not.toContain('legal advice')
  })

  test('learn it when we say that no licence is needed, in both languages', async () => {
    for (const [prefix, words] of [
      ['/fishing-licence', 'If you do not agree with this, contact us first.'],
      ['/fishing-licence/cy', 'Os nad ydych yn cytuno â hyn, cysylltwch â ni yn gyntaf.'],
    ] as const) {
      const someone = await before('/date-of-birth', {}, prefix)
      await someone.answer('/date-of-birth', child)
      expect(text(await someone.get('/no-licence-needed'), '#get-advice')).toContain(words)
    }
  })
})

test('every page with all the ways to reach us also leads to the help that fits', async () => {
  const someone = person()
  for (const path of ['/cookies', '/nowhere', '/report-a-problem/sent']) {
    const links = [...(await someone.get(path)).document.querySelectorAll('main a')].map((a) => a.getAttribute('href'))
    expect(links, path).toContain('/fishing-licence/get-support')
  }
})
