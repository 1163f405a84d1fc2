// What people operate in every story can be seen, in each of its states, in both brands and at both widths.
import { contrastProblems } from '@handrail/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { widths } from '../browser.js'
import { type Look, openStorybook, stories, type Storybook } from './storybook.js'

/** What we let pass, each with its reason. */
const known: { brand: Look['brand']; check: string; element: RegExp; reason: string }[] = [
  {
    brand: 'neutral',
    check: 'focus',
    element: /class="govuk-button govuk-button--inverse"/,
    reason:
      'GOV.UK Frontend turns it from white to yellow, which is 1.3. Yellow on the dark ground is 6.9 (WCAG 1.4.11)',
  },
]

/** Makes a test of each story. A look that many stories have is looked at in the first. */
export function checkContrast(forcedColors: 'active' | 'none'): void {
  let storybook: Storybook
  const seen = new Set<string>()
  const needed = new Set<string>()
  beforeAll(async () => {
    storybook = await openStorybook(widths[0])
    await storybook.page.emulateMedia({ forcedColors })
  })
  afterAll(() => storybook.close())

  async function problemsIn(brand: Look['brand'], looks: Set<string>): Promise<string[]> {
    const problems = await contrastProblems(storybook.page, looks)
    return problems.flatMap(({ check, state, element, message }) => {
      const reason = known.find(
        (each) => each.brand === brand && each.check === check && each.element.test(element),
      )?.reason
      if (reason) needed.add(reason)
      return reason ? [] : [`${brand}, ${check}, ${state}: ${message}\n  ${element}`]
    })
  }

  it.each(stories)('$title: $name', async (story) => {
    const { page, show, turn, complaints } = storybook
    complaints()
    await show(story)
    const found: string[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const before = new Set(seen)
      found.push(...(await problemsIn('neutral', seen)))
      // The brands have the same class names, so what is new in one is new in the other.
      if (seen.size === before.size) continue
      await turn({ language: 'en', brand: 'govuk' })
      found.push(...(await problemsIn('govuk', before)))
      await turn({ language: 'en', brand: 'neutral' })
    }
    expect(found.join('\n\n')).toBe('')
    expect(complaints(), 'said on the console').toEqual([])
  })

  it('has looked at many looks, and lets nothing pass that is right', () => {
    expect(seen.size).toBeGreaterThan(100)
    expect([...needed]).toEqual(forcedColors === 'none' ? known.map(({ reason }) => reason) : [])
  })
}
