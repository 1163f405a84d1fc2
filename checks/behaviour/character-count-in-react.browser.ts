import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import {
  blur,
  detail,
  focus,
  left,
  looksWrong,
  over,
  seen,
  soon,
  speak,
  stopClock,
  text,
  told,
  type,
  wait,
} from './detail-question.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, renderAgain, test } from './review.js'

afterAll(closeChromium)

/** What a page of `situations/character-count.tsx` says about the text. */
const says = (page: Page, what: 'Kept' | 'Told' | 'Sent'): Promise<string> =>
  page.evaluate((name) => document.querySelector<HTMLElement>(`[aria-label=${name}]`)!.innerText, what)
const button = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click()
/** What people are told of the count, whether they see or listen. */
const count = async (page: Page): Promise<unknown[]> => [await seen(page), await told(page)]
/** When the second is over, and people who listen were told. */
const looked = (page: Page, words: string) => expect.poll(() => told(page), soon).toBe(words)
const both = (words: string): string[] => [words, words]

describe('a character count taken over by React', () => {
  test('works the same without StrictMode', async ({ visit }) => {
    const page = await visit('character-count', { options: detail, strict: 'off' }, { clock: true })
    await stopClock(page)
    await type(page, 'abc')
    expect(await count(page)).toEqual([left(7), left(10)])
    await wait(page, 1000)
    expect(await count(page)).toEqual(both(left(7)))
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test('counts by what stands between spaces, as “maxwords” does', async ({ visit }) => {
    // Upstream says on the console that the option is going away: there is no page without a word of it to compare.
    const { maxlength, ...question } = detail
    const page = await visit('character-count', { options: { ...question, maxwords: maxlength } })
    await type(page, 'well-known facts')
    expect(await seen(page)).toBe('You have 8 words remaining')
  })

  test('counts though the page keeps to itself what it hears', async ({ visit }) => {
    const page = await visit('character-count', { situation: 'Silent' })
    await type(page, 'abc')
    expect(await seen(page)).toBe(left(7))
  })

  test('counts each question by itself', async ({ visit }) => {
    const page = await visit('character-count', { situation: 'Two' })
    await page.getByRole('textbox', { name: 'What else happened?' }).pressSequentially('nothing more at all')
    expect(await page.locator('.govuk-character-count__status').allInnerTexts()).toEqual([
      left(10),
      'You have 1 word too many',
    ])
  })
})

describe('a character count before hydration', () => {
  test('says the limit, and counts where someone types from then on', async ({ visit }) => {
    const page = await visit('character-count', { options: detail, hydrate: 'wait' }, { clock: true })
    await type(page, 'Sin')
    await page.keyboard.press('ArrowLeft')
    expect(await page.getByText('You can enter up to 10 characters').isVisible()).toBe(true)
    expect(await seen(page)).toBeUndefined()
    await hydrate(page)
    await expect.poll(() => count(page), soon).toEqual(both(left(7)))
    await stopClock(page)
    await page.keyboard.type('ô')
    expect(await text(page)).toBe('Siôn')
    await wait(page, 1000)
    expect(await count(page)).toEqual(both(left(6)))
  })

  test('keeps what was typed, in an empty box and in one with a text from the server', async ({ visit }) => {
    for (const value of ['', 'ab']) {
      const page = await visit('character-count', { options: { ...detail, value }, hydrate: 'wait' })
      await type(page, 'cd')
      await hydrate(page)
      expect(await text(page)).toBe(`${value}cd`)
      await expect.poll(() => count(page), soon).toEqual(both(left(8 - value.length)))
      await renderAgain(page, { ...detail, value, hint: { text: 'Do not include names' } })
      expect(await text(page)).toBe(`${value}cd`)
    }
  })

  test('tells a page that keeps the text of what was typed, once', async ({ visit }) => {
    for (const first of ['', 'ab']) {
      const page = await visit('character-count', { situation: 'Kept', options: { first }, hydrate: 'wait' })
      await type(page, 'cd')
      await hydrate(page)
      expect([await text(page), await says(page, 'Kept'), await says(page, 'Told')]).toEqual(
        Array.from({ length: 3 }, () => `${first}cd`),
      )
      await expect.poll(() => count(page), soon).toEqual(both(left(8 - first.length)))
    }
  })
})

describe('a character count of a text that the page keeps', () => {
  test('takes every letter, and tells people who listen when they pause', async ({ visit }) => {
    const page = await visit('character-count', { situation: 'Kept' }, { clock: true })
    await stopClock(page)
    await type(page, 'abc')
    expect([await text(page), await says(page, 'Kept'), await says(page, 'Told')]).toEqual(['abc', 'abc', 'a, ab, abc'])
    expect(await count(page)).toEqual([left(7), left(10)])
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('x')
    expect(await text(page)).toBe('abxc')
    await wait(page, 1000)
    expect(await count(page)).toEqual(both(left(6)))
  })

  test('follows the page at once, whatever it makes of the text', async ({ visit }) => {
    const page = await visit('character-count', { situation: 'Kept', options: { refuses: '!' } })
    await type(page, 'ab!c')
    expect(await text(page)).toBe('abc')
    expect(await seen(page)).toBe(left(7))
    await button(page, 'Start again')
    expect(await text(page)).toBe('')
    expect(await count(page)).toEqual(both(left(10)))
    await button(page, 'Put it back')
    expect(await text(page)).toBe('abc')
    expect(await count(page)).toEqual(both(left(7)))
  })

  test('stays when its form is reset, and when React resets the form after its action', async ({ visit }) => {
    const page = await visit('character-count', { situation: 'Kept', options: { first: 'ab', acts: true } })
    await type(page, 'c')
    await looked(page, left(7))
    await button(page, 'Reset')
    await button(page, 'Send')
    await expect.poll(() => says(page, 'Sent'), soon).toBe('abc')
    expect([await text(page), await says(page, 'Kept')]).toEqual(['abc', 'abc'])
    await expect.poll(() => count(page), soon).toEqual(both(left(7)))
  })

  test.for([true, false])('stays after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('character-count', { situation: 'Kept', options: { first: 'ab' } }, { pageCache })
    await type(page, 'cde')
    await leaveAndComeBack(page)
    await expect.poll(() => says(page, 'Kept'), soon).toBe('abcde')
    expect(await text(page)).toBe('abcde')
    await expect.poll(() => count(page), soon).toEqual(both(left(5)))
  })
})

// Upstream looks too, but does not count again: what is spoken never changes its count.
describe('a character count of a text that was spoken, which no script hears of', () => {
  test.for([
    ['the browser keeps', { options: detail }],
    ['the page keeps', { situation: 'Kept' }],
  ] as const)('looks every second, where %s the text', async ([, asked], { visit }) => {
    const page = await visit('character-count', asked, { clock: true })
    await stopClock(page)
    await focus(page)
    for (const spoken of ['Siân', 'Siân fell over', 'Siân']) {
      await speak(page, spoken)
      await wait(page, 1000)
      expect(await text(page)).toBe(spoken)
      expect(await count(page)).toEqual(both(spoken.length > 10 ? over(4) : left(6)))
    }
    if ('situation' in asked) expect(await says(page, 'Told')).toBe('Siân, Siân fell over, Siân')
  })

  test('counts it though the next words are typed, and though it is what was typed before', async ({ visit }) => {
    const page = await visit('character-count', { options: detail }, { clock: true })
    await stopClock(page)
    await type(page, 'a')
    await wait(page, 1000)
    await page.keyboard.type('b')
    await speak(page, 'a')
    await wait(page, 1000)
    expect(await count(page)).toEqual(both(left(9)))
    await speak(page, 'and ')
    await type(page, 'so')
    expect(await seen(page)).toBe(left(4))
  })
})

describe('a character count when its form starts again', () => {
  test('counts the first text when the form is reset, wherever it stands', async ({ visit }) => {
    const page = await visit('character-count', { situation: 'Resettable' })
    await type(page, 'cdefghijklm')
    await button(page, 'Reset')
    expect(await text(page)).toBe('ab')
    await expect.poll(() => count(page), soon).toEqual(both(left(8)))
    expect(await looksWrong(page)).toEqual({ box: false, count: false })
  })

  test('counts what is there when React resets the form after its action', async ({ visit }) => {
    for (const [givesBack, expected] of [
      [false, ''],
      [true, 'abc'],
    ] as const) {
      const page = await visit('character-count', { situation: 'WithAction', options: { givesBack } })
      await type(page, 'abc')
      await looked(page, left(7))
      await button(page, 'Send')
      await expect.poll(() => says(page, 'Sent'), soon).toBe('abc')
      await expect.poll(() => text(page), soon).toBe(expected)
      await expect.poll(() => count(page), soon).toEqual(both(left(10 - expected.length)))
    }
  })
})

describe('a character count that is rendered again', () => {
  test('counts to another limit, of another kind, from another point', async ({ visit }) => {
    const page = await visit('character-count', { options: detail })
    await type(page, 'Siân fell')
    await looked(page, left(1))
    await renderAgain(page, { ...detail, maxlength: 8 })
    expect(await count(page)).toEqual(both(over(1)))
    expect(await looksWrong(page)).toEqual({ box: true, count: true })
    expect(await page.locator('#detail-info').textContent()).toBe('You can enter up to 8 characters')
    await renderAgain(page, { ...detail, maxlength: 8, countType: 'words' })
    expect(await count(page)).toEqual(both('You have 6 words remaining'))
    await renderAgain(page, { ...detail, maxlength: 8, countType: 'words', threshold: 50 })
    expect(await count(page)).toEqual(['', undefined])
    await renderAgain(page, { ...detail, maxlength: 8, errorMessage: { text: 'Enter 8 characters or less' } })
    expect(await count(page)).toEqual(both(over(1)))
    expect(await text(page)).toBe('Siân fell')
  })

  test('leaves nothing behind, though someone has just typed and we were about to look', async ({ visit }) => {
    const page = await visit('character-count', { options: detail })
    await focus(page)
    await blur(page)
    await type(page, 'abc')
    expect(await page.evaluate(() => window.leftovers())).toContain('setInterval of 1000 milliseconds')
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test('leaves nothing behind of a text that the page keeps, though its form was just reset', async ({ visit }) => {
    const page = await visit('character-count', { situation: 'Kept' })
    await type(page, 'abc')
    await page.evaluate(() => document.querySelector('form')!.reset())
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
