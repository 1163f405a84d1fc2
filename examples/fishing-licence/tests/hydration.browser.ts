// What happens when the scripts arrive. With React's development build, which complains about the smallest difference
// between the server's page and the browser's, and in StrictMode does everything twice.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import { languages } from '../src/words/index.js'
import { closeChromium, hydrated, test } from './browser.js'
import { databaseKinds } from './databases.js'
import { type RunningService, startService } from './service.js'
import { walkRequests } from './walk-requests.js'
import { walk } from './walk.js'

const assetsFolder = mkdtempSync(join(tmpdir(), 'fishing-licence-client-'))
let service: RunningService
beforeAll(async () => {
  await build({
    root: fileURLToPath(new URL('../', import.meta.url)),
    mode: 'development',
    logLevel: 'error',
    environments: { client: { build: { outDir: assetsFolder, emptyOutDir: true, minify: false } } },
  })
  const [embedded] = databaseKinds
  service = await startService(embedded!, { port: 0, assetsFolder })
}, 60_000)
afterAll(async () => {
  await closeChromium()
  await service.remove()
  rmSync(assetsFolder, { recursive: true, force: true })
})

test.for(languages)(
  'on every page in %s, in every state, the browser agrees with the server',
  { timeout: 120_000 },
  async (language, { open }) => {
    const page = await open()
    await walk(page, service, language, async (state) => {
      await hydrated(page)
      expect(await page.locator('body').getAttribute('class'), state).toContain('govuk-frontend-supported')
    })
  },
)

test.for(languages)(
  'on every page in %s where people ask for something, the browser agrees with the server',
  async (language, { open }) => {
    const page = await open()
    await walkRequests(page, service, language, async (state) => {
      // Paper has no scripts.
      if (!state.startsWith('/')) await hydrated(page)
    })
  },
)

test('what someone types before the scripts arrive stays', async ({ open }) => {
  const page = await open()
  let letThrough = (): void => {}
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.goto(`${service.app.listeningOrigin}/fishing-licence/who-for`)
  await page.getByRole('radio', { name: 'Me', exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${service.app.listeningOrigin}/fishing-licence/name`, { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: 'First name' }).fill('Siân')
  letThrough()
  await hydrated(page)
  expect(await page.getByRole('textbox', { name: 'First name' }).inputValue()).toBe('Siân')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('first-name')
})

test('the error summary takes the focus when the page comes back with a mistake', async ({ open }) => {
  const page = await open()
  await page.goto(`${service.app.listeningOrigin}/fishing-licence/who-for`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForFunction(() => document.activeElement?.matches('.govuk-error-summary'))
})
