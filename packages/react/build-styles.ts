// Makes our stylesheets. In Sass: each brand, and a file for each component (GOV.UK Frontend's styles, and ours after them).
// In CSS: all of it in one file for each brand, each component alone, and what to add on pages that read from right to left.
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postcss, { type Plugin } from 'postcss'
import { compileString } from 'sass'
import { rightToLeft } from './right-to-left.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const dist = join(here, 'dist')
const upstream = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk')

/** The brands we have. */
export const brands: readonly Brand[] = ['neutral', 'govuk']
export type Brand = 'neutral' | 'govuk'

/** Our own name of a component, where GOV.UK Frontend calls it otherwise. */
const renamed: Record<string, string> = { input: 'text-input' }

/** Our styles of each component, by its folder. */
const own = new Map(
  globSync('src/**/*.scss', { cwd: here }).map((file) => [
    basename(file, '.scss'),
    readFileSync(join(here, file), 'utf8'),
  ]),
)
/** GOV.UK Frontend's name of each component it has styles for, by ours. */
const theirs = new Map(
  readdirSync(join(upstream, 'components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [renamed[name] ?? name, name]),
)

/** Every component that has styles, in the order of the alphabet, as upstream's are. */
export const styled: string[] = [...new Set([...theirs.keys(), ...own.keys()])].toSorted()

/** The Sass of one component. */
function componentSass(name: string): string {
  const used = theirs.has(name) ? `@use 'govuk-frontend/dist/govuk/components/${theirs.get(name)}';\n` : ''
  return `${used}${own.get(name) ?? ''}`
}

/** Media queries for Internet Explorer that the CSS parsers of current bundlers refuse. */
const withoutHacks: Plugin = {
  postcssPlugin: 'without-internet-explorer-hacks',
  AtRule: {
    media(rule) {
      if (/\\0|\uFFFD/.test(rule.params)) rule.remove()
    },
  },
}

const compile = (source: string): string =>
  compileString(source, {
    loadPaths: [join(dist, 'scss'), join(here, 'node_modules')],
    style: 'compressed',
    charset: false,
    quietDeps: true,
  }).css
const clean = async (css: string): Promise<string> =>
  (await postcss([withoutHacks]).process(css, { from: undefined })).css

const use = (...files: string[]): string => files.map((file) => `@use '${file}';`).join('\n')

/** Writes the Sass that services take parts of, and that we compile ourselves. */
function writeSass(): void {
  mkdirSync(join(dist, 'scss/components'), { recursive: true })
  for (const brand of brands)
    writeFileSync(join(dist, `scss/${brand}.scss`), readFileSync(join(here, `styles/${brand}.scss`)))
  for (const name of styled) writeFileSync(join(dist, `scss/components/${name}.scss`), componentSass(name))
}

/** The stylesheet of a brand's base, of everything, and of each component alone. */
async function stylesheets(brand: Brand): Promise<{ base: string; all: string; alone: Map<string, string> }> {
  const base = compile(use(brand))
  const alone = new Map<string, string>()
  for (const name of styled) {
    const css = compile(use(brand, `components/${name}`))
    if (!css.startsWith(base)) throw new Error(`The base does not come first in ${name}, so it cannot be taken off.`)
    alone.set(name, await clean(css.slice(base.length)))
  }
  const all = compile(use(brand, ...styled.map((name) => `components/${name}`)))
  return { base: await clean(base), all: await clean(all), alone }
}

if (import.meta.main) {
  rmSync(join(dist, 'scss'), { recursive: true, force: true })
  rmSync(join(dist, 'styles'), { recursive: true, force: true })
  writeSass()
  for (const brand of brands) {
    const { base, all, alone } = await stylesheets(brand)
    const write = (path: string, css: string): void => {
      mkdirSync(dirname(join(dist, path)), { recursive: true })
      writeFileSync(join(dist, path), css)
    }
    write(brand === 'neutral' ? 'styles.css' : `styles.${brand}.css`, all)
    for (const [name, css] of [['base', base] as const, ...alone]) {
      write(`styles/${brand}/${name}.css`, css)
      if (brand === 'neutral') write(`styles/rtl/${name}.css`, await rightToLeft(css))
    }
    if (brand === 'neutral') write('styles.rtl.css', await rightToLeft(all))
  }
}
