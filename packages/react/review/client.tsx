// Takes over the server's HTML. A check can hold it back (`hydrate=wait`), and then change or take away what is shown.
import { hydrateRoot, type Root } from 'react-dom/client'
import { ours, type Shown } from './ours.js'

/** What checks may do to the page. */
interface Review {
  /** Hydrates now, when the page was asked for with `hydrate=wait`. */
  hydrate: () => Promise<void>
  /** Renders again with other options. */
  render: (options: object) => Promise<void>
  unmount: () => void
  /** The class names that the body had before React came: those of the page itself. */
  bodyClasses: string
}
declare global {
  interface Window {
    review: Review
  }
}

const { wait, ...shown }: Shown & { wait: boolean } = JSON.parse(
  document.getElementById('review-options')!.textContent!,
)
const element = document.querySelector('[data-review-root]')!
/** When React has done all that it put off until after the first paint. */
const settled = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
const bodyClasses = document.body.className
const render = await ours(shown)
let root: Root | undefined

window.review = {
  async hydrate() {
    root = hydrateRoot(element, render(shown.options), {
      onRecoverableError: (error) => console.error(`Hydration: ${String(error)}`),
    })
    await settled()
    document.documentElement.dataset.review = 'hydrated'
  },
  async render(options) {
    root?.render(render(options))
    await settled()
  },
  unmount: () => root?.unmount(),
  bodyClasses,
}
if (wait) document.documentElement.dataset.review = 'waiting'
else await window.review.hydrate()
