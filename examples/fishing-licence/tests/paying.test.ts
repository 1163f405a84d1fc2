import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { Person, referenceOn, referencePattern, type Shown } from './person.js'
import { type RunningService, startService } from './service.js'

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind)
  }, 60_000)
  afterAll(() => service.remove())

  /** Someone with the payment page open. */
  async function atPayment(prefix?: string): Promise<{ ann: Person; page: Shown }> {
    const ann = new Person(() => service.app, prefix)
    await ann.answerEverything()
    await ann.answer('/check-answers', {})
    return { ann, page: await ann.get('/example-pay') }
  }
  const count = async (): Promise<unknown> =>
    (await service.database.query('select count(*)::int from fishing_licence.application where paid_at is not null'))[0]
      ?.count

  test('the page to pay says that it is not real, what it is for and how much, and has no place for a card', async () => {
    const { page } = await atPayment()
    expect(page.heading).toBe('Example Pay')
    expect(page.html).toContain('This is not real. No money is taken.')
    expect(page.html).toContain('You are asked to pay £34 for your application.')
    expect([...page.document.querySelectorAll('main input')].map((input) => input.getAttribute('type'))).toEqual([
      'hidden',
      'hidden',
    ])
    const buttons = [...page.document.querySelectorAll('main button')].map(({ textContent }) => textContent)
    expect(buttons).toEqual(['Pay £34', 'Have the card refused', 'Cancel the payment'])
  })

  test('someone who pays gets a reference, the price, and what happens next', async () => {
    const { ann } = await atPayment()
    await ann.post('/example-pay', { outcome: 'paid' })
    const page = await ann.get('/confirmation')
    expect(referenceOn(page)).toMatch(referencePattern)
    expect(page.html).toContain('You paid £34 in Example Pay. No real money was taken.')
    expect(page.html).toContain('A real service would now send the licence to your email address.')
    expect(page.html).toContain('The licence starts on 1 December 2026. You must not fish before that.')
  })

  test.each([
    ['refused', 'The card was refused'],
    ['cancelled', 'You cancelled the payment'],
  ])('a payment that is %s sends nothing and loses nothing, and can be tried again', async (outcome, heading) => {
    const { ann } = await atPayment()
    const before = await count()
    expect((await ann.post('/example-pay', { outcome })).location).toBe(`/fishing-licence/payment-${outcome}`)
    const page = await ann.get(`/payment-${outcome}`)
    expect(page.heading).toBe(heading)
    expect(page.html).toContain('No money was taken, and we have not sent your application.')
    expect((await ann.get('/confirmation')).location).toBe('/fishing-licence/check-answers')
    expect(await count()).toBe(before)
    expect(page.document.querySelector('main form')?.getAttribute('action')).toBe('/fishing-licence/check-answers')
    expect((await ann.acceptAndPay()).location).toBe('/fishing-licence/confirmation')
    expect((await ann.get(`/payment-${outcome}`)).location).toBe('/fishing-licence/confirmation')
  })

  test('an answer that is changed in another tab cannot be paid for at the price of before', async () => {
    const { ann } = await atPayment()
    const { hidden } = ann
    await ann.answer('/licence-type', { 'licence-type': 'trout-3-rod' })
    expect((await ann.get('/example-pay')).location).toBe('/fishing-licence/check-answers')
    expect((await ann.post('/example-pay', { outcome: 'paid' })).location).toBe('/fishing-licence/check-answers')
    await ann.answer('/check-answers', {})
    expect((await ann.get('/example-pay')).html).toContain('Pay £51')
    ann.hidden = hidden
    expect((await ann.post('/example-pay', { outcome: 'paid' })).location).toBe('/fishing-licence/example-pay')
    expect((await ann.get('/confirmation')).location).toBe('/fishing-licence/check-answers')
  })

  test('a second tab that pays too finds what the first one paid', async () => {
    const { ann } = await atPayment()
    const before = Number(await count())
    await ann.answer('/check-answers', {})
    await ann.get('/example-pay')
    await Promise.all([1, 2, 3].map(() => ann.post('/example-pay', { outcome: 'paid' })))
    expect(await count()).toBe(before + 1)
    const reference = referenceOn(await ann.get('/confirmation'))
    expect((await ann.post('/example-pay', { outcome: 'cancelled' })).location).toMatch(/payment-cancelled$/)
    expect(referenceOn(await ann.get('/confirmation'))).toBe(reference)
  })

  test('nobody can pay who has not accepted their answers', async () => {
    const ann = new Person(() => service.app)
    for (const path of ['/example-pay', '/payment-refused', '/payment-cancelled'])
      expect((await ann.get(path)).location).toBe('/fishing-licence/who-for')
    await ann.answerEverything()
    for (const path of ['/example-pay', '/payment-refused', '/payment-cancelled'])
      expect((await ann.get(path)).location).toBe('/fishing-licence/check-answers')
  })

  test.each(['', 'free', 'paid '])('what is no answer of the page, such as %j, pays nothing', async (outcome) => {
    const { ann } = await atPayment()
    expect((await ann.post('/example-pay', { outcome })).heading).toBe('Example Pay')
    expect((await ann.get('/confirmation')).location).toBe('/fishing-licence/check-answers')
  })

  test('everything about paying is there in Welsh', async () => {
    const { ann, page } = await atPayment('/fishing-licence/cy')
    expect(page.html).toContain('Nid yw hyn yn real. Ni chymerir arian.')
    expect((await ann.post('/example-pay', { outcome: 'paid' })).location).toBe('/fishing-licence/cy/confirmation')
  })
})
