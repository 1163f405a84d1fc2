// Takes over the server's HTML. A check can hold it back (`hydrate=wait`), and then change or take away what is shown.
import { type ReactElement, type ReactNode, useEffect } from 'react'
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

/** Says when all inside it is drawn and its effects have run, on a slow machine too. */
function Drawn({ then, children }: { then: () => void; children: ReactNode }): ReactNode {
  useEffect(then, [then])
  return children
}

/** Draws, and waits until React has done all that it put off until after the paint, and what that asked for. */
async function drawn(draw: (page: ReactElement) => void, page: ReactElement): Promise<void> {
  await new Promise<void>((resolve) => draw(<Drawn then={resolve}>{page}</Drawn>))
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}

const bodyClasses = document.body.className
const render = await ours(shown)
let root: Root | undefined

window.review = {
  async hydrate() {
    await drawn((page) => {
      root = hydrateRoot(element, page, {
        onRecoverableError: (error) => console.error(`Hydration: ${String(error)}`),
      })
    }, render(shown.options))
    document.documentElement.dataset.review = 'hydrated'
  },
  async render(options) {
    await drawn((page) => root?.render(page), render(options))
  },
  unmount: () => root?.unmount(),
  bodyClasses,
}
if (wait) document.documentElement.dataset.review = 'waiting'
else await window.review.hydrate()
