// A Next app in a folder of its own, with our packages from their tarballs: built once, then read.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packed } from '../packed.js'

/** A built page. */
export interface BuiltPage {
  /** The HTML that the server sends, without the comments that React puts between texts. */
  html: string
  /** The scripts that its HTML loads, by the name of their file. */
  scripts: ReadonlySet<string>
}

/** The built app. */
export interface BuiltApp {
  /** A page by its address, such as `tag`. */
  page: (address: string) => BuiltPage
  /** The text of a script, by the name of its file. */
  script: (name: string) => string
  /** How many bytes go over the network for these scripts. */
  bytes: (scripts: Iterable<string>) => number
  /** Takes everything away again. */
  remove: () => void
}

/**
 * Builds an app that has a page for each source, and one called `bare` with nothing of ours.
 *
 * @param sources the text of each `page.jsx`, by its address
 * @throws with what Next says, if the app does not build
 */
export function buildApp(sources: Record<string, string>): BuiltApp {
  const app = mkdtempSync(join(tmpdir(), 'handrail-server-components-'))
  const remove = (): void => rmSync(app, { recursive: true, force: true })
  try {
    cpSync(join(import.meta.dirname, 'next-app'), app, { recursive: true })
    for (const [address, source] of Object.entries(sources)) {
      mkdirSync(join(app, 'app/(pages)', address))
      writeFileSync(join(app, 'app/(pages)', address, 'page.jsx'), source)
    }
    install(app)
    run(app, 'pnpm', 'exec', 'next', 'build')
  } catch (error) {
    remove()
    throw error
  }
  const script = (name: string): string => readFileSync(join(app, '.next/static/chunks', name), 'utf8')
  return {
    page: (address) => readPage(readFileSync(join(app, '.next/server/app', `${address}.html`), 'utf8')),
    script,
    bytes: (scripts) => [...scripts].reduce((sum, name) => sum + gzipSync(script(name), { level: 9 }).length, 0),
    remove,
  }
}

function install(app: string): void {
  const root = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  const file = join(app, 'package.json')
  const template = JSON.parse(readFileSync(file, 'utf8'))
  const { react, support, forms } = packed()
  const ours = {
    '@handrail/react': `file:${react}`,
    '@handrail/support': `file:${support}`,
    '@handrail/forms': `file:${forms}`,
  }
  const theirs = Object.fromEntries(['react', 'react-dom'].map((name) => [name, root.devDependencies[name]]))
  writeFileSync(file, JSON.stringify({ ...template, dependencies: { ...template.dependencies, ...theirs, ...ours } }))
  const overrides = Object.entries(ours).map(([name, tarball]) => `  '${name}': '${tarball}'`)
  // Next needs sharp only for pictures.
  const settings = [`overrides:`, ...overrides, `ignoredOptionalDependencies: [sharp]`, '']
  writeFileSync(join(app, 'pnpm-workspace.yaml'), settings.join('\n'))
  run(app, 'pnpm', 'install', '--prefer-offline', '--ignore-scripts', '--reporter=silent')
}

function run(app: string, command: string, ...args: string[]): void {
  try {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const }
    execFileSync(command, args, { cwd: app, encoding: 'utf8', stdio: 'pipe', env })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`"${[command, ...args].join(' ')}" failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}

/**
 * The scripts are those that the HTML itself names: `<script>`s, and the files that the page's data asks for. Next also has
 * a manifest of all client code that a page could reach, but a browser reads the HTML. (They agree: Next writes a
 * `<script>` for whatever a page imports, even for what it does not show. So an import is what costs, and the tree of
 * imports in our sources says in advance who pays.)
 */
function readPage(html: string): BuiltPage {
  const scripts = [...html.matchAll(/\/_next\/static\/chunks\/([\w.~-]+\.js)/g)].map(([, name]) => name!)
  return { html: html.replaceAll(/<!--.*?-->/gs, ''), scripts: new Set(scripts) }
}
