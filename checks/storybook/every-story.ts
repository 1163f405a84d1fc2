// axe on every story, in every look that can change what it finds, in a window of one width.
import { describeViolations, violationsOn } from '@handrail/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ListedStory, type Look, openStorybook, stories, type Storybook } from './storybook.js'
import { boxesOf, mirrorProblems } from './mirror.js'
import { missingOnPaper } from './paper.js'

/**
 * Each language, and each brand. The right-to-left styles are the same for both brands (see `../styles.test.ts`), and what
 * a brand sets are colours and a font. So right to left in the other brand would find nothing new.
 */
const looks: Look[] = [
  { language: 'en', brand: 'neutral' },
  { language: 'ar', brand: 'neutral' },
  { language: 'cy', brand: 'neutral' },
  { language: 'en', brand: 'govuk' },
]

/** Rules that cannot hold for one component, each with its reason. Whole pages are held to all of them. */
function leftOut(hasMain: boolean, { name }: ListedStory): Record<string, string> {
  return {
    'page-has-heading-one': 'the page, and so its heading, belongs to the service',
    ...(name === 'Printed' && { 'target-size': 'nobody touches a link on paper, and its print is smaller' }),
    ...(!hasMain && { 'landmark-one-main': 'a header or a footer stands outside <main>' }),
  }
}

/** Makes a test of each story. */
export function checkEveryStory(width: number): void {
  let storybook: Storybook
  beforeAll(async () => {
    storybook = await openStorybook(width)
  })
  afterAll(() => storybook.close())

  it.each(stories)(`$title: $name, ${width}px wide`, async (story) => {
    const { page, show, turn, complaints } = storybook
    complaints()
    await show(story)
    const found: string[] = []
    const seen = new Set<string>()
    let leftToRight: Awaited<ReturnType<typeof boxesOf>> | undefined
    for (const look of looks) {
      const { language, brand } = await turn(look)
      const name = `${language}, ${brand}`
      // A story that is made for Welsh is the same whatever the toolbar says.
      if (seen.has(name)) continue
      seen.add(name)
      await expectToBeShownIn(storybook, { language, brand })
      found.push(...(await problemsOf(storybook, story)).map((problem) => `${name}: ${problem}`))
      // Paper is as wide as it is, and no colour matters there.
      if (language !== 'ar' && brand === 'neutral' && width > 400)
        found.push(...(await missingOnPaper(page)).map((problem) => `${name}: ${problem}`))
      if (brand !== 'neutral') continue
      if (language === 'en') leftToRight = await boxesOf(page)
      if (language === 'ar' && leftToRight)
        found.push(...mirrorProblems(leftToRight, await boxesOf(page), width).map((problem) => `${name}: ${problem}`))
    }
    expect(found.join('\n\n')).toBe('')
    expect(complaints(), 'said on the console').toEqual([])
  })
}

/** The page is in the language, direction and brand that the toolbar says, so that we look at what we think we look at. */
async function expectToBeShownIn({ page }: Storybook, { language, brand }: Look): Promise<void> {
  const shown = await page.evaluate(() => {
    const { lang, dir } = document.documentElement
    const version = getComputedStyle(document.documentElement).getPropertyValue('--govuk-frontend-version')
    const sheets = [...document.styleSheets].map(({ href }) => href?.split('/').at(-1))
    return { lang, dir, version, sheets }
  })
  expect(shown.lang, 'the language it is shown in').toBe(language)
  expect(shown.dir, 'the direction it is shown in').toBe(language === 'ar' ? 'rtl' : 'ltr')
  expect(shown.version, 'there are no styles, so no colours to look at').not.toBe('')
  expect(shown.sheets).toContain(brand === 'govuk' ? 'styles.govuk.css' : 'styles.css')
  expect(shown.sheets.includes('styles.rtl.css')).toBe(language === 'ar')
}

async function problemsOf({ page }: Storybook, story: ListedStory): Promise<string[]> {
  const hasMain = (await page.locator('main').count()) > 0
  const violations = await violationsOn(page, leftOut(hasMain, story))
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [
    ...(violations.length ? [describeViolations(violations)] : []),
    ...(overflow > 0 ? [`${overflow}px wider than the window`] : []),
  ]
}
