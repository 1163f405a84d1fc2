// Every story: rendered on a server, taken over by React in StrictMode, and put down again, without a word on the console.
import { act, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { languagesOf, stories, storyElement } from './stories.js'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

const complaints: string[] = []

beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  complaints.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => complaints.push(words.map(String).join(' ')))
  }
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const cases = stories.flatMap((story) =>
  languagesOf(story).map((language) => ({ story, language, label: `${story.title}: ${story.name} (${language})` })),
)

describe('a story comes from the server as it stays in the browser', () => {
  it.each(cases)('$label', async ({ story, language }) => {
    const container = document.createElement('div')
    document.body.append(container)
    const element = <StrictMode>{storyElement(story, language)}</StrictMode>
    // A <title> belongs to the head: a server's page has it there, and so has React's.
    container.innerHTML = renderToString(element).replace(/^<title>.*?<\/title>/, '')
    const mismatches: string[] = []
    const root = await act(async () =>
      hydrateRoot(container, element, { onRecoverableError: (error) => mismatches.push(String(error)) }),
    )
    await act(async () => root.unmount())
    expect(mismatches, 'the browser had to render again').toEqual([])
    expect(complaints, 'said on the console').toEqual([])
    expect(container.innerHTML).toBe('')
  })
})

describe("a story's ids are whole in the first HTML", () => {
  it.each(cases)('$label', ({ story, language }) => {
    document.body.innerHTML = renderToString(storyElement(story, language))
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const attribute of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'data-aria-controls', 'for']) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        const named = element.getAttribute(attribute)!.split(/\s+/).filter(Boolean)
        expect(named.length, `${attribute} is empty`).toBeGreaterThan(0)
        for (const id of named) expect(ids, `${attribute} names what is not there`).toContain(id)
      }
    }
  })
})
