// Going through a page by keyboard.
import type { Page } from 'playwright'
import { expect } from 'vitest'

/** Presses Tab until something with this name has the focus, as a person would, and not for ever. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }
      const box = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      return {
        name: (element.labels?.[0] ?? element).textContent ?? '',
        // WCAG 2.4.7: something must show where the focus is. Radios draw it on a part beside them.
        isSeen:
          box.width > 0 &&
          (style.outlineStyle !== 'none' || style.boxShadow !== 'none' || element.matches('[type=radio]')),
      }
    })
    expect(focused.isSeen, `the focus on "${focused.name}" shows`).toBe(true)
    passed.push(focused.name)
    if (name.test(focused.name)) return
  }
  throw new Error(`Tab never came to ${name}. It came to: ${passed.join(' | ')}`)
}
