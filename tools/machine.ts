// What the machine must have besides Node: a browser, and a PostgreSQL for the checks that use a real one.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { chromium } from 'playwright'
import { systemChromium } from '../checks/chromium.ts'

const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
let updated = false

function install(what: string): boolean {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args: string[]) =>
      execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (!updated) apt('update')
    updated = true
    apt('install', '-y', '--no-install-recommends', what)
    return true
  } catch {
    return false
  }
}

const hasBrowser = (): boolean => existsSync(systemChromium() ?? chromium.executablePath())

/** Sees to it that there is a browser. Throws with what to do when there is none. */
export function ensureBrowser(say: (line: string) => void): void {
  if (hasBrowser()) return
  if (isDebianRoot) {
    say('There is no browser here. Installing Debian’s Chromium. This can take a few minutes…')
    if (install('chromium') && hasBrowser()) return
  }
  throw new Error(
    [
      'There is no browser to run the checks in. Get one in any of these ways, then run this again:',
      '  on Debian or Ubuntu: sudo apt-get install chromium',
      '  anywhere: npx playwright install chromium',
      '  if you have one already: set CHROMIUM_PATH to where it is',
    ].join('\n'),
  )
}

const hasPostgres = (): boolean =>
  [...(process.env.PATH ?? '').split(':'), ...globSync('/usr/lib/postgresql/*/bin')].some((folder) =>
    existsSync(`${folder}/initdb`),
  )

/** Tries to have PostgreSQL's programs. Without them the checks on a real server are skipped, and say so. */
export function offerPostgres(say: (line: string) => void): void {
  if (hasPostgres() || !isDebianRoot) return
  say('There is no PostgreSQL here. Installing Debian’s. This can take a minute…')
  install('postgresql')
}
