// What each page and each component of Handrail costs people, in bytes as they are sent. No clock is involved, so the
// numbers are the same on every machine.
import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import { type Bundler, bundlers, bundleForServer, gzipped, scriptOf } from './bundles.ts'
import { type Contender, contenders } from './contenders.ts'
import { stylesOf, stylesOfWholePage } from './styles.ts'

const bench = join(import.meta.dirname, '..')
const published = join(bench, 'node_modules/@handrail/react/dist/esm')

/** What the script of a whole page or of one text input may cost beyond React, in bytes after gzip. */
export const scriptBudgets = { page: 5000, input: 800 } as const

/**
 * 14 kB, in bytes: 14 times 1,024. What a server may send before it hears back is 10 packets of 1,460 bytes (RFC 6928), so
 * 264 bytes are left for the headers of the answer.
 */
export const firstRoundTrip = 14 * 1024

/** What a contender's script and styles cost. */
export interface Weight {
  script: Record<'page' | 'input', Record<Bundler, number>>
  css: Record<'page' | 'input', number>
}

/** Bytes after gzip. */
export async function weigh({ id, script }: Contender): Promise<Weight> {
  const weights = async (what: 'page' | 'input'): Promise<Record<Bundler, number>> => {
    const sizes = bundlers.map(async (bundler) => [bundler, script ? await weighScript(bundler, script[what]) : 0])
    return Object.fromEntries(await Promise.all(sizes)) as Record<Bundler, number>
  }
  const css = (what: 'page' | 'input'): number => weightOf(stylesOf(id, what))
  return {
    script: { page: await weights('page'), input: await weights('input') },
    css: { page: css('page'), input: css('input') },
  }
}

const weighScript = async (bundler: Bundler, source: string): Promise<number> =>
  weightOf(await scriptOf(bundler, source))

/** Nothing is not sent, so it is not the 20 bytes that gzip makes of it. */
const weightOf = (text: string): number => (text.trim() ? gzipped(text) : 0)

/** What Handrail's question page or text input costs beyond React. */
export async function handrailScript(bundler: Bundler, what: 'page' | 'input'): Promise<number> {
  return weighScript(bundler, contenders.find(({ id }) => id === 'handrail')!.script![what])
}

/** The question page as a document with its styles inside: bytes of HTML and CSS together. */
export async function wholePage(): Promise<{ raw: number; gzip: number; brotli: number }> {
  const file = join(bench, 'dist/whole-page.mjs')
  mkdirSync(dirname(file), { recursive: true })
  await bundleForServer('handrail', file, 'whole-page')
  const { wholePage: render } = (await import(pathToFileURL(file).href)) as { wholePage: (css: string) => string }
  const html = render(stylesOfWholePage())
  return { raw: Buffer.byteLength(html), gzip: gzipped(html), brotli: brotliCompressSync(html).length }
}

/** Bytes of each folder's own script, after gzip: what it imports from elsewhere is counted there. */
export async function ownSizes(): Promise<Record<string, number>> {
  const folders = [
    'foundations',
    'adapters',
    'languages',
    ...new Set(globSync('*/*/*.js', { cwd: published }).map((file) => dirname(file))),
  ].toSorted()
  const sizes = folders.map(async (folder) => [folder, await ownSize(join(published, folder))])
  return Object.fromEntries(await Promise.all(sizes)) as Record<string, number>
}

async function ownSize(folder: string): Promise<number> {
  const files = globSync('*.js', { cwd: folder }).filter((file) => file !== 'index.js')
  const { outputFiles } = await esbuild.build({
    stdin: { contents: files.map((file) => `export * from './${basename(file)}'`).join('\n'), resolveDir: folder },
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    minify: true,
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'own-files-only',
        setup(build) {
          build.onResolve({ filter: /./ }, ({ path, resolveDir }) => {
            const isOwn = path.startsWith('.') && !relative(folder, join(resolveDir, path)).startsWith('..')
            return isOwn ? undefined : { path, external: true }
          })
        },
      },
    ],
  })
  return weightOf(outputFiles[0]!.text)
}

/** The most that each folder may weigh. See `npm run bench -- --budgets`. */
export const ownBudgets = (): Record<string, number> =>
  JSON.parse(readFileSync(join(bench, 'budgets.json'), 'utf8')) as Record<string, number>

/** Room to grow before it has to be decided: a tenth, in steps of 10 bytes. */
export const withRoom = (bytes: number): number => Math.ceil((bytes * 1.1) / 10) * 10
