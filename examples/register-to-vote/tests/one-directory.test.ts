// One number is changed in the directory, and nothing else anywhere: the service is not even built again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { phoneNumberWords, relayHref, relayNumber } from '@handrail/support'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { everything } from './fill-in'
import { Person, type Shown } from './person'
import { answerSurvey, askForCall, openNeeds, tellNeeds } from './what-people-ask-for'
import { type RunningService, startService } from './service'

const own = readFileSync(new URL('../support-directory.json', import.meta.url), 'utf8')
const before = '+448081570202'
const after = '+442079460321'

const folder = mkdtempSync(join(tmpdir(), 'directory-'))
const file = join(folder, 'directory.json')
let service: RunningService
beforeAll(async () => {
  expect(own.split(before)).toHaveLength(2)
  writeFileSync(file, own.replace(before, after))
  service = await startService(inject('emptyFolder'), undefined, file)
}, 60_000)
afterAll(async () => {
  await service.remove()
  rmSync(folder, { recursive: true })
})

/** Every way a number is written: as it is stored, read, called and called by Relay UK. */
const writtenAs = (telephone: string): string[] => [
  telephone,
  phoneNumberWords(telephone),
  relayNumber(telephone),
  relayHref(telephone),
]

/** Each way of writing that should not be on a page any more, and each that is missing. */
const notAsItShouldBe = (shown: ReadonlyMap<string, Shown>): string[] =>
  [...shown].flatMap(([page, { html }]) => [
    ...writtenAs(before).flatMap((old) => (html.includes(old) ? [`${page} still has ${old}`] : [])),
    ...writtenAs(after).flatMap((now) => (html.includes(now) ? [] : [`${page} does not have ${now}`])),
  ])

describe.each(['', '/cy'])('one phone number changed in the directory is changed on every page (%s)', (language) => {
  const person = (): Person => new Person(service.url + language)

  test('start, support, places, reports, and pages for what went wrong', async () => {
    const someone = person()
    const pages = ['', '/get-support', '/get-support/places', '/report-a-problem', '/report-a-problem/sent', '/cookies']
    const shown = new Map<string, Shown>()
    for (const page of [...pages, '/nowhere', '/answer-too-long']) shown.set(page, await someone.get(page))
    shown.set('the help that fits', await someone.postPlain('/get-support', { needs: 'skills' }))
    expect(notAsItShouldBe(shown)).toEqual([])
  })

  test('the pages where people ask for a call, say what they need or what was hard, and what comes after', async () => {
    const someone = person()
    const shown = new Map<string, Shown>()
    for (const page of ['/call-back', '/what-you-need', '/survey']) shown.set(page, await someone.get(page))
    shown.set('a list of what people need', await openNeeds(someone))
    shown.set('the same with errors', await someone.post('/what-you-need', {}))
    shown.set('needs that were sent', await tellNeeds(someone))
    shown.set('a survey that was sent', await answerSurvey(someone))
    const call = await askForCall(someone)
    shown.set('a call that was arranged', call)
    expect(notAsItShouldBe(shown)).toEqual([])
    // The phone of the person who is called shows the line of the directory.
    const terms = [...call.document.querySelectorAll('dd')].map(({ textContent }) => textContent)
    expect(terms).toContain(phoneNumberWords(after))
  })

  test('the leaflet and the poster, on the paper itself', async () => {
    for (const page of ['/leaflet', '/poster']) {
      const { document } = await person().get(page)
      const printed = document.querySelector('.handrail-leaflet')?.textContent ?? ''
      expect(printed, page).toContain(phoneNumberWords(after))
      expect(printed, page).toContain(relayNumber(after))
      expect(printed, page).toContain('elections.example.com/register-to-vote')
      for (const old of writtenAs(before)) expect(printed, page).not.toContain(old)
    }
  })

  test('what search engines are told, in the language of the page', async () => {
    const { document } = await person().get('')
    const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
    const data = JSON.parse(json) as { name: string; url: string; provider: { contactPoint: { telephone?: string }[] } }
    expect(data.name).toBe(language ? 'Cofrestru i bleidleisio' : 'Register to vote')
    expect(data.url).toBe(`https://elections.example.com/register-to-vote${language}`)
    expect(data.provider.contactPoint.flatMap(({ telephone }) => telephone ?? [])).toEqual([after, relayNumber(after)])
    expect(json).toContain(`https://elections.example.com/register-to-vote${language}/call-back`)
    expect(json).not.toContain(before)
  })

  test('each question, fresh, with errors and after several tries, check answers and confirmation', async () => {
    const someone = person()
    const shown = new Map<string, Shown>()
    for (const [page, fields] of Object.entries(everything)) {
      shown.set(page, await someone.get(`/${page}`))
      for (const tries of [1, 2, 3]) shown.set(`${page}, try ${tries}`, await someone.post(`/${page}`, {}))
      await someone.answer(page, fields)
    }
    shown.set('check answers', await someone.get('/check-answers'))
    await someone.sendAll()
    shown.set('confirmation', await someone.get('/confirmation'))
    expect(notAsItShouldBe(shown)).toEqual([])
  })

  test('where someone is stopped', async () => {
    const someone = person()
    await someone.answer('country', { country: 'abroad' })
    const shown = await someone.get('/register-elsewhere')
    expect(shown.heading).not.toBe('')
    expect(notAsItShouldBe(new Map([['register elsewhere', shown]]))).toEqual([])
  })
})
