// jest-axe has no types of its own.
declare module 'jest-axe' {
  type AxeResults = import('axe-core').AxeResults
  export function configureAxe(options: import('axe-core').RunOptions): (html: string | Element) => Promise<AxeResults>
  export const toHaveNoViolations: Record<string, (results: AxeResults) => { pass: boolean; message: () => string }>
}
