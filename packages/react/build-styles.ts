// Makes our stylesheets: GOV.UK Frontend's styles for each brand and our own, in one file, and what to add for pages that
// read from right to left.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import postcss, { type Plugin } from 'postcss'
import rtl from 'postcss-rtlcss'
import { Mode } from 'postcss-rtlcss/options'
import { compileString } from 'sass'

const here = new URL('.', import.meta.url)

/** Media queries for Internet Explorer that the CSS parsers of current bundlers refuse. */
const withoutHacks: Plugin = {
  postcssPlugin: 'without-internet-explorer-hacks',
  AtRule: {
    media(rule) {
      if (/\\0|\uFFFD/.test(rule.params)) rule.remove()
    },
  },
}

/** The whole stylesheet of a brand. Ours comes last, so that it may change what upstream says. */
export async function stylesheet(brand: 'neutral' | 'govuk'): Promise<string> {
  const own = globSync('src/**/*.scss', { cwd: here }).toSorted()
  const source = [
    readFileSync(new URL(`styles/${brand}.scss`, here), 'utf8'),
    ...own.map((file) => readFileSync(new URL(file, here), 'utf8')),
  ].join('\n')
  const { css } = compileString(source, {
    loadPaths: [new URL('node_modules', here).pathname],
    style: 'compressed',
    quietDeps: true,
  })
  return (await postcss([withoutHacks]).process(css, { from: undefined })).css
}

/** What to add after a brand's stylesheet on pages in Arabic, Urdu or Farsi. */
export async function rightToLeft(css: string): Promise<string> {
  return (await postcss([rtl({ mode: Mode.diff })]).process(css, { from: undefined })).css
}

if (import.meta.main) {
  mkdirSync(new URL('dist', here), { recursive: true })
  const neutral = await stylesheet('neutral')
  const files = {
    'styles.css': neutral,
    'styles.govuk.css': await stylesheet('govuk'),
    'styles.rtl.css': await rightToLeft(neutral),
  }
  for (const [name, css] of Object.entries(files)) writeFileSync(new URL(`dist/${name}`, here), css)
}
