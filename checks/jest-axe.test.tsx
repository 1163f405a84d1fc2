// The quick look at every story with axe, without a browser. Colours and sizes are only real in Chromium: see
// stories.browser.ts.
import { axeOptions } from '@handrail/testing'
import { configureAxe, toHaveNoViolations } from 'jest-axe'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { languagesOf, stories, storyElement } from './stories.js'

expect.extend(toHaveNoViolations)

const axe = configureAxe({
  ...axeOptions,
  rules: {
    'page-has-heading-one': { enabled: false }, // a component alone is no page
    'color-contrast': { enabled: false }, // there are no colours here
  },
})

beforeAll(() => {
  document.title = 'Story'
})

describe('axe finds nothing wrong', () => {
  it.each(stories.flatMap((story) => languagesOf(story).map((language) => ({ story, language }))))(
    'with $story.title: $story.name ($language)',
    async ({ story, language }) => {
      document.documentElement.lang = language
      expect(await axe(renderToStaticMarkup(storyElement(story, language)))).toHaveNoViolations()
    },
  )
})
