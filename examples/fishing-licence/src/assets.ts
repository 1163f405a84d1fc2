import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The addresses of the files that a page loads. */
export interface Assets {
  script: string
  styles: readonly string[]
  icon: string
  /** A picture of a letter about a benefit, and one of a Blue Badge. No words are in them: both languages show them. */
  letter: string
  badge: string
}

interface ManifestEntry {
  file: string
  css?: string[]
}

/** Where Vite puts what browsers load. The server's own files are beside it. */
export const clientFolder: string = fileURLToPath(new URL('../client/', import.meta.url))

/**
 * Reads which files Vite made: their names hold a hash of what is in them, so that browsers can keep them for good.
 *
 * @param folder what `vite build` made for browsers
 * @param basePath what comes before `/assets` in their addresses
 */
export function readAssets(folder: string, basePath: string): Assets {
  const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8')) as Record<string, ManifestEntry>
  const entry = manifest['src/client.tsx']
  if (!entry) throw new Error(`There is no src/client.tsx in the manifest in ${folder}. Run "pnpm build".`)
  const address = (file: string): string => `${basePath}/${file}`
  return {
    script: address(entry.file),
    styles: (entry.css ?? []).map(address),
    icon: address('assets/icon.svg'),
    letter: address('assets/letter.svg'),
    badge: address('assets/badge.svg'),
  }
}
