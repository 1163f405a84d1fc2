// What comes between the start and the confirmation: a card is refused, the connection is lost, someone stops for today.
import { afterAll, describe, expect } from 'vitest'
import { closeChromium, hydrated, test } from './browser.js'
import { databaseKinds } from './databases.js'
import { steps } from './fill-in.js'
import { referencePattern } from './person.js'
import { serviceToApplyTo } from './service-to-apply-to.js'

afterAll(closeChromium)

describe.each(databaseKinds)('with $kind', (kind) => {
  const { service, origin, stored } = serviceToApplyTo(kind)

  test.for([true, false])(
    'a refused card can be tried again, with scripts: %s',
    async (javaScriptEnabled, { open }) => {
      const page = await open({ javaScriptEnabled })
      const step = steps(page, 'en')
      await step.start(origin())
      await step.whoFor()
      await step.name()
      await step.dateOfBirth()
      await step.rest()
      await step.accept()
      await page.getByRole('button', { name: 'Have the card refused' }).click()
      await page.getByRole('heading', { name: 'The card was refused' }).waitFor()
      await page.getByRole('button', { name: 'Try to pay again' }).click()
      await step.pay()
      expect(await step.reference()).toMatch(referencePattern)
    },
  )

  test.for([true, false])(
    'someone saves and comes back in another browser, with scripts: %s',
    async (javaScriptEnabled, { open }) => {
      const page = await open({ javaScriptEnabled })
      const step = steps(page, 'en')
      await step.start(origin())
      await step.whoFor()
      await step.name()
      await step.dateOfBirth()
      await page.getByRole('link', { name: 'Save and come back later' }).click()
      await page.getByRole('button', { name: 'Save and show my code' }).click()
      await page.getByRole('heading', { name: 'Application saved', level: 1 }).waitFor()
      const code = (await page.locator('.govuk-panel strong').textContent()) ?? ''
      await page.getByRole('button', { name: 'Remove it from this device' }).click()
      await page.getByRole('link', { name: 'Come back to a saved application' }).click()
      await page.getByRole('textbox', { name: 'Your code' }).fill(code)
      await step.dateOfBirth()
      await page.getByRole('heading', { name: 'When should the licence start?' }).waitFor()
      await step.rest()
      await step.accept()
      await step.pay()
      expect(await step.reference()).toMatch(referencePattern)
    },
  )

  test.for([true, false])(
    'someone adds a second licence and pays for both, with scripts: %s',
    async (javaScriptEnabled, { open }) => {
      const page = await open({ javaScriptEnabled })
      const step = steps(page, 'en')
      await step.start(origin())
      await step.whoFor()
      await step.name()
      await step.dateOfBirth()
      for (const next of ['startDate', 'concession', 'licenceType', 'licenceLength', 'startTime', 'address'] as const)
        await step[next]()
      await page.getByRole('radio', { name: 'Yes', exact: true }).check()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByText('Licence 2', { exact: true }).waitFor()
      await step.whoFor()
      await step.name()
      await step.dateOfBirth()
      for (const next of ['startDate', 'concession', 'licenceType', 'licenceLength', 'startTime'] as const)
        await step[next]()
      await page.getByRole('checkbox', { name: 'Use the same address as before' }).check()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('heading', { name: 'You have added 2 licences' }).waitFor()
      await step.licences()
      await step.contact()
      await step.accept()
      await page.getByRole('button', { name: 'Pay £16' }).click()
      expect(await stored(await step.reference())).toHaveLength(2)
    },
  )

  test('a form that is sent without a connection stays, with all that was typed, and can be sent later', async ({
    open,
  }) => {
    const page = await open()
    const step = steps(page, 'en')
    await step.start(origin())
    await step.whoFor()
    await page.getByRole('textbox', { name: 'First name' }).fill('Siân')
    await page.getByRole('textbox', { name: 'Last name' }).fill('Jones')
    await hydrated(page)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('You are not connected to the internet.').waitFor()
    expect(await page.getByRole('textbox', { name: 'First name' }).inputValue()).toBe('Siân')
    await page.context().setOffline(false)
    await page.getByText('You are connected to the internet again.').waitFor()
    // A second press within a second does not count.
    const next = page.getByRole('heading', { name: 'What is your date of birth?' })
    await expect
      .poll(
        async () => {
          if (!(await next.isVisible())) await page.getByRole('button', { name: 'Continue' }).click()
          return next.isVisible()
        },
        { timeout: 10_000 },
      )
      .toBe(true)
  })

  test.for([true, false])(
    'the second of two windows is told, and going back in one window is no second one, with scripts: %s',
    async (javaScriptEnabled, { open }) => {
      const page = await open({ javaScriptEnabled })
      const step = steps(page, 'en')
      await step.start(origin())
      await step.whoFor()
      const other = await page.context().newPage()
      await other.goto(`${origin()}/fishing-licence/name`)
      await step.name()
      await page.getByRole('heading', { name: 'What is your date of birth?' }).waitFor()
      await page.goBack()
      await page.getByRole('textbox', { name: 'First name' }).fill('Anna')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('heading', { name: 'What is your date of birth?' }).waitFor()
      await other.getByRole('textbox', { name: 'First name' }).fill('Eve')
      await other.getByRole('textbox', { name: 'Last name' }).fill('Lee')
      await other.getByRole('button', { name: 'Continue' }).click()
      await other.getByText('The saved answer is now “Anna O’Brien-Jones”.').waitFor()
      expect(await other.getByRole('textbox', { name: 'First name' }).inputValue()).toBe('Eve')
      await other.getByRole('button', { name: 'Continue' }).click()
      await other.getByRole('heading', { name: 'What is your date of birth?' }).waitFor()
    },
  )

  test('a restart in the middle and at the end loses nothing, in Welsh and without scripts', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false })
    const step = steps(page, 'cy')
    await step.start(origin())
    await step.whoFor()
    await step.name()
    // The form is open while the server restarts.
    await service().restart()
    await step.dateOfBirth()
    await step.rest()
    expect(await page.getByRole('definition').allTextContents()).toContain('Siân O’Brien-Jones')
    await step.accept()
    await step.pay()
    const reference = await step.reference()
    await service().restart()
    await page.reload()
    expect(await step.reference()).toBe(reference)
    expect(await stored(reference)).toEqual([{ first_name: 'Siân', last_name: 'O’Brien-Jones', sent_in: 'cy' }])
  })

  test('a double press, and the back button after it, pay for one application', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false })
    const step = steps(page, 'en')
    await step.start(origin())
    await step.whoFor()
    await step.name()
    await step.dateOfBirth()
    await step.rest()
    const count = async (): Promise<unknown> =>
      (
        await service().database.query(
          'select count(*)::int from fishing_licence.application where reference is not null',
        )
      )[0]?.count
    const before = await count()
    await page.getByRole('button', { name: 'Accept and go on to pay' }).dblclick()
    await page.getByRole('button', { name: 'Pay £8' }).dblclick()
    expect(await step.reference()).toMatch(referencePattern)
    await page.goBack()
    expect(await step.reference()).toMatch(referencePattern)
    expect(await count()).toBe(Number(before) + 1)
  })
})
