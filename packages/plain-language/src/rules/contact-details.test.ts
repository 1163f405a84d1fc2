import { describe, expect, it } from 'vitest'
import { contactDetails } from './contact-details.js'
import { found } from './found.fixtures.js'

describe('contact details', () => {
  it.each([
    ['If you get stuck, get in touch with us by email.', 'get in touch with us by email'],
    ['You can contact us by phone.', 'contact us by phone'],
    ['Email us about your form.', 'Email us'],
  ])('finds that “%s” leaves the person to hunt for the details', (text, words) => {
    expect(found(contactDetails, text)).toEqual([words])
  })

  it.each([
    'Email us at help@example.com.',
    'Contact us by phone on 01632 960 001.',
    'Contact us by email:\n\nhelp@example.com',
    'They emailed us about the bin.',
  ])('says nothing about “%s”', (text) => {
    expect(found(contactDetails, text)).toEqual([])
  })

  it('does not count details that are in another paragraph', () => {
    expect(found(contactDetails, 'Email us today.\n\nThe office is at office@example.com.')).toEqual(['Email us'])
  })
})
