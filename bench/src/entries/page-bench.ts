// What the page in the browser does for the benchmark, and how it takes the time. Used by every contender.

/** A keystroke: from the key event's arrival in the page to React's commit, and how many fields were drawn again. */
export interface Keystroke {
  milliseconds: number
  drawnAgain: number
}

export interface PageBench {
  /**
   * Milliseconds of hydration: `hydrateRoot` inside `flushSync`, so rendering, layout effects, effects and the render
   * that these ask for, in one go on the main thread. For GOV.UK Frontend: the start of its scripts.
   */
  hydrate: (what: 'page' | 'form') => number
  /** Draws the form of 200 fields whose answers code keeps. */
  keepAnswers?: (memoised: boolean) => void
  /** The keystrokes since. */
  keystrokes: Keystroke[]
  /** What React complained about while it hydrated. */
  complaints: string[]
}

export const keystrokes: Keystroke[] = []
let startedAt: number | undefined
let before: unknown[] = []

addEventListener(
  'keydown',
  () => {
    before = propsOfInputs()
    startedAt = performance.now()
  },
  true,
)

/** Called by a layout effect of the form: React is done with the keystroke. */
export function committed(): void {
  if (startedAt === undefined) return
  const milliseconds = performance.now() - startedAt
  startedAt = undefined
  const now = propsOfInputs()
  keystrokes.push({ milliseconds, drawnAgain: now.filter((props, index) => props !== before[index]).length })
}

/** React keeps the props of an element with it, and makes new ones only when it draws it again. */
function propsOfInputs(): unknown[] {
  return Array.from(document.querySelectorAll('form input'), (input) => {
    const key = Object.keys(input).find((name) => name.startsWith('__reactProps$'))
    return key && (input as unknown as Record<string, unknown>)[key]
  })
}
