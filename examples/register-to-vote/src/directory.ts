import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDirectory, type SupportDirectory } from '@handrail/support'
import { basePath } from './addresses'
import type { Language } from './words'

const { SERVICE_FOLDER = process.cwd(), SUPPORT_DIRECTORY = join(SERVICE_FOLDER, 'support-directory.json') } =
  process.env

/**
 * Every way to get help. Each fact is there once. It is read when the service starts, so a number is changed without a new
 * build. The service does not start with problems in it.
 */
const directory: SupportDirectory = parseDirectory(readFileSync(SUPPORT_DIRECTORY, 'utf8'))

const inWelsh: SupportDirectory = {
  ...directory,
  channels: directory.channels.map(toWelsh),
  ...(directory.places && { places: directory.places.map(toWelsh) }),
}

/** The support directory, with links to our own pages in the language of the page. */
export const directoryIn = (language: Language): SupportDirectory => (language === 'cy' ? inWelsh : directory)

function toWelsh<T extends { url?: string }>(entry: T): T {
  const own = `${basePath}/`
  return entry.url?.startsWith(own) ? { ...entry, url: `${own}cy/${entry.url.slice(own.length)}` } : entry
}

/** When a page is made: it says who is there right now. */
export const now = (): Date => new Date()
