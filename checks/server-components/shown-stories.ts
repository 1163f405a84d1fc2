// What the Server Components app shows: stories, which are the only examples we have.
import { LanguageProvider } from '@handrail/react'
import { cy } from '@handrail/react/cy'
import { type ComponentType, createElement, type ReactElement } from 'react'

interface StoryFile {
  default: { component: ComponentType<Record<string, unknown>>; args?: Record<string, unknown> }
  [story: string]: unknown
}
interface StoryObject {
  globals?: { language?: string }
  args?: Record<string, unknown>
  render?: (args: Record<string, unknown>) => ReactElement
}

const files = import.meta.glob<StoryFile>('../../packages/react/src/*/*/*.stories.tsx', { eager: true })
const byComponent = new Map(Object.entries(files).map(([path, file]) => [path.split('/').at(-2)!, file]))

/** The folder of every component, such as `text-input`. */
export const components: string[] = [...byComponent.keys()]

/**
 * What is measured besides the default story of each component: what needs client code that the default story does not
 * reach.
 */
const moreStories: Record<string, [component: string, story: string]> = {
  'button-link': ['button', 'LooksLikeAButton'],
  'start-button-link': ['button', 'Start'],
  'summary-card': ['summary-list', 'AsCards'],
}

/** Stories with a state of their own. A service keeps such a state in client code. */
const statefulStories = ['cookie-banner WithoutLoadingThePageAgain', 'notification-banner OnceAFormIsSent']

function storyElement(component: string, name: string): ReactElement {
  const file = byComponent.get(component)
  const story = file?.[name] as StoryObject | undefined
  if (!file || !story) throw new Error(`${component} has no story called ${name}.`)
  const args = { ...file.default.args, ...story.args }
  return story.render ? story.render(args) : createElement(file.default.component, args)
}

/** The pages that are measured, by their address. */
export const measuredPages: Record<string, ReactElement> = {
  ...Object.fromEntries(components.map((component) => [component, storyElement(component, 'Default')])),
  ...Object.fromEntries(Object.entries(moreStories).map(([address, story]) => [address, storyElement(...story)])),
  'language-provider': createElement(LanguageProvider, { language: 'en' }, 'Apply for a lantern permit'),
}

const storyNames = (component: string): string[] =>
  Object.keys(byComponent.get(component)!).filter(
    (name) => name !== 'default' && !statefulStories.includes(`${component} ${name}`),
  )

const everyStoryOf = (component: string, names = storyNames(component)): ReactElement[] =>
  names.map((name) => createElement('section', { key: `${component} ${name}` }, storyElement(component, name)))

/** What can be in Welsh: a story that was made for English alone cannot. */
const everyWelshStoryOf = (component: string): ReactElement[] =>
  everyStoryOf(
    component,
    storyNames(component).filter(
      (name) => (byComponent.get(component)![name] as StoryObject).globals?.language !== 'en',
    ),
  )

/** Every story: in English on a page for each component, so that a fault names the component, and in Welsh on one page. */
export const fullPages: Record<string, ReactElement> = {
  ...Object.fromEntries(
    components.map((component) => [
      `every-${component}`,
      createElement(LanguageProvider, { language: 'en' }, ...everyStoryOf(component)),
    ]),
  ),
  'in-welsh': createElement(LanguageProvider, { language: cy }, ...components.flatMap(everyWelshStoryOf)),
}
