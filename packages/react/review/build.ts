// Builds what the review host runs: our components for the browser and for the server, from their sources.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** What the host needs to answer. */
export interface Built {
  /** The folder of the browser's files. */
  clientFolder: string
  /** The browser's script, inside that folder. */
  clientScript: string
  server: typeof import('./server-entry.js')
  remove: () => void
}

/** React's development build, as it says on the console what is wrong. */
const shared: InlineConfig = {
  configFile: false,
  root: here,
  base: '/client/',
  mode: 'development',
  define: { 'process.env.NODE_ENV': '"development"' },
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  logLevel: 'warn',
}

export async function buildReview(): Promise<Built> {
  // Inside the repository, so that the server's files find React there.
  const folder = mkdtempSync(join(here, '../node_modules/.review-'))
  const client = join(folder, 'client')
  const server = join(folder, 'server')
  await build({
    ...shared,
    build: {
      outDir: client,
      emptyOutDir: true,
      manifest: true,
      minify: false,
      target: 'esnext',
      // One file: a page of 50 small ones takes twice as long, and the behaviour checks open a thousand pages.
      rolldownOptions: { input: join(here, 'client.tsx'), output: { codeSplitting: false } },
    },
  })
  await build({
    ...shared,
    build: { outDir: server, emptyOutDir: true, ssr: join(here, 'server-entry.tsx'), target: 'esnext', minify: false },
  })
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'))
  return {
    clientFolder: client,
    clientScript: manifest['client.tsx'].file,
    server: await import(pathToFileURL(join(server, 'server-entry.js')).href),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
