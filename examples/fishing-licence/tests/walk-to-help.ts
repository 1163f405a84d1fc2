import type { Page } from 'playwright'

/** How a walk goes from page to page. */
export interface Steps {
  page: Page
  /** Opens a page of the service, in the language of the walk. */
  go: (path: string) => Promise<void>
  /** Presses the last button of the form. */
  press: () => Promise<void>
  lookAt: (state: string) => Promise<void>
}

/** Walks through the pages that are only read, those about getting help, and the report of a problem. */
export async function walkToHelp({ page, go, press, lookAt }: Steps): Promise<void> {
  for (const path of ['/cookies', '/nowhere', '/get-support']) {
    await go(path)
    await lookAt(path)
  }
  await page.locator('[value="access-device"]').check()
  await page.locator('[value="english-or-welsh"]').check()
  await press()
  await lookAt('/get-support, with the help that fits')
  await go('/get-support/places')
  await lookAt('/get-support/places')
  await page.locator('[name="postcode"]').fill('nowhere')
  await press()
  await lookAt('/get-support/places, with what is no postcode')
  await page.locator('[name="postcode"]').fill('VA1 1AA')
  await press()
  await lookAt('/get-support/places, near a postcode')
  await go('/report-a-problem?page=%2Ffishing-licence%2Flicence-2%2Fname')
  await lookAt('report-a-problem, fresh')
  await press()
  await lookAt('report-a-problem, with an error')
  await page.locator('#report-went-wrong').fill('The button did nothing')
  await press()
  await lookAt('report-a-problem, sent')
}
