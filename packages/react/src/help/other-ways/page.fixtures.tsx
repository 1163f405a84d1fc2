import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { OtherWays, type OtherWaysProps } from './index.js'

// How the tests read a page with other ways.

/** Other ways, with some of their props changed. */
export const ways = (changes: Partial<OtherWaysProps> = {}): ReactElement => (
  <OtherWays directory={directory} at={mondayAt10} href="/get-support" {...changes} />
)

/** The entries, each from its name to its last word. */
const entries = () => [
  ...document.querySelectorAll<HTMLElement>('.handrail-other-ways > ul > li, .handrail-other-ways > div'),
]
const nameOf = (entry: HTMLElement) => entry.querySelector('span')!.textContent.replace(/:$/, '')

/** The names of the entries. */
export const names = (): string[] => entries().map(nameOf)

/** The entry with this name. */
export const way = (name: string): HTMLElement => entries().find((entry) => nameOf(entry) === name)!

/** Its lines, as they are read. */
export const linesOf = (name: string): string[] =>
  [...way(name).querySelectorAll('div')].filter((line) => !line.querySelector('div')).map((line) => line.textContent)

/** Puts on the page what the server sends, with no scripts at work. */
export const serve = (element: ReactElement): void => {
  document.body.innerHTML = renderToStaticMarkup(element)
}
