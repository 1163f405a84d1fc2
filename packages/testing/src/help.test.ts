import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { helpOn, helpOrderProblems, helpProblems } from './help.js'

const page = (html: string): Document => new JSDOM(`<main>${html}</main>`).window.document
const phone = '<a href="tel:+441632960001">01632 960 001</a>'
const email = '<a href="mailto:help@example.com">help@example.com</a>'

describe('the help on a page', () => {
  it('is every number, address and page of help in sight, each once, in order', () => {
    const html = `${email}${phone}<a href="/get-support">Get support</a>${email}<a href="/next">Next</a>`
    expect(helpOn(page(html), { pages: ['/get-support'] })).toEqual([
      'mailto:help@example.com',
      'tel:+441632960001',
      '/get-support',
    ])
  })

  it('is missing when nothing reaches anybody', () => {
    expect(helpProblems(page('<a href="/next">Next</a>'))).toMatchObject([
      { problem: 'No way to get help is in sight on this page.' },
    ])
  })

  it.each([
    ['closed details', `<details><summary>Help</summary>${phone}</details>`],
    ['a tooltip', `<span role="tooltip">${phone}</span>`],
    ['the footer', `<footer>${phone}</footer>`],
    ['a hidden part', `<div hidden>${phone}</div>`],
    ['a part for screen readers only', `<span class="govuk-visually-hidden">${phone}</span>`],
  ])('is not found in %s alone', (_, html) => {
    expect(helpProblems(page(email + html))).toMatchObject([
      {
        problem: expect.stringContaining(
          '"tel:+441632960001" is only where people who are stuck do not look',
        ) as string,
      },
    ])
    expect(helpProblems(page(phone + html))).toEqual([])
  })

  it('is in sight in details that are open, and in the line that opens them', () => {
    expect(helpProblems(page(`<details open><summary>Help</summary>${phone}</details>`))).toEqual([])
    expect(helpProblems(page(`<details><summary>${phone}</summary></details>`))).toEqual([])
  })
})

describe('the order of help', () => {
  it('is the same when every page has the same ways in the same order, or fewer of them', () => {
    expect(helpOrderProblems({ start: ['a', 'b', 'c'], name: ['a', 'c'], error: ['b', 'c'] })).toEqual([])
  })

  it('says which two change places, and on which pages', () => {
    expect(helpOrderProblems({ start: ['a', 'b', 'c'], name: ['c', 'a'], error: ['c', 'a'] })).toEqual([
      'On "start", "a" comes before "c". On "name" it comes after.',
    ])
  })
})
