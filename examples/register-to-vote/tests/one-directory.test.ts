// One number is changed in the directory, and nothing else anywhere: the service is not even built again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { phoneNumberWords, relayHref, relayNumber } from '@handrail/support'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { everything } from './fill-in'
import { Person, type Shown } from './person'
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

describe.each(['', '/cy'])('one phone number changed in the directory is changed on every page (%s)', (language) => {
  const person = (): Person => new Person(service.url + language)

  const hasOnlyTheNewOne = ({ html }: Shown, page: string): void => {
    for (const old of writtenAs(before)) expect(html, page).not.toContain(old)
    for (const now of writtenAs(after)) expect(html, page).toContain(now)
  }

  test('start, support, places, reports, and pages for what went wrong', async () => {
    const someone = person()
    const pages = ['', '/get-support', '/get-support/places', '/report-a-problem', '/report-a-problem/sent', '/cookies']
    for (const page of [...pages, '/nowhere', '/answer-too-long']) hasOnlyTheNewOne(await someone.get(page), page)
    hasOnlyTheNewOne(await someone.postPlain('/get-support', { needs: 'skills' }), 'the help that fits')
  })

  test('each question, fresh, with errors and after several tries, check answers and confirmation', async () => {
    const someone = person()
    for (const [page, fields] of Object.entries(everything)) {
      hasOnlyTheNewOne(await someone.get(`/${page}`), page)
      for (const tries of [1, 2, 3]) hasOnlyTheNewOne(await someone.post(`/${page}`, {}), `${page}, try ${tries}`)
      await someone.answer(page, fields)
    }
    hasOnlyTheNewOne(await someone.get('/check-answers'), 'check answers')
    await someone.sendAll()
    hasOnlyTheNewOne(await someone.get('/confirmation'), 'confirmation')
  })

  test('where someone is stopped', async () => {
    const someone = person()
    await someone.answer('country', { country: 'abroad' })
    hasOnlyTheNewOne(await someone.get('/register-elsewhere'), 'register elsewhere')
  })
})
