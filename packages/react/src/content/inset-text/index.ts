export { InsetText, type InsetTextProps } from './inset-text.js'
