// That the check of contrast finds what is wrong: a page of faults on purpose, each by itself.
import { contrastProblems } from '@handrail/testing'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../chromium.js'

const goodStyles = `
  body { background: #fff; color: #000; font: 20px sans-serif }
  a:link { color: #00c } a:visited { color: #508 } a:hover { color: #003 } a:active { color: #000 }
  input:not([type]) { border: 2px solid #000; background: #fff; height: 30px }
  [type='checkbox'] { appearance: none; width: 30px; height: 30px; border: 2px solid #000 }
  [type='checkbox']:checked { background: #000 }
  button { border: 0; padding: 10px; background: #036; color: #fff }
  button:disabled { background: #9ab }
  :focus { outline: 4px solid #000 }
`
const controls = `
  <p><a href="#rent">Pay your rent</a></p>
  <p><input aria-label="Name"></p>
  <p><input type="checkbox" aria-label="I agree"></p>
  <p><button>Continue</button> <button disabled="">Wait</button></p>
`

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage()
})
afterAll(() => browser.close())

/** What is found on a page with styles of its own: the check and the state. */
async function foundWith(fault: string): Promise<string[]> {
  await page.setContent(`<html lang="en"><style>${goodStyles}${fault}</style><main>${controls}</main>`)
  const problems = await contrastProblems(page)
  return [...new Set(problems.map(({ check, state }) => `${check}: ${state}`))]
}

describe('the check of contrast', () => {
  it('finds nothing where all is well, and leaves the page as it was', async () => {
    expect(await foundWith('')).toEqual([])
    expect(await page.locator('main').innerHTML()).toBe(controls)
    expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBe(goodStyles.match(/\{/g)!.length)
    expect(await page.locator('input[type=checkbox]').isChecked()).toBe(false)
  })

  it('leaves out a button that nobody gets to, and no other', async () => {
    const pale = 'button { opacity: 0.1 }'
    const button = (attributes: string): string =>
      `<style>${goodStyles}${pale}</style><main><button ${attributes}>Go</button>`
    await page.setContent(button('tabindex="-1" aria-hidden="true"'))
    expect(await contrastProblems(page)).toEqual([])
    for (const attributes of ['tabindex="-1"', 'aria-hidden="true"']) {
      await page.setContent(button(attributes))
      expect((await contrastProblems(page)).length).toBeGreaterThan(0)
    }
  })

  it('looks at each look once', async () => {
    const seen = new Set<string>()
    await page.setContent(`<style>a { color: #ccc !important }</style>${controls}`)
    expect((await contrastProblems(page, seen)).length).toBeGreaterThan(0)
    expect(seen.size).toBe(5)
    expect(await contrastProblems(page, seen)).toEqual([])
  })

  it.each([
    ['text that is too pale', 'a:not(:hover, :focus, :active) { color: #bbb }', ['text: default', 'text: visited']],
    [
      'text that is too pale under the pointer',
      'a:hover:not(:active) { color: #bbb }',
      ['text: hover', 'text: focus and hover', 'text: visited and hover'],
    ],
    [
      'text that is too pale while it is pressed',
      'a:active { color: #bbb }',
      ['text: active', 'text: visited and active'],
    ],
    ['text that is too pale once it was visited', 'a:visited:not(:hover) { color: #bbb }', ['text: visited']],
    ['text that is too pale in focus', 'button:focus { background: #89a }', ['text: focus', 'text: focus and hover']],
    ['a field with an edge that is too pale', 'input:not([type]) { border-color: #ccc }', ['edge: default']],
    ['a field with no edge at the bottom', 'input:not([type]) { border-bottom: 0 }', ['edge: default']],
    ['a checkbox with an edge that is too pale', "[type='checkbox'] { border-color: #ccc }", ['edge: default']],
    ['focus that cannot be seen', 'input:focus { outline: 0 }', ['focus: focus']],
    ['focus that is too pale', 'a:focus { outline-color: #ff0 }', ['focus: focus']],
    ['focus that is too thin', 'button:focus { outline: 0; border-bottom: 1px solid #fff }', ['focus: focus']],
    ['a choice that looks the same when it is chosen', ':checked { background: #ccc !important }', ['chosen: chosen']],
    ['a button that looks the same when it is off', 'button:disabled { background: #036 }', ['off: off']],
  ])('finds %s', async (_name, fault, expected) => {
    expect((await foundWith(fault)).toSorted()).toEqual(expected.toSorted())
  })

  it('finds what is gone in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await foundWith('')).toContain('chosen: chosen')
    expect(await foundWith(':checked { outline: 8px solid; outline-offset: -20px }')).not.toContain('chosen: chosen')
    await page.emulateMedia({ forcedColors: 'none' })
  })
})
