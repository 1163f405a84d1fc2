// One contender in a process of its own, so that what React's code was last used for does not matter. It renders for a
// while each time it is asked to.
import type { Slice, Timed } from '../server.ts'

const { pages } = (await import(process.argv[2]!)) as { pages: Record<Slice['page'], () => string> }

process.on('message', ({ page, milliseconds }: Slice) => {
  const render = pages[page]
  globalThis.gc?.()
  // A whole collection also throws away compiled code, as nothing of a page is left between two renders. Servers that are
  // in use hardly ever have that happen, so the code is compiled again before the clock starts.
  for (const since = performance.now(); performance.now() - since < milliseconds;) render()
  const started = performance.now()
  const before = process.threadCpuUsage()
  let renders = 0
  let length = 0
  while (performance.now() - started < milliseconds) {
    length = render().length
    renders += 1
  }
  const { user, system } = process.threadCpuUsage(before)
  const timed: Timed = { milliseconds: (user + system) / 1000 / renders, html: length ? render() : '' }
  process.send?.(timed)
})

process.send?.('ready')
