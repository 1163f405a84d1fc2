import { describe, expect, it } from 'vitest'
import { fixes, found } from './found.fixtures.js'
import { ranges } from './ranges.js'

describe('ranges', () => {
  it.each([
    ['9am - 5pm', 'Write “9am to 5pm”.'],
    ['9–5pm', 'Write “9 to 5pm”.'],
    ['9:30am-midday', 'Write “9:30am to midday”.'],
    ['Monday - Friday', 'Write “Monday to Friday”.'],
    ['Mon–Fri', 'Write “Mon to Fri”.'],
    ['4 June–6 July', 'Write “4 June to 6 July”.'],
    ['10-20 people', 'Write “10 to 20”.'],
    ['10 – 20 people', 'Write “10 to 20”.'],
    ['£10–£20', 'Write “£10 to £20”.'],
    ['10%–20% of people', 'Write “10% to 20%”.'],
    ['2014-15', 'Write “2014 to 15”.'],
    ['1,000-2,500 metres', 'Write “1,000 to 2,500”.'],
  ])('says what to write instead of “%s”', (text, fix) => {
    expect(fixes(ranges, `Open ${text}.`)).toEqual([fix])
  })

  it.each([
    'Call 01632 960-001',
    'Call 020-7946-0000',
    'Reference 0123-4567',
    'Sort code 12-34-56',
    'On 2017-06-04',
    'A 12-month licence for a 3-rod set',
    'COVID-19 and form SA-100',
    'It is −5 or 5 - 3',
    'The result was 3-1',
    'Monday to Friday, 9am to 5pm',
    'Read pages at https://example.com/1-2',
    'ISBN 978-3-16-148410-0',
  ])('says nothing about “%s”', (text) => {
    expect(found(ranges, text)).toEqual([])
  })
})
