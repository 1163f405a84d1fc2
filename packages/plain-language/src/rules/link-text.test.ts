import { describe, expect, it } from 'vitest'
import { fixes, found } from './found.fixtures.js'
import { linkText } from './link-text.js'

const inLink = { slot: 'link' } as const

describe('link text', () => {
  it.each([
    'here',
    'Click here',
    'click here.',
    'Tap this link',
    'this page',
    'Learn more',
    'Read more…',
    'more information',
    'Find out more',
    'More',
    'link',
    'website',
    'https://www.example.com/forms?a=1',
    'www.example.com',
    'example.gov.uk/apply',
  ])('finds that “%s” does not say where the link goes', (text) => {
    expect(found(linkText, text, inLink)).toEqual([text])
  })

  it.each([
    'Find out more about call charges',
    'Apply for a library card',
    'Read more books this summer',
    'GOV.UK',
    'help@example.com',
    'Here and now: an exhibition',
  ])('says nothing about “%s”', (text) => {
    expect(found(linkText, text, inLink)).toEqual([])
  })

  it('asks for the email address itself as the text of an email link', () => {
    const link = { ...inLink, href: 'mailto:help@example.com?subject=Forms' }
    expect(fixes(linkText, 'get in touch by email', link)).toEqual([
      'Make the address itself the link text: help@example.com.',
    ])
    expect(found(linkText, 'help@example.com', link)).toEqual([])
  })

  it('only looks at links', () => {
    expect(found(linkText, 'here')).toEqual([])
  })
})
