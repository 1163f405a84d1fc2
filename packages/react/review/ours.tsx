// Our rendering of upstream's options, and of the pages that the behaviour checks use. Runs on the server and in the
// browser: both must make the same thing.
import { Fragment, type ReactElement, type ReactNode, StrictMode } from 'react'
import { LanguageProvider } from '../src/foundations/language-provider.js'
import type { Language } from '../src/foundations/language.js'
import { cy } from '../src/languages/cy.js'
import type { Options, Parity } from '../parity/upstream.js'

const adapters = import.meta.glob<Parity>('../src/**/*.parity.tsx', { import: 'parity' })
const situations = import.meta.glob<Record<string, (options: Options) => ReactElement>>('./situations/*.tsx')

function nameOf(path: string, ending: string): string {
  const file = path.split('/').at(-1)!.slice(0, -ending.length)
  // The folder of this one has the name people use; upstream's is shorter.
  return file === 'text-input' ? 'input' : file
}

/** The components we can show, by upstream's name. */
export const ourNames: string[] = Object.keys(adapters).map((path) => nameOf(path, '.parity.tsx'))

/** What a page shows: a component of upstream's with its options, or a situation that a check needs. */
export interface Shown {
  component: string
  /** The name of a situation in `situations/COMPONENT.tsx`. */
  situation?: string | undefined
  options: Options
  lang: string
  strict: boolean
}

/** @throws when there is no such component or situation */
export async function ours(shown: Shown): Promise<(options: Options) => ReactElement> {
  const render = shown.situation ? await situation(shown.component, shown.situation) : await adapter(shown.component)
  const Mode = shown.strict ? StrictMode : Fragment
  return (options) => (
    <Mode>
      <LanguageProvider language={languageOf(shown.lang)}>{render(options)}</LanguageProvider>
    </Mode>
  )
}

async function adapter(component: string): Promise<(options: Options) => ReactNode> {
  const path = Object.keys(adapters).find((each) => nameOf(each, '.parity.tsx') === component)
  if (!path) throw new Error(`We have no component called ${component}.`)
  return (await adapters[path]!()).render
}

async function situation(component: string, name: string): Promise<(options: Options) => ReactElement> {
  const Situation = (await situations[`./situations/${component}.tsx`]?.())?.[name]
  if (!Situation) throw new Error(`situations/${component}.tsx has no ${name}.`)
  return (options) => <Situation {...options} />
}

function languageOf(tag: string): Language {
  if (tag === 'cy') return cy
  return tag === 'en' ? tag : { tag, words: {} }
}
