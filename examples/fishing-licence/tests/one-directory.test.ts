// One number is changed in the directory, and nothing else anywhere.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { phoneNumberWords, relayHref, relayNumber } from '@handrail/support'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { everything, Person, type Shown } from './person.js'
import { type RunningService, startService } from './service.js'

const own = readFileSync(new URL('../support-directory.json', import.meta.url), 'utf8')
const before = '+448081570101'
const after = '+442079460321'

const [embedded] = databaseKinds
const folder = mkdtempSync(join(tmpdir(), 'directory-'))
let service: RunningService
beforeAll(async () => {
  expect(own.split(before)).toHaveLength(2)
  writeFileSync(join(folder, 'directory.json'), own.replace(before, after))
  service = await startService(embedded!, { directoryFile: join(folder, 'directory.json') })
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

describe.each(['', '/cy'])('one phone number changed in the directory is changed on every page (%s)', (language) => {
  const person = (): Person => new Person(() => service.app, `/fishing-licence${language}`)

  /** The pages that still have the old number in any form, or lack the new one in one of them. */
  const wrongPages = (pages: Record<string, Shown>): string[] =>
    Object.entries(pages).flatMap(([page, { html }]) =>
      writtenAs(before).some((old) => html.includes(old)) || !writtenAs(after).every((now) => html.includes(now))
        ? [page]
        : [],
    )

  test('start, support, places, and pages for what went wrong', async () => {
    const someone = person()
    const pages: Record<string, Shown> = {
      'the help that fits': await someone.post('/get-support', { needs: ['skills'] }),
      'wrong method': await someone.send({ method: 'PUT', url: '/fishing-licence/name' }),
    }
    for (const page of ['', '/get-support', '/get-support/places', '/nowhere', '/come-back', '/report-a-problem'])
      pages[page] = await someone.get(page)
    expect(wrongPages(pages)).toEqual([])
  })

  test('the pages where people ask for a call or an appointment, say what they need or what was hard', async () => {
    const someone = person()
    const pages: Record<string, Shown> = {}
    for (const page of ['/call-back', '/appointment', '/what-you-need', '/survey']) {
      pages[page] = await someone.get(page)
      pages[`${page} with nothing filled in`] = await someone.post(page, {})
    }
    await someone.get('/call-back')
    pages['the call back that was arranged'] = await someone.post('/call-back', {
      'call-back-phone': '01632 960 001',
      'call-back-when': 'any',
      'call-back-ask-for': 'Ann',
      'call-back-message': 'no',
      'call-back-talk': 'en',
    })
    expect(wrongPages(pages)).toEqual([])
    // The phone of the person who is called shows the line of the directory.
    const [from] = [...pages['the call back that was arranged'].document.querySelectorAll('dd')].filter(
      ({ textContent }) => textContent === phoneNumberWords(after),
    )
    expect(from).toBeDefined()
  })

  test('the leaflet and the poster, in print', async () => {
    for (const page of ['/leaflet', '/poster']) {
      const printed = (await person().get(page)).document.querySelector('.handrail-leaflet')?.textContent ?? ''
      expect(printed, page).toContain(phoneNumberWords(after))
      expect(printed, page).toContain(relayNumber(after))
      for (const old of writtenAs(before)) expect(printed, page).not.toContain(old)
    }
  })

  test('what search engines are told, in the language of the page', async () => {
    const { document } = await person().get('')
    const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
    const data = JSON.parse(json) as { name: string; url: string; provider: { contactPoint: { telephone?: string }[] } }
    expect(data.name).toBe(language ? 'Gwneud cais am drwydded bysgota' : 'Apply for a fishing licence')
    expect(data.url).toBe(`https://rivers.example.com/fishing-licence${language}/`)
    expect(data.provider.contactPoint.flatMap(({ telephone }) => telephone ?? [])).toEqual([after, relayNumber(after)])
    expect(json).toContain(`https://rivers.example.com/fishing-licence${language}/call-back`)
    expect(json).not.toContain(before)
  })

  test('each question, fresh and with errors, check answers and confirmation', async () => {
    const someone = person()
    const pages: Record<string, Shown> = {}
    for (const [page, fields] of Object.entries(everything)) {
      pages[page] = await someone.get(page)
      for (const tries of ['1 error', '2 errors', '3 errors and help for someone who is stuck'])
        pages[`${page} with ${tries}`] = await someone.post(page, {})
      await someone.answer(page, fields)
    }
    pages['check answers'] = await someone.get('/check-answers')
    await someone.acceptAndPay('refused')
    pages['payment refused'] = await someone.get('/payment-refused')
    await someone.acceptAndPay()
    pages.confirmation = await someone.get('/confirmation')
    expect(wrongPages(pages)).toEqual([])
  })
})
