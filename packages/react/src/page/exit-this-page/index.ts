export { ExitThisPage, type ExitThisPageProps } from './exit-this-page.js'
export { ExitThisPageSkipLink, type ExitThisPageSkipLinkProps } from './exit-this-page-skip-link.js'
export type { ExitThisPageWords } from './exit-this-page.strings.js'
