import { readFileSync } from 'node:fs'
import { LanguageProvider } from '@handrail/react'
import { type ComponentType, createElement, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import jsxModule from 'react-element-to-jsx-string'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { languageOf } from '../../../.storybook/languages.ts'
import { storySource } from './story-source.ts'

interface StoryObject {
  args?: Record<string, unknown>
  globals?: { language?: string; brand?: string }
  name?: string
  parameters?: { layout?: string }
  play?: unknown
  render?: (args: Record<string, unknown>, context: object) => ReactElement
}
interface StoriesModule {
  default: Pick<StoryObject, 'args' | 'globals' | 'parameters'> & { title: string; component: ComponentType }
  [story: string]: unknown
}

/** A story as a guidance page shows it. */
export interface ShownStory {
  /** What the story is called, in sentence case. */
  name: string
  /** What the server sends for it. */
  html: string
  /** JSX to copy. */
  code: string
  /** The language it is written in. */
  language: string
  /** It goes from one side of the window to the other, like a header. */
  fullWidth: boolean
  /** It is for the gov.uk domain only, so it has the colours of that brand. */
  govuk: boolean
  /** It looks otherwise once scripts run, or once somebody has done what it is about. */
  changes: boolean
  /** Where to see it alone and alive. */
  storybook: string
}

// In Node, its CommonJS build gives the function one level deeper than its types say.
const jsxString = (jsxModule as unknown as { default?: typeof jsxModule }).default ?? jsxModule

const files = import.meta.glob<StoriesModule>('../../../packages/react/src/**/*.stories.tsx')
/** What a script draws otherwise: sections and tabs, buttons that are added, a count, questions that are hidden at first. */
const drawnByScript =
  /data-module="govuk-(accordion|character-count|file-upload|password-input|tabs)"|data-aria-controls=/
const rightToLeft = ['ar', 'fa', 'he', 'ur']

/**
 * Renders one story of a component.
 *
 * @param component the component's folder, such as `text-input`
 * @param of the name the story is exported by, such as `WithError`
 * @throws if there is no such component or story, so that a mistyped name fails the build and not the reader
 */
export async function story(component: string, of: string): Promise<ShownStory> {
  const path = Object.keys(files).find((file) => file.endsWith(`/${component}/${component}.stories.tsx`))
  const load = path && files[path]
  if (!load) throw new Error(`<Example of="${of}" />: there is no ${component}.stories.tsx in packages/react/src.`)
  const stories = await load()
  const found = stories[of] as StoryObject | undefined
  const names = Object.keys(stories).filter((name) => name !== 'default')
  if (!found || of === 'default') {
    const known = names.toSorted().join(', ')
    throw new Error(`<Example of="${of}" /> names no story of ${component}. ${component}.stories.tsx has: ${known}.`)
  }
  const { title, component: Component, ...meta } = stories.default
  const args = { ...meta.args, ...found.args }
  const language = found.globals?.language ?? meta.globals?.language ?? 'en'
  const element = found.render
    ? createElement(() => found.render?.(args, { args, globals: { language } }) as ReactNode)
    : createElement(Component, args)
  const source = readFileSync(import.meta.env.REACT_PACKAGE + path.replace(/^.*packages\/react\/src\//, ''), 'utf8')
  const words = storyNameFromExport(of)
  const html = renderToStaticMarkup(createElement(LanguageProvider, { language: languageOf(language) }, element), {
    identifierPrefix: component,
  })
  return {
    name: found.name ?? sentenceCase(words),
    html,
    code: storySource(source, of).code ?? jsxString(createElement(Component, args), { showFunctions: true }),
    language,
    fullWidth: (found.parameters?.layout ?? meta.parameters?.layout) === 'fullscreen',
    govuk: (found.globals?.brand ?? meta.globals?.brand) === 'govuk',
    changes: Boolean(found.play) || drawnByScript.test(html),
    storybook: `/storybook/?path=/story/${toId(title, words)}`,
  }
}

const names = ['Welsh', 'English', 'Arabic', 'Urdu', 'Wales', 'Scotland', 'England']

/** "In Welsh" and not "In welsh". */
function sentenceCase(words: string): string {
  const [first = '', ...rest] = words.split(' ')
  return [first, ...rest.map((word) => (names.includes(word) ? word : word.toLowerCase()))].join(' ')
}

/** Which way a language is read. */
export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.includes(language) ? 'rtl' : 'ltr')
