import { afterAll, expect, inject } from 'vitest'
import { closeChromium, test } from './browser'
import { everything } from './fill-in'
import { Person } from './person'

afterAll(closeChromium)

// What scripts hide until it is asked for is not compared. A page that React takes for another fails each test here: it
// says so on the console.
test('a page asks the same before and after the scripts arrive', async ({ open }) => {
  const ann = new Person(inject('serviceUrl'))
  await ann.answerAll(everything)
  const [before, after] = [await open({ javaScriptEnabled: false }), await open()]
  for (const page of [before, after]) await ann.lendSession(page.context())
  for (const path of [...Object.keys(everything), 'check-answers', 'call-back', 'survey']) {
    const shown = []
    for (const page of [before, after]) {
      await page.goto(`${ann.url}/${path}`)
      if (page === after)
        await page.waitForFunction(() => {
          const button = document.querySelector('main form button')!
          return Object.keys(button).some((key) => key.startsWith('__reactProps'))
        })
      shown.push(
        await page
          .locator('main :is(h1, h2, legend, label, input:not([type=hidden]), textarea, button, dd)')
          .evaluateAll((all) =>
            all.map((each) => {
              const { id, value, checked } = each as HTMLInputElement
              return [each.tagName, id, value, checked, each.textContent].join(' ')
            }),
          ),
      )
    }
    expect(shown[1], path).toEqual(shown[0])
  }
})
