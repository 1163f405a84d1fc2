import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { cy } from '../../packages/react/src/form/character-count/character-count.strings.js'
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
  stopClock,
  text,
  told,
  type,
  wait,
} from './detail-question.js'
import { html, leaveAndComeBack, modes, test } from './review.js'

afterAll(closeChromium)

/** The 6 forms that Welsh has. 0 has sentences of its own. */
const forms = ['one', 'two', 'few', 'many', 'other'] as const
const sixForms = (what: string) => Object.fromEntries(forms.map((form) => [form, `${form}: %{count} ${what}`]))
const formOf = (count: number): string => (['other', 'one', 'two', 'few', 'other', 'other', 'many'] as const)[count]!

describe.each(modes)('a character count, %s', (mode) => {
  test('says how much room is left, where the limit stood, and still reads out the limit', async ({ visit }) => {
    const page = await visit('character-count', { options: { ...detail, value: 'Siân' }, mode })
    expect(await seen(page)).toBe(left(6))
    expect(await told(page)).toBe(left(6))
    expect((await page.locator('#detail-info').boundingBox())!.width).toBe(1)
    expect(await page.getByRole('textbox').getAttribute('aria-describedby')).toBe('detail-info')
    expect(await page.locator('#detail-info').textContent()).toContain('You can enter up to 10 characters')
  })

  test('counts at each letter, and marks the box from the first that is too many', async ({ visit }) => {
    const page = await visit('character-count', { options: detail, mode })
    await type(page, '12345678')
    for (const expected of [left(1), left(0), over(1), over(2)]) {
      await page.keyboard.type('x')
      expect(await seen(page)).toBe(expected)
    }
    expect(await looksWrong(page)).toEqual({ box: true, count: true })
    for (const expected of [over(1), left(0)]) {
      await page.keyboard.press('Backspace')
      expect(await seen(page)).toBe(expected)
    }
    expect(await looksWrong(page)).toEqual({ box: false, count: false })
  })

  test('lets people paste more than the limit, and cuts nothing off', async ({ visit }) => {
    const options = { ...detail, attributes: { maxlength: '10' } }
    const page = await visit('character-count', { options, mode })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(() => navigator.clipboard.writeText('More than 10'))
    await focus(page)
    await page.keyboard.press('Control+V')
    expect(await text(page)).toBe('More than 10')
    expect(await seen(page)).toBe(over(2))
  })

  test('leaves the box marked while there is an error message', async ({ visit }) => {
    const options = { ...detail, value: '12345678901', errorMessage: { text: 'Enter 10 characters or less' } }
    const page = await visit('character-count', { options, mode })
    await focus(page)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('12')
    expect(await seen(page)).toBe(left(8))
    expect(await looksWrong(page)).toEqual({ box: true, count: false })
  })

  test('tells people who listen when they pause, and not before', async ({ visit }) => {
    const page = await visit('character-count', { options: detail, mode }, { clock: true })
    await stopClock(page)
    await focus(page)
    for (const letter of 'abcdef') {
      await page.keyboard.type(letter)
      await wait(page, 400)
      expect(await told(page)).toBe(left(10))
    }
    expect(await seen(page)).toBe(left(4))
    await wait(page, 599)
    expect(await told(page)).toBe(left(10))
    await wait(page, 1)
    expect(await told(page)).toBe(left(4))
  })

  test('says nothing more to people who have left the box, until they are back in it', async ({ visit }) => {
    const page = await visit('character-count', { options: detail, mode }, { clock: true })
    await stopClock(page)
    await type(page, 'abc')
    await wait(page, 700)
    await blur(page)
    await wait(page, 5000)
    expect(await told(page)).toBe(left(10))
    await focus(page)
    await wait(page, 1000)
    expect(await told(page)).toBe(left(7))
  })

  test.for([
    ['length, unless told otherwise', {}, '👩🏻‍🚀', left(3)],
    ['what people see as one', { countType: 'characters' }, '👩🏻‍🚀', left(9)],
    ['the words of the language', { countType: 'words' }, 'well-known facts', 'You have 7 words remaining'],
  ] as const)('counts by %s', async ([, more, typed, expected], { visit }) => {
    const page = await visit('character-count', { options: { ...detail, ...more }, mode })
    await focus(page)
    await page.keyboard.insertText(typed)
    expect(await seen(page)).toBe(expected)
  })

  test('keeps the count to itself until the threshold, from everyone', async ({ visit }) => {
    const options = { ...detail, threshold: 50 }
    const page = await visit('character-count', { options, mode }, { clock: true })
    await stopClock(page)
    await type(page, '1234')
    await wait(page, 1000)
    expect([await seen(page), await told(page)]).toEqual(['', undefined])
    await page.keyboard.type('5')
    expect(await seen(page)).toBe(left(5))
    await wait(page, 1000)
    expect(await told(page)).toBe(left(5))
    await page.keyboard.press('Backspace')
    await wait(page, 1000)
    expect([await seen(page), await told(page)]).toEqual(['', undefined])
  })

  test.for(['length', 'characters', 'words'])(
    'has the Welsh form for each number, by %s',
    async (countType, { visit }) => {
      const options = {
        ...detail,
        maxlength: 6,
        countType,
        charactersUnderLimitText: sixForms('ar ôl'),
        charactersAtLimitText: 'Dim ar ôl',
        charactersOverLimitText: sixForms('yn ormod'),
        wordsUnderLimitText: sixForms('ar ôl'),
        wordsAtLimitText: 'Dim ar ôl',
        wordsOverLimitText: sixForms('yn ormod'),
      }
      const page = await visit('character-count', { options, mode, lang: 'cy' })
      await focus(page)
      for (let used = 0; used <= 12; used += 1) {
        const count = Math.abs(6 - used)
        const rest = used > 6 ? 'yn ormod' : 'ar ôl'
        expect(await seen(page)).toBe(count ? `${formOf(count)}: ${count} ${rest}` : 'Dim ar ôl')
        await page.keyboard.type(countType === 'words' ? 'gair ' : 'a')
      }
    },
  )

  test.for([
    ['length', 'a', 'cymeriad', 'o gymeriadau'],
    ['words', 'gair ', 'gair', 'o eiriau'],
  ] as const)('says in Welsh what HMRC says, by %s', async ([countType, unit, one, more], { visit }) => {
    // On a Welsh page ours knows the words. Upstream has to be told them.
    const theirs = Object.fromEntries(Object.entries(cy).map(([name, words]) => [`${name}Text`, words]))
    const textareaDescriptionText = countType === 'words' ? cy.wordsDescription : cy.charactersDescription
    const words = mode === 'upstream' ? { ...theirs, textareaDescriptionText } : {}
    const options = { ...detail, ...words, maxlength: 2002, countType, value: unit.repeat(2) }
    const page = await visit('character-count', { options, mode, lang: 'cy' })
    expect(await page.locator('#detail-info').textContent()).toContain(`Gallwch nodi hyd at 2002 ${more}`)
    // Chromium has no Welsh numbers, which would be 2,000.
    expect(await seen(page)).toBe(`Mae gennych 2000 ${more} yn weddill`)
    // Each of the 6 forms: 2000 is the last, "other".
    for (const [used, expected] of [
      [1996, `Mae gennych 6 ${more} yn weddill`],
      [1999, `Mae gennych 3 ${more} yn weddill`],
      [2000, `Mae gennych 2 ${more} yn weddill`],
      [2001, `Mae gennych 1 ${one} yn weddill`],
      [2002, `Mae gennych 0 ${more} yn weddill`],
      [2003, `Mae gennych 1 ${one} yn ormod`],
      [2004, `Mae gennych 2 ${more} yn ormod`],
      [2005, `Mae gennych 3 ${more} yn ormod`],
      [2008, `Mae gennych 6 ${more} yn ormod`],
      [2009, `Mae gennych 7 ${more} yn ormod`],
    ] as const) {
      await page.locator('textarea').fill(unit.repeat(used))
      expect(await seen(page)).toBe(expected)
    }
  })

  test('says what the limit is without scripts, and promises no count', async ({ visit }) => {
    const page = await visit('character-count', { options: detail, mode, script: 'off' })
    await page.getByText('You can enter up to 10 characters').waitFor()
    await page.getByRole('textbox').fill('12345678901')
    expect(await page.getByRole('textbox').inputValue()).toBe('12345678901')
    expect(await page.locator('.govuk-character-count__message').count()).toBe(1)
    expect(await page.locator('[aria-live]').count()).toBe(0)
  })

  test.for([true, false])('counts what the back button brings back, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('character-count', { options: { ...detail, value: 'ab' }, mode }, { pageCache })
    await type(page, 'cde')
    await leaveAndComeBack(page)
    await expect.poll(() => text(page), soon).toBe('abcde')
    await expect.poll(() => seen(page), soon).toBe(left(5))
    await expect.poll(() => told(page), soon).toBe(left(5))
  })
})

/** What someone does, step by step. */
const stories: Record<string, ((page: Page) => Promise<void>)[]> = {
  'types too much, pauses, and makes it shorter': [
    focus,
    ...[...'abcdefghijkl'].map((letter) => (page: Page) => page.keyboard.type(letter)),
    (page) => wait(page, 1000),
    (page) => page.keyboard.press('Control+A'),
    (page) => page.keyboard.press('Backspace'),
    (page) => wait(page, 400),
    (page) => wait(page, 600),
  ],
  'leaves before we look, and comes back': [
    (page) => type(page, 'abcdef'),
    (page) => wait(page, 700),
    blur,
    (page) => wait(page, 3000),
    focus,
    (page) => wait(page, 999),
    (page) => wait(page, 1),
  ],
}

describe('a character count is the same whoever made the page and whoever took it over, step by step', () => {
  test.for(
    Object.keys(stories).flatMap((story) =>
      [{}, { threshold: 60, value: 'ab' }, { errorMessage: { text: 'Enter 10 characters or less' } }].map(
        (more) => [story, more] as const,
      ),
    ),
  )('when someone %s, with %o', async ([story, more], { visit }) => {
    const after: string[][] = []
    for (const mode of modes) {
      const page = await visit('character-count', { options: { ...detail, ...more }, mode }, { clock: true })
      await stopClock(page)
      const pages = [canonical(await html(page))]
      for (const step of stories[story]!) {
        await step(page)
        pages.push(canonical(await html(page)))
      }
      after.push(pages)
    }
    const [hydrated, plain, upstream] = after
    expect(hydrated).toEqual(upstream)
    expect(plain).toEqual(upstream)
    expect(new Set(upstream).size).toBeGreaterThan(2)
  })
})
