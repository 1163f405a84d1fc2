// Which Chromium the checks use, and how it is started.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright'

/** Debian's Chromium or Google Chrome, unless `CHROMIUM_PATH` says otherwise. `undefined` means Playwright's own. */
export function systemChromium(): string | undefined {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return process.env.CHROMIUM_PATH || usual.find((path) => existsSync(path))
}

/**
 * Starts the browser without anything that would reach for the internet.
 *
 * @param pageCache whether it keeps whole pages for the back button, as people's browsers do. Playwright's do not.
 */
export function launchChromium({ pageCache = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: systemChromium(),
    // For the names of files that people choose.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    ignoreDefaultArgs: pageCache ? ['--disable-back-forward-cache'] : [],
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-dev-shm-usage',
      // Pages of one site in one browser context share a process: see `besides` in browser.ts.
      '--process-per-site',
    ],
  })
}
