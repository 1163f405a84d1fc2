// The form in the README is this folder's form.tsx, word for word, so it compiles, and does what the README says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AboutYou, send } from './form.js'

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')
const example = /^## A form in 20 lines\n.*?^```tsx\n(.*?)^```/ms.exec(read('../../README.md'))?.[1]

const posted = (pairs: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(pairs)) data.append(name, value)
  return data
}
const whole = {
  'full-name': 'Sam Example',
  'date-of-birth-day': '27',
  'date-of-birth-month': 'March',
  'date-of-birth-year': '1985',
  email: 'sam@example.com',
}

describe('the form in the README', () => {
  it('is the one that is tested here', () => {
    expect(example, 'copy checks/readme/form.tsx into README.md').toBe(read('form.tsx'))
  })

  it('has 20 lines, give or take the empty ones', () => {
    expect(example!.split('\n').filter((line) => line.trim()).length).toBeLessThanOrEqual(20)
  })

  it('gives the answers', async () => {
    expect((await send(posted(whole))).values).toEqual({
      'full-name': 'Sam Example',
      'date-of-birth': '1985-03-27',
      email: 'sam@example.com',
    })
  })

  it('says what is wrong, at the top and at the field, and keeps what was typed', async () => {
    const state = await send(posted({ ...whole, email: 'sam at example', 'date-of-birth-month': '13' }))
    const html = renderToStaticMarkup(<AboutYou state={state} />)
    expect(html).toContain(
      '<a href="#date-of-birth-month">Month must be a number from 1 to 12, or a name like March</a>',
    )
    expect(html).toContain('<a href="#email">Enter an email address in the correct format, like name@example.com</a>')
    expect(html).toMatch(/<input[^>]* aria-describedby="email-error"[^>]*>/)
    expect(html).toContain('value="sam at example"')
    expect(html).toContain('value="27"')
    expect(html).toContain('value="Sam Example"')
  })

  it('starts empty', () => {
    const html = renderToStaticMarkup(<AboutYou />)
    expect(html.match(/<input/g)).toHaveLength(5)
    expect(html).not.toContain('There is a problem')
  })
})
