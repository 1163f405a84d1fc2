import 'vitest'

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** From jest-axe: the results of axe are empty. */
    toHaveNoViolations(): R
  }
}
