// What stands round every story: the page's language, direction, brand, landmarks, and whether scripts run.
import { LanguageProvider } from '@handrail/react'
import type { Decorator } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']
const STYLESHEETS = { neutral: 'styles.css', govuk: 'styles.govuk.css' }

export const onStory: Decorator = (Story, { globals, parameters }) => {
  const { language, brand, scripts } = globals as {
    language: string
    brand: 'neutral' | 'govuk'
    scripts: 'on' | 'off'
  }
  const rightToLeft = RIGHT_TO_LEFT.includes(language)
  document.documentElement.lang = language
  document.documentElement.dir = rightToLeft ? 'rtl' : 'ltr'
  // Upstream's page template sets these classes before the first paint when scripts run.
  for (const name of ['js-enabled', 'govuk-frontend-supported']) document.body.classList.toggle(name, scripts === 'on')
  stylesheet('brand', STYLESHEETS[brand])
  stylesheet('direction', rightToLeft ? 'styles.rtl.css' : undefined)

  const story = (
    <LanguageProvider language={language}>
      <Story />
    </LanguageProvider>
  )
  const shown = scripts === 'on' ? story : <ServerHtml>{story}</ServerHtml>
  return parameters.landmark === false ? shown : <main>{shown}</main>
}

/** Only what the server sends: nothing in it is alive. */
function ServerHtml({ children }: { children: ReactElement }): ReactElement {
  return <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />
}

function stylesheet(id: string, file: string | undefined): void {
  const link = (document.getElementById(id) ?? document.createElement('link')) as HTMLLinkElement
  const href = file ? new URL(`handrail/${file}`, document.baseURI).href : undefined
  if (!href) return link.remove()
  if (link.href !== href) Object.assign(link, { id, rel: 'stylesheet', href })
  document.head.append(link)
}
