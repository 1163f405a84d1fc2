import { afterAll, describe, expect, inject } from 'vitest'
import { closeChromium, test } from './browser'
import { comesTo, everything, fill, press } from './fill-in'
import { Person } from './person'

const url = inject('serviceUrl')
afterAll(closeChromium)

test('without a connection, the page and what was typed stay, and can be sent later', async ({ open }) => {
  const page = await open()
  await page.goto(`${url}/country`)
  await fill(page, everything.country)
  await press(page)
  await comesTo(page, 'nationality')
  await fill(page, everything.nationality)
  await page.context().setOffline(true)
  await press(page)
  await page.getByText('You are not connected to the internet.').waitFor()
  expect(await page.locator('[name=other-nationalities]').inputValue()).toBe('Portiwgal')
  await page.context().setOffline(false)
  await press(page)
  await comesTo(page, 'date-of-birth')
})

describe.each([false, true])('with scripts: %s', (javaScriptEnabled) => {
  test('what was typed stays when a form comes back with a mistake', async ({ open }) => {
    const page = await open({ javaScriptEnabled })
    await page.goto(`${url}/country`)
    await fill(page, everything.country)
    await press(page)
    await comesTo(page, 'nationality')
    // React empties a form once its action has run: it must fill it again with what was typed.
    await fill(page, { nationality: 'other', 'nationality-cannot-give': 'yes', 'nationality-reason': 'I forgot.' })
    await press(page)
    await page.locator('.govuk-error-summary').waitFor()
    expect(await page.locator('[name=nationality][value=other]').isChecked()).toBe(true)
    expect(await page.locator('[name=nationality-cannot-give]').isChecked()).toBe(true)
    expect(await page.locator('[name=nationality-reason]').inputValue()).toBe('I forgot.')
    // And a second time.
    await press(page)
    await page.locator('.govuk-error-summary').waitFor()
    expect(await page.locator('[name=nationality][value=other]').isChecked()).toBe(true)
    expect(await page.locator('[name=nationality-reason]').inputValue()).toBe('I forgot.')
  })

  test('answers stand in their pages for someone who goes back, by the browser or by the link', async ({ open }) => {
    const page = await open({ javaScriptEnabled })
    await page.goto(`${url}/country`)
    for (const path of ['country', 'nationality', 'date-of-birth', 'name'] as const) {
      await page.locator(`[name^="${path}"]`).first().waitFor()
      await fill(page, everything[path])
      await press(page)
      await page.waitForURL((address) => !address.pathname.endsWith(`/${path}`))
    }
    await page.locator('[name=changed-name]').first().waitFor()
    await page.goBack()
    await page.locator('#name-first-name').waitFor()
    expect(await page.locator('#name-first-name').inputValue()).toBe('Siân')
    await page.locator('.govuk-back-link').click()
    await page.locator('#date-of-birth-day').waitFor()
    expect(await page.locator('#date-of-birth-year').inputValue()).toBe('1984')
    await page.locator('.govuk-back-link').click()
    await page.locator('#nationality').waitFor()
    expect(await page.locator('[name=other-nationalities]').inputValue()).toBe('Portiwgal')
  })

  test('the second of two windows is told, and going back in one window is no second one', async ({ open }) => {
    const ann = new Person(url)
    const { country, nationality, 'date-of-birth': dateOfBirth } = everything
    await ann.answerAll({ country, nationality, 'date-of-birth': dateOfBirth })
    const page = await open({ javaScriptEnabled })
    await ann.lendSession(page.context())
    const other = await page.context().newPage()
    const first = page.getByRole('textbox', { name: 'First name' })
    const second = other.getByRole('textbox', { name: 'First name' })
    // A page in the background is slow.
    for (const each of [other, page]) {
      await each.bringToFront()
      await each.goto(`${url}/name`)
    }
    await fill(page, everything.name)
    await press(page)
    await comesTo(page, 'changed-name')
    // Back by the link and then by the browser, as far as the page of the first answer.
    await page.locator('.govuk-back-link').click()
    await first.fill('Anna')
    await press(page)
    await page.getByRole('heading', { name: 'Has your name changed' }).waitFor()
    for (const name of ['Beth', 'Cara']) {
      await page.goBack()
      await page.getByRole('heading', { name: 'What is your name?' }).waitFor()
      if (name === 'Cara') {
        await page.goBack()
        await page.getByRole('heading', { name: 'Has your name changed' }).waitFor()
        await page.goBack()
        await page.getByRole('heading', { name: 'What is your name?' }).waitFor()
      }
      await first.fill(name)
      await press(page)
      await page.getByRole('heading', { name: 'Has your name changed' }).waitFor()
    }
    await other.bringToFront()
    await second.fill('Eve')
    await other.getByRole('textbox', { name: 'Last name' }).fill('Lee')
    await press(other)
    await other.getByText('The saved answer is now “Cara O’Brien-Jones”.').waitFor()
    expect(await second.inputValue()).toBe('Eve')
    await press(other)
    await other.getByRole('heading', { name: 'Has your name changed' }).waitFor()
    expect((await ann.get('/name')).html).toContain('value="Eve"')
  })

  test('a change link returns to check answers, in another language too', async ({ open }) => {
    const page = await open({ javaScriptEnabled })
    const ann = new Person(url)
    await ann.answerAll(everything)
    await ann.lendSession(page.context())
    await page.goto(`${url}/check-answers`)
    await page.getByRole('link', { name: 'Change name', exact: true }).click()
    await page.getByRole('link', { name: /^Cymraeg/ }).click()
    await page.getByRole('heading', { name: 'Beth yw eich enw?' }).waitFor()
    await fill(page, { 'name-first-name': 'Anna' })
    await press(page)
    await comesTo(page, 'cy/check-answers')
    await page.getByText('Anna O’Brien-Jones').waitFor()
  })
})
