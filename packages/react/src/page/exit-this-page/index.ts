export * from './exit-this-page.js'
export * from './exit-this-page-skip-link.js'
export type { ExitThisPageWords } from './exit-this-page.strings.js'
