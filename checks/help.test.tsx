// Help that people can see: in every story, and in every need that we promised to serve.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { helpProblems } from '@handrail/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { groups, type Serves } from '../docs/src/needs/needs.js'
import { languagesOf, stories, storyElement } from './stories.js'

const inRoot = (path: string): string => join(import.meta.dirname, '..', path)

describe('no help is only where people who are stuck do not look', () => {
  it.each(stories.map((story) => [`${story.title}: ${story.name}`, story] as const))('%s', (_, story) => {
    for (const language of languagesOf(story)) {
      document.body.innerHTML = renderToStaticMarkup(storyElement(story, language))
      const hidden = helpProblems(document).filter(({ problem }) => !problem.startsWith('No way to get help'))
      expect(hidden).toEqual([])
    }
  })
})

describe('nothing of the help and support families is folded away', () => {
  const ours = stories.filter(({ title }) => /^(Help|Support)\//.test(title))
  it.each(ours.map((story) => [`${story.title}: ${story.name}`, story] as const))('%s', (_, story) => {
    document.body.innerHTML = renderToStaticMarkup(storyElement(story))
    expect([...document.querySelectorAll('details, dialog, [popover], [role="tooltip"], [title]')]).toEqual([])
  })
})

/** The numbers of the list of needs: 1 to 96, and 2 that were found after it was numbered. */
const numbers = [...Array.from({ length: 48 }, (_, index) => `${index + 1}`), '48a', '48b'].concat(
  Array.from({ length: 48 }, (_, index) => `${index + 49}`),
)

describe('every need', () => {
  const needs = groups.flatMap((group) => group.needs)

  it('is in the table once, in order', () => {
    expect(needs.map(({ number }) => number)).toEqual(numbers)
  })

  it.each(needs.map((each) => [`${each.number} ${each.need}`, each] as const))(
    '%s is served by something that is there, or says why not',
    (_, { serves, notServed }) => {
      expect(serves.length > 0, 'served, or not served with a reason').toBe(notServed === undefined)
      for (const each of serves) expect(isThere(each), JSON.stringify(each)).toBe(true)
    },
  )
})

const families = ['form', 'page', 'content', 'help', 'support', 'patterns', 'parts']
const checkNames = readFileSync(inRoot('CONTRIBUTING.md'), 'utf8')

function isThere(serves: Serves): boolean {
  if ('component' in serves)
    return families.some((family) => existsSync(inRoot(`packages/react/src/${family}/${serves.component}/`)))
  if ('guide' in serves) return existsSync(inRoot(`docs/src/content/guides/${serves.guide}.mdx`))
  if ('start' in serves) return existsSync(inRoot(`docs/src/content/get-started/${serves.start}.mdx`))
  if ('package' in serves) return existsSync(inRoot(`packages/${serves.package}/package.json`))
  if ('example' in serves) return existsSync(inRoot(`examples/${serves.example}/package.json`))
  return checkNames.includes(`\n| ${serves.check} `)
}
