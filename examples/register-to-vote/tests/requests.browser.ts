// What people ask for besides a place on the register, in a browser: with and without scripts, and on paper.
import { afterAll, describe, expect, inject } from 'vitest'
import { closeChromium, test } from './browser'
import { languages } from '../src/words'
import { press } from './fill-in'
import { requestWalks, walkCallBack } from './walk-requests'

const url = inject('serviceUrl')
afterAll(closeChromium)

describe.each([false, true])('with scripts: %s', (javaScriptEnabled) => {
  test.for(languages)('everything can be asked for in %s, and no address says what', async (language, { open }) => {
    const page = await open({ javaScriptEnabled })
    const root = `${url}${language === 'cy' ? '/cy' : ''}`
    for (const [path, walk] of Object.entries(requestWalks)) {
      await page.goto(`${root}/${path}`)
      await walk(page, () => Promise.resolve())
      expect(page.url()).toBe(`${root}/${path}`)
      // The page says in the browser's tab what became of it, and screen readers start where it says so.
      const heading = await page.locator('h1').innerText()
      expect(await page.title()).toMatch(new RegExp(`^${heading} – `))
      if (javaScriptEnabled) await page.locator('.govuk-panel:focus').waitFor()
    }
    expect(await page.context().cookies()).toEqual([])
  })

  test('what was sent can be read in the other language', async ({ open }) => {
    const page = await open({ javaScriptEnabled })
    await page.goto(`${url}/call-back`)
    await walkCallBack(page, () => Promise.resolve())
    const reference = await page.locator('.handrail-support-reference strong').innerText()
    await page.getByRole('button', { name: 'Dangos y dudalen hon yn Gymraeg' }).click()
    await page.getByRole('heading', { level: 1, name: 'Byddwn yn eich ffonio' }).waitFor()
    expect(await page.locator('.handrail-support-reference strong').innerText()).toBe(reference)
    expect(page.url()).toBe(`${url}/cy/call-back`)
  })
})

test('a request that does not reach the service stays, and is sent when it can be', async ({ open }) => {
  const page = await open()
  await page.goto(`${url}/survey`)
  await page.locator('#survey-comment').fill('More time')
  await page.context().setOffline(true)
  await press(page)
  await expect.poll(() => page.locator('main').innerText()).toMatch(/not connected|have not got this/i)
  expect(await page.locator('#survey-comment').inputValue()).toBe('More time')
  await page.context().setOffline(false)
  await press(page)
  await page.getByRole('heading', { level: 1, name: 'Thank you for your answers' }).waitFor()
})

test('only the leaflet and the poster are printed, and a poster is one sheet', async ({ open }) => {
  const page = await open()
  await page.emulateMedia({ media: 'print' })
  for (const path of ['leaflet', 'poster', 'cy/leaflet', 'cy/poster']) {
    await page.goto(`${url}/${path}`)
    expect(await page.locator('main h1').isVisible(), path).toBe(false)
    expect(await page.locator('nav').first().isVisible(), path).toBe(false)
    expect(await page.locator('.handrail-leaflet').isVisible(), path).toBe(true)
    if (path.endsWith('leaflet')) continue
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect(sheets, path).toHaveLength(1)
  }
})
