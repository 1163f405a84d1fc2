// What stands round every story: the page's language, direction, brand, landmarks, whether scripts run, and screen or paper.
import { LanguageProvider } from '@handrail/react'
import { languageOf } from './languages.js'
import { type Medium, showOn } from './medium.js'
import type { Decorator, Loader } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']
const STYLESHEETS = { neutral: 'styles.css', govuk: 'styles.govuk.css' }

/** What is chosen in the toolbars. */
interface Toolbars {
  language: string
  brand: keyof typeof STYLESHEETS
  scripts: 'on' | 'off'
  medium: Medium
}

const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.includes(language)

/** Before the story is rendered, so that nothing is ever looked at, or checked, without its styles. */
export const withStyles: Loader = async ({ globals, viewMode }) => {
  const { language, brand, medium } = globals as Toolbars
  await stylesheet('brand', STYLESHEETS[brand])
  // A docs page has stories in several languages, so it stays from left to right.
  await stylesheet('direction', viewMode === 'story' && isRightToLeft(language) ? 'styles.rtl.css' : undefined)
  showOn(viewMode === 'story' ? medium : 'screen')
}

/** What each link element is, or is about to be: a docs page asks for all its stories at once. */
const links = new Map<string, { href: string | undefined; ready: Promise<void> }>()

function stylesheet(id: string, file: string | undefined): Promise<void> {
  const href = file && new URL(`handrail/${file}`, document.baseURI).href
  const link = links.get(id)
  if (link && link.href === href) return link.ready
  const ready = putLink(id, href)
  links.set(id, { href, ready })
  return ready
}

async function putLink(id: string, href: string | undefined): Promise<void> {
  const old = document.getElementById(id)
  if (!href) return old?.remove()
  const link = Object.assign(document.createElement('link'), { id, rel: 'stylesheet', href })
  const arrived = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', () => reject(new Error(`${href} is missing. Build @handrail/react first.`)))
  })
  // Where the old one stood: what changes the direction must stay after the brand.
  if (old) old.after(link)
  else document.head.append(link)
  await arrived
  old?.remove()
}

export const onStory: Decorator = (Story, { globals, parameters, viewMode }) => {
  const { language, scripts } = globals as Toolbars
  // Upstream's page template sets these classes before the first paint when scripts run.
  for (const name of ['js-enabled', 'govuk-frontend-supported']) document.body.classList.toggle(name, scripts === 'on')

  const story = (
    <LanguageProvider language={languageOf(language)}>
      <Story />
    </LanguageProvider>
  )
  const shown = scripts === 'on' ? story : <ServerHtml>{story}</ServerHtml>
  if (viewMode !== 'story') return <div lang={language}>{shown}</div>
  document.documentElement.lang = language
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
  return parameters.landmark === false ? shown : <main>{shown}</main>
}

/** Only what the server sends: nothing in it is alive. */
function ServerHtml({ children }: { children: ReactElement }): ReactElement {
  return <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />
}
