// The code to copy for a story: just its JSX, as it is written in its file, and the same as in the guidance. Storybook's
// own is the whole story object, which no one can paste into a page. A story made of `args` keeps Storybook's, and its
// controls. In any other story controls would do nothing, so it has none.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { storySource } from '../docs/src/examples/story-source.ts'

export const storyCode: Plugin = {
  name: 'handrail-story-code',
  transform(compiled, id) {
    if (!id.endsWith('.stories.tsx')) return
    const source = readFileSync(id, 'utf8')
    const names = [...source.matchAll(/^export const (\w+): Story\b/gm)].map(([, name]) => name!)
    const codes = names.flatMap((name) => {
      const { code } = storySource(source, name)
      return code && !code.includes('...args') ? [`setCode(${name}, ${JSON.stringify(code)})`] : []
    })
    const setCode = `function setCode(story, code) {
      const { docs, ...parameters } = story.parameters ?? {}
      story.parameters = { controls: { disable: true }, ...parameters, docs: { ...docs, source: { ...docs?.source, code } } }
    }`
    return { code: [compiled, setCode, ...codes].join('\n'), map: null }
  },
}
