import { readFileSync } from 'node:fs'

/** Our right-to-left styles, for examples only: the page around an example in Urdu is still read from left to right. */
export function GET(): Response {
  const css = readFileSync(new URL('../dist/styles.rtl.css', `file://${import.meta.env.REACT_PACKAGE}`), 'utf8')
  return new Response(`.app-example__box[dir='rtl'] {\n${css.replace(/^\uFEFF/, '')}\n}\n`)
}
