// A fault in a page that nobody thought of, when scripts run: Next takes the page away and shows src/app/[language]/error.tsx.
import { describeViolations, helpOrderProblems, violationsOn } from '@handrail/testing'
import { afterAll, expect, inject } from 'vitest'
import { failedWords } from '../src/views/failed-words'
import { languages } from '../src/words'
import { closeChromium, lookInHtml, test } from './browser'
import { press } from './fill-in'

afterAll(closeChromium)

test.for(languages)('a page that fails still says who can help, in %s', async (language, { open }) => {
  const url = inject('serviceUrl') + (language === 'cy' ? '/cy' : '')
  // The page that `open` gives must have no error on its console, and here there is one on purpose.
  const page = await (await open()).context().newPage()
  await page.goto(`${url}/country`)
  const support = `${new URL(url).pathname}/get-support`
  const { help: before } = await lookInHtml(page, [support])
  await page.route('**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    const response = await route.fetch()
    const body = await response.text()
    expect(body).toContain('"tries":')
    return route.fulfill({ response, body: body.replace('"tries":', '"gone":') })
  })
  await press(page)
  await page.getByRole('heading', { level: 1, name: failedWords[language].heading }).waitFor()
  const { help, problems } = await lookInHtml(page, [support])
  expect(problems).toEqual([])
  expect(help).toEqual(before)
  expect(helpOrderProblems({ before, after: help })).toEqual([])
  expect(describeViolations(await violationsOn(page))).toBe('')
})
