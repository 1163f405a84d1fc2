// What a screen reader says for every story, kept beside its component and reviewed like code. To accept a change:
// npm run fix, then read the diff aloud.
import { transcript } from '@handrail/testing'
import { dirname, join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { stories, storyElement } from './stories.js'

const files = Map.groupBy(stories, ({ file }) => file)

describe('a screen reader says what its transcript says', () => {
  it.each([...files])('in %s', async (file, ofFile) => {
    const parts: string[] = []
    for (const story of ofFile) {
      document.documentElement.lang = story.language ?? 'en'
      document.body.innerHTML = renderToStaticMarkup(storyElement(story))
      parts.push([`# ${story.name}`, '', ...(await transcript(document.body)), ''].join('\n'))
      document.body.replaceChildren()
    }
    const name = file.split('/').at(-1)!.replace('.stories.tsx', '.transcript.txt')
    await expect(parts.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, '..', dirname(file), name))
  })
})
