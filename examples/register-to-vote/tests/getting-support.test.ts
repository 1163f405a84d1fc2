import { expect, describe, inject, test } from 'vitest'
import { Person } from './person'

const person = (language = ''): Person => new Person(inject('serviceUrl') + language)

describe('get support', () => {
  test('has all the help, and someone to phone, before anything is chosen', async () => {
    const shown = await person().get('/get-support')
    expect(shown.headings(2)[0]).toBe('All the help there is')
    expect(shown.headings(3)).toEqual(
      expect.arrayContaining(['Help to fill in the form', 'Help in your language', 'Someone to sit with you']),
    )
    expect(shown.document.querySelector('main a[href^="tel:"]')?.getAttribute('href')).toBe('tel:+448081570202')
  })

  test('shows the help that fits what makes it hard, and why', async () => {
    const shown = await person().postPlain('/get-support', { needs: ['access-device', 'english-or-welsh'] })
    expect(shown.status).toBe(200)
    expect(shown.headings(2)[0]).toBe('Help that fits')
    expect(shown.headings(3)).not.toContain('Free advice about voting')
    expect(shown.text).toContain('This fits because you said: “I do not have a computer, phone or tablet”.')
    expect(shown.document.querySelector('input[value="access-device"]')?.hasAttribute('checked')).toBe(true)
    expect(shown.document.querySelector('input[value="skills"]')?.hasAttribute('checked')).toBe(false)
  })

  test('says which sign language and interpreters there are, and what is not offered', async () => {
    const { text } = await person().get('/get-support')
    expect(text).toContain('You sign to an interpreter.')
    expect(text).toContain('We do not have enough advisers to answer webchat quickly.')
    expect(text).toContain('We do not have enough advisers. We can help you on the phone at home.')
  })

  test('keeps nothing of what makes it hard: no cookie, no address, no copy in the browser', async () => {
    const someone = person()
    const shown = await someone.postPlain('/get-support', { needs: 'disability-or-health' })
    expect(someone.cookies.size).toBe(0)
    expect(shown.html).not.toMatch(/(href|action)="[^"]*disability/)
    expect(shown.headers.get('cache-control')).toContain('no-store')
    expect([...shown.headers].flat().join()).not.toContain('disability')
    expect((await someone.get('/get-support')).headings(2)[0]).toBe('All the help there is')
  })

  test('passes over what is no reason, and whatever else is sent', async () => {
    const strange = { needs: ['<script>', '__proto__', 'x'.repeat(5000), ...Array<string>(500).fill('no')], a: 'b' }
    const shown = await person().postPlain('/get-support', strange)
    expect(shown.headings(2)[0]).toBe('All the help there is')
    expect(shown.html).not.toContain('<script>"')
  })

  test('takes no reason from a header: only from the form', async () => {
    const header = { 'x-plain-form': 'needs=skills' }
    const { url } = person()
    const html = await (await fetch(`${url}/get-support`, { headers: header })).text()
    expect(html).not.toContain('Help that fits')
    expect((await person().postPlain('/get-support', {}, header)).headings(2)[0]).toBe('All the help there is')
  })

  test.each<[string, (someone: Person) => ReturnType<Person['post']>]>([
    ['an action of another page', (someone) => someone.post('/get-support', { needs: 'skills' })],
    ['an action by script', (someone) => someone.postPlain('/get-support', {}, { 'next-action': '70'.repeat(21) })],
    ['JSON', (someone) => someone.postPlain('/get-support', {}, { 'content-type': 'application/json' })],
  ])('leads %s back to its page, before Next sees it', async (_, sent) => {
    const someone = person()
    await someone.get('/country')
    const { headers, location } = await sent(someone)
    expect(location ?? headers.get('x-action-redirect')).toMatch(/^\/register-to-vote\/get-support(;push)?$/)
  })

  test('is in Welsh, and its links stay in Welsh', async () => {
    const shown = await person('/cy').postPlain('/get-support', { needs: 'access-device' })
    expect(shown.headings(2)[0]).toBe('Help sy’n addas')
    const links = [...shown.document.querySelectorAll('main a[href^="/"]')].map((link) => link.getAttribute('href'))
    expect(links).toContain('/register-to-vote/cy/get-support/places')
    expect(links.filter((href) => !href?.startsWith('/register-to-vote/cy'))).toEqual([])
    expect(shown.document.querySelector('main form')?.getAttribute('action')).toBe('/register-to-vote/cy/get-support')
  })
})

describe('places', () => {
  test('are all there before a postcode is given, in each nation', async () => {
    const shown = await person().get('/get-support/places')
    expect(shown.headings(3)).toEqual(
      expect.arrayContaining(['Anytown Town Hall', 'Glen Library', 'Riverside Library']),
    )
    expect(shown.text).toContain('It is closed for repairs until 1 March 2027. Use Anytown Town Hall.')
  })

  test('come nearest first', async () => {
    const shown = await person().postPlain('/get-support/places', { postcode: 'gn1 1aa' })
    expect(shown.headings(3)[0]).toBe('Glen Library')
    expect(shown.text).toContain('Less than 1 mile away in a straight line')
    expect(shown.document.querySelector<HTMLInputElement>('#postcode')?.value).toBe('gn1 1aa')
    expect(shown.html).not.toMatch(/(href|action)="[^"]*gn1/i)
  })

  test('are only those with what someone needs there', async () => {
    const shown = await person().postPlain('/get-support/places', { facilities: ['computer', 'accessible-toilet'] })
    expect(shown.headings(3)[0]).toBe('Riverside Library')
    expect(shown.headings(3)).not.toContain('Anytown Town Hall')
  })

  test.each([
    ['ZZ1 1ZZ', 'We could not find that postcode.'],
    ['nowhere', 'Enter a full UK postcode, like AA3 1AB'],
    [`<script>${'x'.repeat(5000)}`, 'Enter a full UK postcode, like AA3 1AB'],
  ])('are there even for the postcode %.20s', async (postcode, words) => {
    const shown = await person().postPlain('/get-support/places', { postcode })
    expect(shown.status).toBe(200)
    expect(shown.text).toContain(words)
    expect(shown.headings(3)).toContain('Anytown Town Hall')
  })

  test('say where the mistake is in what cannot be a postcode, in the title and at the top too', async () => {
    const shown = await person('/cy').postPlain('/get-support/places', { postcode: 'rhywle' })
    expect(shown.document.title).toMatch(/^Gwall: /)
    expect(shown.errors).toEqual(['Rhowch god post llawn yn y DU, fel AA3 1AB'])
    expect(shown.document.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#postcode')
  })

  test('are in Welsh', async () => {
    const shown = await person('/cy').postPlain('/get-support/places', { postcode: 'RV1 1AA' })
    expect(shown.heading).toBe('Dod o hyd i le yn agos atoch chi')
    expect(shown.headings(3)[0]).toBe('Llyfrgell Riverside')
  })
})
