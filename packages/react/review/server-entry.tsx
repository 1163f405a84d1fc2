// What the review host asks of us: HTML.
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { ours, type Shown } from './ours.js'

export { ourNames } from './ours.js'

/** Our HTML, to be hydrated (with React's marks) or to stay as it is. */
export async function renderOurs(shown: Shown, toBeHydrated: boolean): Promise<string> {
  const element = (await ours(shown))(shown.options)
  return toBeHydrated ? renderToString(element) : renderToStaticMarkup(element)
}
