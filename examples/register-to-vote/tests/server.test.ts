import { describe, expect, test } from 'vitest'
import { databaseKinds } from './databases'
import { asLittleAsPossible, everything, type Fields, referencePattern } from './fill-in'
import { ownService } from './own-service'
import { Person } from './person'

const referenceOn = ({ document }: { document: Document }): string =>
  document.querySelector('.govuk-panel strong')?.textContent ?? ''

describe.each(databaseKinds)('with $kind', ({ make }) => {
  const { service, person } = ownService(make)
  const ready = async (answers: Partial<Record<string, Fields>> = asLittleAsPossible): Promise<Person> => {
    const ann = person()
    await ann.answerAll(answers as Record<string, Fields>)
    return ann
  }

  test('a double press sends one application, with one reference', async () => {
    const ann = await ready()
    await ann.get('/check-answers')
    const presses = await Promise.all([1, 2, 3].map(() => ann.post('/check-answers', {})))
    expect(presses.map(({ status, location }) => [status, location])).toEqual(
      presses.map(() => [303, '/register-to-vote/confirmation']),
    )
    const references = [referenceOn(await ann.get('/confirmation')), referenceOn(await ann.get('/confirmation'))]
    expect(references[0]).toMatch(referencePattern)
    expect(references[1]).toBe(references[0])
  })

  test('only a hash of the session is stored, and only the answers that were asked for', async () => {
    const ann = await ready(everything)
    // The old name is no longer asked for.
    await ann.answer('changed-name', { 'changed-name': 'no' })
    const reference = await ann.sendAll()
    const [session] = ann.cookies.values()
    const rows = await service().stored(({ query }) => query('select * from register_to_vote.application'))
    expect(JSON.stringify(rows)).not.toContain(session)
    const sent = rows.find((row) => row.reference === reference) as { answers: object; session_hash: string }
    expect(sent.session_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(sent.answers).toEqual({
      country: 'wales',
      nationality: { given: ['other'] },
      otherNationalities: 'Portiwgal',
      dateOfBirth: { given: '1984-06-05' },
      name: { firstName: 'Siân', lastName: 'O’Brien-Jones' },
      changedName: 'no',
      nationalInsuranceNumber: { given: 'QQ123456C' },
      address: { line1: 'Flat 4', town: 'Anytown', postcode: 'SW1A 1AA' },
      moved: 'yes',
      previousAddress: { line1: '9 Old Street', town: 'Sampletown', postcode: 'SW1A 2AA' },
      openRegister: 'leave-out',
      postalVote: 'yes',
      postalForm: { which: 'email', detail: 'sian@example.com' },
      contact: { which: 'phone', detail: '+447700900123' },
      declaration: 'confirmed',
    })
  })

  test('a restart in the middle and at the end loses nothing', async () => {
    const ann = await ready()
    await service().restart()
    const reference = await ann.sendAll()
    await service().restart()
    expect(referenceOn(await ann.get('/confirmation'))).toBe(reference)
  })

  test('nothing can be changed once it is sent', async () => {
    const ann = await ready()
    const other = new Person(ann.url, ann.cookies)
    await other.get('/name')
    await ann.sendAll()
    const late = await other.post('/name', { 'name-first-name': 'Eve', 'name-last-name': 'Late' })
    expect([late.status, late.location]).toEqual([303, '/register-to-vote/confirmation'])
    const names = await service().stored(({ query }) =>
      query(`select 1 from register_to_vote.application where answers -> 'name' ->> 'firstName' = 'Eve'`),
    )
    expect(names).toEqual([])
  })

  test('no answer and no session is ever in an address or in a log', async () => {
    const ann = person()
    const secret = { 'name-first-name': 'Zephyrine', 'name-last-name': 'Quillfeather' }
    for (const [path, fields] of Object.entries({ ...everything, name: secret })) {
      const next = await ann.answer(path, fields)
      expect(next.location ?? '').not.toMatch(/Zephyrine|Quillfeather|Portiwgal|1984|\?/)
      expect(next.headers.get('cache-control')).toContain('no-store')
    }
    await ann.post('/declaration', { ...secret, 'name-first-name': 'Zephyrine'.repeat(200_000) })
    expect(service().log()).not.toMatch(/Zephyrine|Quillfeather|Portiwgal/)
    for (const session of ann.cookies.values()) expect(service().log()).not.toContain(session)
  })
})
