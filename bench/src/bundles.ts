// Bundles: of each contender for a server and for a browser, and of what a service imports, to weigh.
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import { rolldown } from 'rolldown'

const src = import.meta.dirname
const react = ['react', 'react/*', 'react-dom', 'react-dom/*', 'scheduler']
/** What peers import beside their code. None of it counts as script. */
const assets = ['.css', '.scss', '.ico', '.png', '.svg', '.woff', '.woff2', '.jpg']

const shared = {
  absWorkingDir: join(src, '..'),
  bundle: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  loader: Object.fromEntries(assets.map((ending) => [ending, 'empty' as const])),
  logLevel: 'error',
  target: 'es2022',
} satisfies esbuild.BuildOptions

/** The packages as they are built: the paths of our own tsconfig lead to their sources. Some peers need those paths. */
const asBuilt = (isOurs: boolean): { tsconfigRaw?: string } => (isOurs ? { tsconfigRaw: '{}' } : {})

/** How a contender's file is called by the entries. */
const contender = (id: string): Record<string, string> => ({ contender: join(src, `contenders/${id}.tsx`) })

/** A contender as a server runs it. React is left out: all take the same one from `node_modules`. */
export async function bundleForServer(
  id: string,
  outfile: string,
  entry: 'server' | 'whole-page' = 'server',
): Promise<void> {
  await esbuild.build({
    ...shared,
    ...asBuilt(id === 'handrail'),
    entryPoints: [join(src, `entries/${entry}.tsx`)],
    alias: contender(id),
    external: react,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    // Peers in CommonJS ask for React by `require`.
    banner: { js: `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);` },
    outfile,
  })
}

/** A contender as a browser runs it, with React. */
export async function bundleForBrowser(id: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...shared,
    ...asBuilt(id === 'handrail'),
    entryPoints: [join(src, id === 'nunjucks' ? 'entries/scripts.ts' : 'entries/browser.tsx')],
    alias: contender(id),
    format: 'iife',
    minify: true,
    write: false,
  })
  return outputFiles[0]!.text
}

/** The two that we weigh with: Vite 8 builds with the second. */
export const bundlers = ['esbuild', 'rolldown'] as const
export type Bundler = (typeof bundlers)[number]

/**
 * The script that a module costs people beyond React: bundled and minified, with React left out.
 *
 * @param bundler who bundles it
 * @param source the module, as a service writes it
 * @param external what else is left out
 */
export async function scriptOf(bundler: Bundler, source: string, external: readonly string[] = []): Promise<string> {
  return bundler === 'esbuild' ? byEsbuild(source, external) : byRolldown(source, external)
}

/** Bytes as they are sent: gzip at its best. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length

async function byEsbuild(source: string, external: readonly string[]): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...shared,
    ...asBuilt(source.includes('@handrail/')),
    stdin: { contents: source, resolveDir: src },
    charset: 'utf8',
    external: [...react, ...external],
    format: 'esm',
    legalComments: 'none',
    minify: true,
    write: false,
  })
  return outputFiles[0]!.text
}

async function byRolldown(source: string, external: readonly string[]): Promise<string> {
  const entry = '\0entry'
  const bundle = await rolldown({
    input: entry,
    cwd: join(src, '..'),
    external: (id) => /^(react|react-dom|scheduler)($|\/)/.test(id) || external.includes(id),
    transform: { define: shared.define, target: shared.target },
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id, importer) =>
          id === entry ? id : importer === entry ? { id: import.meta.resolve(id).replace('file://', '') } : null,
        load: (id) =>
          id === entry
            ? source
            : assets.some((ending) => id.endsWith(ending))
              ? { code: '', moduleType: 'empty' }
              : null,
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
}
