import { describe, expect, test } from 'vitest'
import type { Channel } from './directory.js'
import { directoryText } from './fixtures/directories.fixtures.js'
import { after, problemsIn, set } from './fixtures/problems.fixtures.js'

describe('fields', () => {
  test('a missing field says what it is for, with an example', () => {
    expect(after((_, helpline) => delete (helpline as Partial<Channel>).kind)).toEqual([
      'channels[0].kind in "helpline": "kind" is missing. Add it. How people reach you. For example: "phone".',
    ])
  })

  test('a field with a spelling mistake gets a suggestion', () => {
    expect(after((_, helpline) => set(helpline, { respnseTime: { amount: 1, unit: 'hour' } }))).toEqual([
      'channels[0].respnseTime in "helpline": There is no field called "respnseTime" here. Did you mean "responseTime"?',
    ])
  })

  test('a field that is like nothing we know gets the list', () => {
    expect(after((directory) => set(directory.service, { colour: 'red' }))).toEqual([
      'service.colour in "lantern-permit": There is no field called "colour" here. Remove it. The fields here can be: id or name.',
    ])
  })

  test('a field that is there twice in the text', () => {
    const text = directoryText.replace('"kind": "relay",', '"kind": "relay", "kind": "relay",')
    const problem = problemsIn(text)[0]!
    expect(problem).toMatchObject({ path: 'channels[1].kind', wrong: '"kind" is here twice.' })
    expect(text.split('\n')[problem.line! - 1]!.slice(problem.column! - 1)).toMatch(/^"kind": "relay", "availability"/)
  })

  test('an unknown kind of channel gets the nearest one', () => {
    expect(after((_, helpline) => set(helpline, { kind: 'telephone' }))).toEqual([
      'channels[0].kind in "helpline": "telephone" is not one of the choices. Did you mean "phone"?',
    ])
    expect(after((_, helpline) => set(helpline, { kind: 'web chat' }))).toEqual([
      'channels[0].kind in "helpline": "web chat" is not one of the choices. Did you mean "webchat"?',
    ])
    expect(after((_, helpline) => set(helpline, { kind: 'pigeon' }))[0]).toContain(
      'Use one of: phone, textphone, relay',
    )
  })

  test('the wrong sort of value', () => {
    expect(after((_, helpline) => set(helpline, { telephone: 1632960001 }))).toEqual([
      'channels[0].telephone in "helpline": This is a number. It needs to be text, in double quotes. For example: "+441632960001".',
    ])
    expect(after((_, helpline) => set(helpline, { responseTime: { amount: 1.5, unit: 'hour' } }))).toEqual([
      'channels[0].responseTime.amount in "helpline": This is 1.5. Use a whole number, 1 or more.',
    ])
    expect(after((_, __, hours) => set(hours, { alwaysOpen: false }))).toEqual([
      'hours[0].alwaysOpen in "helpline-hours": This is false. Use true, or remove the field.',
    ])
  })

  test('a list that is empty, or says the same thing twice', () => {
    expect(after((_, __, hours) => set(hours.weekly![0]!, { days: [] }))).toEqual([
      'hours[0].weekly[0].days in "helpline-hours": This list is empty. Add at least 1 entry. For example: ["monday","tuesday","wednesday","thursday","friday"].',
    ])
    expect(after((directory) => set(directory, { nations: ['wales', 'wales'] }))).toEqual([
      'nations[1]: "wales" is in this list twice. Remove one of them.',
    ])
  })

  test('a problem in a text file says its line and column', () => {
    const text = directoryText.replace('"+441632960001"', '"01632 960001"')
    const [problem, ...more] = problemsIn(text)
    expect(more).toEqual([])
    expect(problem).toMatchObject({ record: 'helpline', path: 'channels[0].telephone' })
    expect(text.split('\n')[problem!.line! - 1]!.slice(problem!.column! - 1)).toMatch(/^"telephone": "01632 960001"/)
  })
})

describe('phone numbers', () => {
  const cost =
    'This number costs people more than a normal call. Use a number that starts with 0800, 0808, 03, 01 or 02. If you cannot change it yet, say why in "costsMoreBecause".'
  test.each([
    ['01632 960001', '"01632 960001" starts with 0. Use +44 in its place, with no spaces: "+441632960001".'],
    [
      '+44 1632 960001',
      '"+44 1632 960001" is not written as a full phone number. Use + and then numbers only: "+441632960001".',
    ],
    ['+4401632960001', 'There is a 0 after +44. Remove the 0: "+441632960001".'],
    ['+44163PERMITS', 'The phone number has letters in it. Use numbers only, like "+441632960001".'],
    ['+4416329', '"+4416329" is too long or too short to be a phone number. Check each number.'],
    ['ring us', 'The phone number has letters in it. Use numbers only, like "+441632960001".'],
    ['', 'This is empty. Fill it in, or remove the field.'],
    ['+448451570000', cost],
    ['+448701570000', cost],
    ['+449061570000', cost],
    ['+44118500', cost],
    ['+447001570000', cost],
  ])('%s', (telephone, words) => {
    expect(after((_, helpline) => set(helpline, { telephone }))).toEqual([
      `channels[0].telephone in "helpline": ${words}`,
    ])
  })

  test('a landline in Reading, 0118 496 0000, is not directory enquiries', () => {
    expect(after((_, helpline) => set(helpline, { telephone: '+441184960000' }))).toEqual([])
  })
})

describe('text', () => {
  test('Welsh text that is empty or missing', () => {
    expect(after((_, helpline) => set(helpline.description!, { cy: ' ' }))).toEqual([
      'channels[0].description.cy in "helpline": The Welsh text is empty. Add the Welsh text, or remove "cy".',
    ])
    expect(after((_, helpline) => delete helpline.description!.cy)).toEqual([
      'channels[0].description.cy in "helpline": The Welsh text is missing. Add "cy", because the service is in Welsh.',
    ])
  })

  test('text in a language that the service is not in', () => {
    expect(after((_, helpline) => set(helpline.description!, { pl: 'Dzień dobry' }))).toEqual([
      'channels[0].description.pl in "helpline": This text is in "pl", and the service is not. Add "pl" to languages at the top, or remove it.',
    ])
  })

  test('HTML and scripts', () => {
    expect(after((_, helpline) => set(helpline.description!, { en: 'Hi <script>alert(1)</script>' }))).toEqual([
      'channels[0].description.en in "helpline": There is HTML in the text: <script> Use plain text. Write & and < as they are.',
    ])
    expect(after((_, helpline) => set(helpline.description!, { en: 'Tea &amp; cake' }))).toHaveLength(1)
    expect(after((_, helpline) => set(helpline.description!, { en: 'Tea & cake for < 5 people' }))).toEqual([])
  })

  test('an address that runs a script, goes to another site or is not secure', () => {
    for (const url of [
      'javascript:alert(1)',
      '//evil.example',
      '/\\evil.example',
      'https:evil',
      'data:text/html,hi',
      'www.example.com',
    ])
      expect(after(({ channels }) => set(channels[2]!, { url }))[0], url).toContain('is not a web address.')
    expect(after(({ channels }) => set(channels[2]!, { url: 'http://www.example.com' }))).toEqual([
      'channels[2].url in "social": The address is not secure. Use https:// in place of http://.',
    ])
    expect(after(({ channels }) => set(channels[2]!, { url: '/get-support/call-back' }))).toEqual([])
  })

  test('an email address', () => {
    expect(after(({ channels }) => set(channels[6]!, { email: 'lantern.permits' }))).toEqual([
      'channels[6].email in "email": "lantern.permits" is not an email address. Write it in full, like "name@example.com".',
    ])
  })
})
