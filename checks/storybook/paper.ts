// What someone reads on the screen must be on paper too: people print a page to show it to somebody, or to keep it.
import type { Page } from 'playwright'

/** What paper does without, each with its reason. */
const leftOut: Record<string, string> = {
  '.govuk-\\!-display-none-print': 'is said to be for the screen only',
  '.handrail-get-support, .handrail-place-finder':
    'on paper there is nothing to send, and what can be found stands below',
  '.govuk-exit-this-page': 'GOV.UK Frontend prints none: on paper there is no page to leave',
  '.handrail-opening-hours__status, .handrail-open-now__status':
    'whether a line is open now is not true for long: the usual hours are there',
}

/** The words that can be seen on the screen and not on paper. */
export async function missingOnPaper(page: Page): Promise<string[]> {
  const words = await page.evaluateHandle(() => {
    const texts = document.createTreeWalker(document.querySelector('#storybook-root')!, NodeFilter.SHOW_TEXT)
    const seen: Element[] = []
    while (texts.nextNode())
      if (texts.currentNode.textContent!.trim() && texts.currentNode.parentElement!.checkVisibility())
        seen.push(texts.currentNode.parentElement!)
    return seen
  })
  await page.emulateMedia({ media: 'print' })
  const missing = await words.evaluate(
    (seen, but) => [
      ...seen
        .filter((element) => !element.checkVisibility() && !element.closest(but))
        .map((element) => `not on paper: "${element.textContent}"`),
      // Instead of "Open now".
      ...[...document.querySelectorAll('[data-usual-hours]')]
        .filter((element) => !(getComputedStyle(element, '::after').content.length > 'none'.length))
        .map((element) => `no usual hours on paper: "${element.textContent}"`),
    ],
    Object.keys(leftOut).join(','),
  )
  await page.emulateMedia({ media: null })
  await words.dispose()
  return missing
}
