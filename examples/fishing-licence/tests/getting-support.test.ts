import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { helpOn, Person, type Shown, text } from './person.js'
import { type RunningService, startService } from './service.js'

const [embedded] = databaseKinds
let service: RunningService
beforeAll(async () => {
  service = await startService(embedded!)
}, 60_000)
afterAll(() => service.remove())

const person = (prefix?: string): Person => new Person(() => service.app, prefix)
const headings = ({ document }: Shown, level = 3): string[] =>
  [...document.querySelectorAll(`h${level}`)].map(({ textContent }) => textContent ?? '')

describe('get support', () => {
  test('has all the help, and someone to phone, before anything is chosen', async () => {
    const shown = await person().get('/get-support')
    expect(headings(shown)).toEqual(
      expect.arrayContaining(['Help to fill in the form', 'Help in your language', 'Someone to sit with you']),
    )
    expect(helpOn(shown)[0]).toBe('tel:+448081570101')
  })

  test('shows the help that fits what makes it hard, and why', async () => {
    const shown = await person().post('/get-support', { needs: ['access-device', 'english-or-welsh'] })
    expect(shown.status).toBe(200)
    expect(headings(shown, 2)[0]).toBe('Help that fits')
    expect(text(shown)).toContain('This fits because you said: “I do not have a computer, phone or tablet”.')
    expect(shown.document.querySelector('input[value="access-device"]')?.hasAttribute('checked')).toBe(true)
  })

  test('keeps nothing of what makes it hard: no cookie, no address', async () => {
    const someone = person()
    const shown = await someone.post('/get-support', { needs: ['disability-or-health'] })
    expect([...someone.cookies]).toEqual([])
    expect(shown.html).not.toMatch(/(href|action)="[^"]*disability/)
  })

  test('passes over what is no reason, and whatever else is sent', async () => {
    const shown = await person().post('/get-support', { needs: ['<script>', '__proto__', 'x'.repeat(5000)], a: 'b' })
    expect(headings(shown, 2)[0]).toBe('All the help there is')
    expect(shown.html).not.toContain('<script>"')
  })

  test('is in Welsh, and its links stay in Welsh', async () => {
    const shown = await person('/fishing-licence/cy').post('/get-support', { needs: ['access-device'] })
    expect(headings(shown, 2)[0]).toBe('Help sy’n addas')
    const links = [...shown.document.querySelectorAll('main a[href^="/"]')].map((link) => link.getAttribute('href'))
    expect(links.filter((href) => !href?.startsWith('/fishing-licence/cy'))).toEqual([])
  })
})

describe('places', () => {
  test('come nearest first', async () => {
    const shown = await person().post('/get-support/places', { postcode: 'va1 1aa' })
    expect(headings(shown).slice(0, 2)).toEqual(['Valley Advice Centre', 'Riverside Library'])
    expect(text(shown)).toContain('Less than 1 mile away in a straight line')
  })

  test('are only those with what someone needs there', async () => {
    const shown = await person().post('/get-support/places', { facilities: ['computer', 'parking'] })
    expect(headings(shown)[0]).toBe('Riverside Library')
    expect(headings(shown)).not.toContain('Anytown Library')
  })

  test.each([
    ['ZZ1 1ZZ', 'We could not find that postcode.'],
    ['nowhere', 'Enter a full UK postcode, like AA3 1AB'],
    [`<script>${'x'.repeat(5000)}`, 'Enter a full UK postcode, like AA3 1AB'],
  ])('are there even for the postcode %.20s', async (postcode, words) => {
    const shown = await person().post('/get-support/places', { postcode })
    expect(shown.status).toBe(200)
    expect(text(shown)).toContain(words)
    expect(headings(shown)).toContain('Anytown Library')
  })

  test.each([
    [
      '/fishing-licence',
      'Error: Find a place near you – Apply for a fishing licence',
      'Enter a full UK postcode, like AA3 1AB',
    ],
    [
      '/fishing-licence/cy',
      'Gwall: Dod o hyd i le yn agos atoch chi – Gwneud cais am drwydded bysgota',
      'Rhowch god post llawn yn y DU, fel AA3 1AB',
    ],
  ])(
    'at %s, what cannot be a postcode is said in the title, at the top and at the postcode',
    async (prefix, title, error) => {
      const { document, errors } = await person(prefix).post('/get-support/places', { postcode: 'nowhere' })
      expect(document.title).toBe(title)
      expect(errors).toEqual([error])
      const summary = document.querySelector('.govuk-error-summary')
      expect(summary?.querySelector('a')?.getAttribute('href')).toBe('#postcode')
      expect(document.querySelector('main .govuk-grid-column-two-thirds')?.firstElementChild).toBe(summary)
      expect(document.querySelector('#postcode-error')?.textContent).toContain(error)
      expect(document.querySelector('#postcode')?.getAttribute('aria-describedby')).toContain('postcode-error')
    },
  )

  test.each(['', 'ZZ1 1ZZ', 'VA1 1AA'])('are shown without an error for the postcode “%s”', async (postcode) => {
    const { document, errors } = await person().post('/get-support/places', { postcode })
    expect([document.title, errors]).toEqual(['Find a place near you – Apply for a fishing licence', []])
  })
})
