// Every story of every package, as the checks see it: something to render, with a name. A new story is found by itself.
import { LanguageProvider } from '@handrail/react'
import { languageOf } from '../.storybook/languages.js'
import { type ComponentType, createElement, type ReactElement, type ReactNode } from 'react'

interface StoryFile {
  default: { title: string; component?: ComponentType<Record<string, unknown>>; parameters?: { landmark?: boolean } }
  [story: string]: unknown
}

interface StoryObject {
  args?: Record<string, unknown>
  globals?: { language?: string; medium?: string }
  render?: (args: Record<string, unknown>) => ReactNode
}

/** One story. */
export interface Story {
  /** Where it stands, from the root of the repository. */
  file: string
  /** The name of its component, such as `Form/Radios`. */
  title: string
  name: string
  /** Set when the story is made for one language. */
  language: string | undefined
  /** Whether it belongs inside `<main>`. Headers and footers do not. */
  inMain: boolean
  /** Set when the story is made to be looked at as it is printed. */
  isPrinted: boolean
}

const files = import.meta.glob<StoryFile>('../packages/*/src/**/*.stories.tsx', { eager: true })

const modules = Object.entries(files).map(([path, file]) => ({ path: path.replace('../', ''), file }))

/** All stories, in the order of their files. */
export const stories: Story[] = modules.flatMap(({ path, file }) =>
  Object.entries(file)
    .filter(([name]) => name !== 'default')
    .map(([name, story]) => ({
      file: path,
      title: file.default.title,
      name,
      language: (story as StoryObject).globals?.language,
      inMain: file.default.parameters?.landmark !== false,
      isPrinted: (story as StoryObject).globals?.medium === 'paper',
    })),
)

/** A story as an element, in a language: as Storybook shows it. */
export function storyElement({ file, name, language, inMain }: Story, pageLanguage = language ?? 'en'): ReactElement {
  const { default: meta, [name]: story } = modules.find(({ path }) => path === file)!.file
  const { args = {}, render } = story as StoryObject
  const shown = render ? render(args) : createElement(meta.component!, args)
  const spoken = createElement(LanguageProvider, { language: languageOf(pageLanguage) }, shown)
  return inMain ? createElement('main', null, spoken) : spoken
}

/** The languages a story is checked in: its own, or both of ours. */
export const languagesOf = ({ language }: Story): string[] => (language ? [language] : ['en', 'cy'])
