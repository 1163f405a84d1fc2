import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { choose, chosen, contact, expanded, revealed, shown } from './contact-question.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, renderAgain, test } from './review.js'
import { comeBackToScripts } from './scripts-first.js'

afterAll(closeChromium)

/** What a page of `situations/radios.tsx` says about the answer. */
const says = (page: Page, what: 'Kept' | 'Told' | 'Sent'): Promise<string> => page.getByLabel(what).innerText()
const button = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click()

describe('radios taken over by React', () => {
  test('work the same without StrictMode', async ({ visit }) => {
    const page = await visit('radios', { options: contact, strict: 'off' })
    await choose(page, 'Email')
    expect(await revealed(page)).toEqual(['Email address'])
    await choose(page, 'Phone')
    expect(await revealed(page)).toEqual(['Phone number'])
    expect(await expanded(page)).toEqual(['false', 'true', null])
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test('keep a choice made before hydration, and its question shows even then', async ({ visit }) => {
    const page = await visit('radios', { options: { ...contact, value: 'phone' }, hydrate: 'wait' })
    await choose(page, 'Email')
    expect(await shown(page)).toContain('Email address')
    expect(await expanded(page)).toEqual([null, null, null])
    await hydrate(page)
    expect(await chosen(page)).toEqual(['email'])
    expect(await revealed(page)).toEqual(['Email address'])
    expect(await expanded(page)).toEqual(['true', 'false', null])
  })

  test('go back with their form, wherever it stands', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Resettable' })
    await choose(page, 'Email')
    expect(await revealed(page)).toEqual(['Email address'])
    await button(page, 'Reset')
    await expect.poll(() => revealed(page)).toEqual(['Phone number'])
    expect(await chosen(page)).toEqual(['phone'])
  })

  test('go back when React resets their form after its action', async ({ visit }) => {
    const page = await visit('radios', { situation: 'WithAction' })
    await choose(page, 'Email')
    await button(page, 'Send')
    await expect.poll(() => says(page, 'Sent')).toBe('email')
    await expect.poll(() => chosen(page)).toEqual(['post'])
    await expect.poll(() => revealed(page)).toEqual([])
  })

  test('keep the answer that an action gives back, time after time', async ({ visit }) => {
    const page = await visit('radios', { situation: 'WithAction', options: { givesBack: true } })
    for (const [name, answer, question] of [
      ['Email', 'email', 'Email address'],
      ['Phone', 'phone', 'Phone number'],
    ] as const) {
      await choose(page, name)
      await button(page, 'Send')
      await expect.poll(() => says(page, 'Sent')).toBe(answer)
      expect(await chosen(page)).toEqual([answer])
      await expect.poll(() => revealed(page)).toEqual([question])
    }
  })

  test('show the question of a choice that the browser brings back when React is there already', async ({ visit }) => {
    const page = await visit('radios', { options: { ...contact, value: 'email' } })
    await choose(page, 'Phone')
    await comeBackToScripts(page)
    await expect.poll(() => chosen(page)).toEqual(['phone'])
    await expect.poll(() => revealed(page)).toEqual(['Phone number'])
    await expect.poll(() => expanded(page)).toEqual(['false', 'true', null])
  })

  test('hide the question of one group when the answer is in the other, but not in another form', async ({ visit }) => {
    const page = await visit('radios', { situation: 'TwoGroups' })
    await choose(page, 'By a visit')
    await choose(page, 'Email')
    expect(await revealed(page)).toEqual(['Email address', 'Address'])
    await choose(page, 'Text message')
    expect(await chosen(page)).toEqual(['text', 'visit'])
    expect(await revealed(page)).toEqual(['Mobile number', 'Address'])
    expect(await expanded(page)).toEqual(['false', 'false', null, 'true', 'true'])
  })

  test('keep the choice, the question, the text in it and the focus when the page renders again', async ({ visit }) => {
    const page = await visit('radios', { options: contact })
    await choose(page, 'Phone')
    await page.getByLabel('Phone number').fill('01632 9600')
    await page.getByLabel('Phone number').press('ArrowLeft')
    const errorMessage = { text: 'Enter a phone number' }
    await renderAgain(page, { ...contact, hint: { text: 'We reply within 2 days' }, errorMessage })
    await page.getByText('Error: Enter a phone number').waitFor()
    await page.keyboard.type('1')
    expect(await page.getByLabel('Phone number').inputValue()).toBe('01632 96010')
    expect(await chosen(page)).toEqual(['phone'])
    expect(await revealed(page)).toEqual(['Phone number'])
  })

  test('show and take away the question of a choice that stays', async ({ visit }) => {
    const [email, phone, post] = contact.items
    const page = await visit('radios', { options: contact })
    await choose(page, 'Post')
    await renderAgain(page, { ...contact, items: [email, phone, { ...post, conditional: { html: 'Which address?' } }] })
    expect(await revealed(page)).toEqual(['Which address?'])
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('post')
    await renderAgain(page, contact)
    expect(await chosen(page)).toEqual(['post'])
    expect(await expanded(page)).toEqual(['false', 'false', null])
  })

  test('stay with their answer when others come and go, and leave nothing of those that went', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Addresses' })
    const listening = () =>
      page.evaluate(() =>
        window
          .leftovers()
          .filter((each) => / on /.test(each) && !each.startsWith('in '))
          .toSorted(),
      )
    const before = await listening()
    await choose(page, '2 High Street')
    await page.getByLabel('Flat at 2 High Street').fill('5')
    await renderAgain(page, { addresses: ['3 High Street', '2 High Street', '4 High Street'] })
    expect(await chosen(page)).toEqual(['2 High Street'])
    expect(await revealed(page)).toEqual(['Flat at 2 High Street'])
    expect(await page.getByLabel('Flat at 2 High Street').inputValue()).toBe('5')
    await renderAgain(page, { addresses: ['3 High Street'] })
    await renderAgain(page, { addresses: ['1 High Street', '2 High Street'] })
    expect(await chosen(page)).toEqual([])
    expect(await listening()).toEqual(before)
  })

  test('say what is wrong in Welsh on a Welsh page, and still do once React is there', async ({ visit }) => {
    const options = { ...contact, errorMessage: { text: 'Dewiswch sut i gysylltu â chi' } }
    const page = await visit('radios', { options, lang: 'cy', hydrate: 'wait' })
    await page.getByText('Gwall: Dewiswch sut i gysylltu â chi').waitFor()
    await hydrate(page)
    await choose(page, 'Email')
    await page.getByText('Gwall: Dewiswch sut i gysylltu â chi').waitFor()
  })

  test('leave nothing behind, whatever was chosen', async ({ visit }) => {
    const page = await visit('radios', { options: contact })
    for (const name of ['Email', 'Phone', 'Post']) await choose(page, name)
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})

describe('a page that keeps the choice itself', () => {
  test('decides what is chosen, and the question follows', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Controlled' })
    expect(await revealed(page)).toEqual(['Phone number'])
    await button(page, 'Choose email')
    expect(await revealed(page)).toEqual(['Email address'])
    await choose(page, 'Post')
    expect(await revealed(page)).toEqual([])
    expect(await says(page, 'Told')).toBe('post')
    expect(await says(page, 'Kept')).toBe('post')
  })

  test('can refuse a choice, and the one before stays with its question', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Controlled', options: { refuses: 'email' } })
    await choose(page, 'Email')
    expect(await says(page, 'Told')).toBe('email')
    expect(await chosen(page)).toEqual(['phone'])
    expect(await revealed(page)).toEqual(['Phone number'])
  })

  test('is told, once, of a choice made before hydration', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Controlled', hydrate: 'wait' })
    await choose(page, 'Email')
    await choose(page, 'Post')
    await hydrate(page)
    await expect.poll(() => says(page, 'Told')).toBe('post')
    expect(await says(page, 'Kept')).toBe('post')
    expect(await chosen(page)).toEqual(['post'])
    expect(await revealed(page)).toEqual([])
  })

  test('puts back a choice made before hydration that it refuses', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Controlled', options: { refuses: 'email' }, hydrate: 'wait' })
    await choose(page, 'Email')
    await hydrate(page)
    await expect.poll(() => says(page, 'Told')).toBe('email')
    expect(await chosen(page)).toEqual(['phone'])
    expect(await revealed(page)).toEqual(['Phone number'])
  })

  test('still has it after its form was reset, and after an action', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Controlled', options: { acts: true } })
    await choose(page, 'Email')
    await button(page, 'Reset')
    await expect.poll(() => chosen(page)).toEqual(['email'])
    expect(await revealed(page)).toEqual(['Email address'])
    await button(page, 'Send')
    await expect.poll(() => says(page, 'Sent')).toBe('email')
    await expect.poll(() => chosen(page)).toEqual(['email'])
    await expect.poll(() => revealed(page)).toEqual(['Email address'])
    expect(await says(page, 'Told')).toBe('email')
  })

  test('can ask for it in 2 groups', async ({ visit }) => {
    const page = await visit('radios', { situation: 'TwoGroupsControlled' })
    await choose(page, 'Email')
    await choose(page, 'Text message')
    expect(await says(page, 'Kept')).toBe('text')
    expect(await chosen(page)).toEqual(['text'])
    expect(await revealed(page)).toEqual(['Mobile number'])
    await choose(page, 'Phone')
    expect(await chosen(page)).toEqual(['phone'])
    expect(await revealed(page)).toEqual(['Phone number'])
  })

  test('is told of one in the second of 2 groups that was made before hydration', async ({ visit }) => {
    const page = await visit('radios', { situation: 'TwoGroupsControlled', hydrate: 'wait' })
    await choose(page, 'Text message')
    await hydrate(page)
    await expect.poll(() => says(page, 'Kept')).toBe('text')
    expect(await chosen(page)).toEqual(['text'])
    expect(await revealed(page)).toEqual(['Mobile number'])
  })

  test.for([true, false])('has what is chosen after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('radios', { situation: 'Controlled' }, { pageCache })
    await choose(page, 'Email')
    await leaveAndComeBack(page)
    await expect.poll(() => says(page, 'Kept')).toBe('email')
    expect(await chosen(page)).toEqual(['email'])
    await expect.poll(() => revealed(page)).toEqual(['Email address'])
  })

  test('is told of a choice that the browser brings back when React is there already', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Controlled' })
    await choose(page, 'Email')
    await comeBackToScripts(page)
    await expect.poll(() => says(page, 'Kept')).toBe('email')
    expect(await says(page, 'Told')).toBe('email')
    expect(await chosen(page)).toEqual(['email'])
    await expect.poll(() => revealed(page)).toEqual(['Email address'])
  })

  test('leaves nothing behind', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Controlled' })
    await choose(page, 'Email')
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
