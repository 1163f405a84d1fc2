// Help where people hesitate: before they start, at a question, after several tries, before they send, where they are stopped.
import { TRIES_BEFORE_HELP } from '../src/views/question'
import { describe, expect, inject, test } from 'vitest'
import { everything } from './fill-in'
import { Person, type Shown } from './person'

const person = (language = ''): Person => new Person(inject('serviceUrl') + language)
const stuck = ({ document }: Shown): Element | null => document.querySelector('#still-stuck')

describe('someone who tries several times', () => {
  test.each(Object.keys(everything))('is offered help at %s, and not before the third try', async (path) => {
    const ann = person()
    const asked = Object.entries(everything)
    await ann.answerAll(
      Object.fromEntries(
        asked.slice(
          0,
          asked.findIndex(([each]) => each === path),
        ),
      ),
    )
    expect(stuck(await ann.get(`/${path}`))).toBeNull()
    for (let tries = 1; tries < TRIES_BEFORE_HELP; tries++) expect(stuck(await ann.post(`/${path}`, {}))).toBeNull()
    const third = await ann.post(`/${path}`, {})
    // Right after what went wrong, with someone to phone.
    expect(third.document.querySelector('.govuk-error-summary')?.nextElementSibling).toBe(stuck(third))
    expect(stuck(third)?.querySelector('a[href="tel:+448081570202"]')).not.toBeNull()
    expect((await ann.post(`/${path}`, everything[path as keyof typeof everything])).status).toBe(303)
  })

  test('is told the truth about the answers so far', async () => {
    const ann = person()
    const sayAt = async (path: string): Promise<string> => {
      await ann.get(path)
      await ann.post(path, {})
      await ann.post(path, {})
      return stuck(await ann.post(path, {}))?.textContent ?? ''
    }
    // Nothing is kept before the first answer.
    expect(await sayAt('/country')).toContain('If you close the page, you will need to enter your answers again.')
    await ann.answer('country', everything.country)
    expect(await sayAt('/nationality')).toContain(
      'You can come back to them until you close this browser, for up to 24 hours.',
    )
  })

  test('can go on by saying that they cannot give it', async () => {
    const ann = person()
    await ann.answerAll({ country: everything.country })
    await ann.get('/nationality')
    await ann.post('/nationality', {})
    await ann.post('/nationality', {})
    const third = await ann.post('/nationality', {})
    const way = stuck(third)?.querySelector('a[href="#nationality-cannot-give"]')
    expect(way?.textContent).toBe('I cannot give my nationality')
    expect(third.document.getElementById('nationality-cannot-give')?.tagName).toBe('INPUT')
  })

  test('starts anew when the page is opened again, and at the next question', async () => {
    const ann = person()
    await ann.get('/country')
    for (let tries = 0; tries < 5; tries++) await ann.post('/country', {})
    expect(stuck(await ann.get('/country'))).toBeNull()
    await ann.post('/country', everything.country)
    await ann.get('/nationality')
    expect(stuck(await ann.post('/nationality', {}))).toBeNull()
  })

  test('is never held up by a number that someone else wrote', async () => {
    const ann = person()
    await ann.get('/country')
    for (const number of ['-1', '999999', '<b>', '']) {
      ann.hidden = [...ann.hidden.filter(([name]) => name !== 'country-tries'), ['country-tries', number]]
      const again = await ann.post('/country', {})
      expect([again.status, again.errors]).toEqual([200, ['Select the country you live in']])
    }
    expect((await ann.post('/country', everything.country)).status).toBe(303)
  })

  test('reads it in Welsh', async () => {
    const ann = person('/cy')
    await ann.get('/country')
    await ann.post('/country', {})
    await ann.post('/country', {})
    expect(stuck(await ann.post('/country', {}))?.textContent).toContain('Gallwn eich helpu gyda’r cwestiwn hwn')
  })
})

describe('someone who hesitates', () => {
  test('learns before they start what to do without what they need, how else to do it, and who sees it', async () => {
    const { text, document } = await person().get('')
    expect(text).toContain('If you do not have this: tell us why you cannot give it. You can still register.')
    expect(text).toContain('Who sees it')
    const start = document.querySelector('.govuk-button--start')!
    const isBefore = (selector: string): boolean =>
      Boolean(document.querySelector(selector)!.compareDocumentPosition(start) & 4)
    expect(['.handrail-trust-panel', '.handrail-help', '.handrail-other-ways'].map(isBefore)).toEqual([
      true,
      true,
      false,
    ])
  })

  test.each(['nationality', 'date-of-birth', 'national-insurance-number'] as const)(
    'learns at %s why we ask, and hears it with the question',
    async (path) => {
      const ann = person()
      await ann.answerAll(everything)
      const { document } = await ann.get(`/${path}`)
      const why = document.querySelector('main form #why-we-ask')!
      expect(why.textContent).toMatch(/^Why we ask: .*If you do not answer: Tell us why.*Who sees your answer: /)
      const question = document.querySelector('main form [aria-describedby~="why-we-ask"]')
      expect(['INPUT', 'FIELDSET']).toContain(question?.tagName)
    },
  )

  test('learns where to find a National Insurance number, in plain sight', async () => {
    const ann = person()
    await ann.answerAll(everything)
    const { document } = await ann.get('/national-insurance-number')
    const where = document.querySelector('.handrail-help .handrail-where-to-find-it')!
    expect(where.querySelectorAll('li')).toHaveLength(3)
    expect(where.closest('details')).toBeNull()
  })

  test.each([
    ['changed-name', 'deed poll (a legal paper that says your new name)'],
    ['open-register', 'open register (a list that any person or company can buy)'],
  ])('reads at %s what a hard word means', async (path, words) => {
    const ann = person()
    await ann.answerAll(everything)
    expect((await ann.get(`/${path}`)).document.querySelector('.handrail-help')?.textContent).toContain(words)
  })

  test('reads before they send that nothing is sent yet, and what happens if something is wrong', async () => {
    const ann = person()
    await ann.answerAll(everything)
    const panel = (await ann.get('/check-answers')).document.querySelector('main form .handrail-reassurance')
    expect(panel?.textContent).toContain('“Accept and send”')
    expect(panel?.textContent).toContain('Making a mistake is not against the law.')
  })

  test.each([
    ['is too young', 'too-young'],
    ['lives elsewhere', 'register-elsewhere'],
  ])('who %s is led to someone independent', async (_, page) => {
    const ann = person()
    await ann.answerAll({ country: everything.country, nationality: everything.nationality })
    const year = String(new Date().getFullYear() - 3)
    if (page === 'too-young')
      await ann.answer('date-of-birth', { ...everything['date-of-birth'], 'date-of-birth-year': year })
    else await ann.answer('country', { country: 'abroad' })
    const advice = (await ann.get(`/${page}`)).document.querySelector('#get-advice')
    expect(advice?.textContent).toContain('We cannot give you legal advice.')
    expect(advice?.querySelector('a[href="tel:+441632960124"]')).not.toBeNull()
  })
})
