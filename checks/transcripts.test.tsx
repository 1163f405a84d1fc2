// What a screen reader says for every story, kept beside its component and reviewed like code: first the server's HTML, then,
// where it is different, the page once React is there. To accept a change: npm run fix, then read
// the diff aloud.
import { transcript } from '@handrail/testing'
import { dirname, join } from 'node:path'
import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stories, type Story, storyElement } from './stories.js'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

// What is printed is looked at, not listened to.
const files = Map.groupBy(
  stories.filter(({ isPrinted }) => !isPrinted),
  ({ file }) => file,
)

/** What our stylesheet hides where scripts run. jsdom has no stylesheet. */
const styles = Object.assign(document.createElement('style'), {
  textContent: '.govuk-frontend-supported [class*="--hidden"] { display: none }',
})

beforeAll(() => {
  document.head.append(styles)
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  // What scripts ask of a page that jsdom does not have: the width of a desk.
  document.documentElement.style.setProperty('--govuk-breakpoint-tablet', '40rem')
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: true }) as MediaQueryList
})
afterAll(() => {
  document.documentElement.removeAttribute('style')
  styles.remove()
})

/** What is said before any script runs, and what is said after. */
async function said(story: Story): Promise<{ before: string[]; after: string[] }> {
  document.documentElement.lang = story.language ?? 'en'
  const element = storyElement(story)
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToStaticMarkup(element)
  const before = await transcript(document.body)
  document.body.className = 'js-enabled govuk-frontend-supported'
  container.innerHTML = renderToString(element).replace(/^<title>.*?<\/title>/, '')
  const root = await act(async () => hydrateRoot(container, element))
  joinTexts(container)
  const after = await transcript(document.body)
  await act(async () => root.unmount())
  document.body.replaceChildren()
  document.body.removeAttribute('class')
  return { before, after }
}

/** React keeps each value in a sentence in a text of its own. A screen reader says the sentence. */
function joinTexts(container: Element): void {
  const comments = document.createNodeIterator(container, NodeFilter.SHOW_COMMENT)
  for (let each = comments.nextNode(); each; each = comments.nextNode()) (each as Comment).remove()
  container.normalize()
}

describe('a screen reader says what its transcript says', () => {
  it.each([...files])('in %s', async (file, ofFile) => {
    const parts: string[] = []
    for (const story of ofFile) {
      const { before, after } = await said(story)
      parts.push([`# ${story.name}`, '', ...before, ''].join('\n'))
      if (after.join('\n') !== before.join('\n'))
        parts.push([`# ${story.name}, once scripts run`, '', ...after, ''].join('\n'))
    }
    const name = file.split('/').at(-1)!.replace('.stories.tsx', '.transcript.txt')
    await expect(parts.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, '..', dirname(file), name))
  })
})
