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

  const hasOnlyTheNewOne = ({ html }: Shown, page: string): void => {
    for (const old of writtenAs(before)) expect(html, page).not.toContain(old)
    for (const now of writtenAs(after)) expect(html, page).toContain(now)
  }

  test('start, support, places, and pages for what went wrong', async () => {
    const someone = person()
    for (const page of ['', '/get-support', '/get-support/places', '/nowhere', '/come-back', '/report-a-problem'])
      hasOnlyTheNewOne(await someone.get(page), page)
    hasOnlyTheNewOne(await someone.post('/get-support', { needs: ['skills'] }), 'the help that fits')
    hasOnlyTheNewOne(await someone.send({ method: 'PUT', url: '/fishing-licence/name' }), 'wrong method')
  })

  test('each question, fresh and with errors, check answers and confirmation', async () => {
    const someone = person()
    for (const [page, fields] of Object.entries(everything)) {
      hasOnlyTheNewOne(await someone.get(page), page)
      for (const tries of ['1 error', '2 errors', '3 errors and help for someone who is stuck'])
        hasOnlyTheNewOne(await someone.post(page, {}), `${page} with ${tries}`)
      await someone.answer(page, fields)
    }
    hasOnlyTheNewOne(await someone.get('/check-answers'), 'check answers')
    await someone.acceptAndPay('refused')
    hasOnlyTheNewOne(await someone.get('/payment-refused'), 'payment refused')
    await someone.acceptAndPay()
    hasOnlyTheNewOne(await someone.get('/confirmation'), 'confirmation')
  })
})
