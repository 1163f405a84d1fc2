import type { Rule } from '../rule.js'
import { hasEmailAddress } from '../text/addresses.js'
import { matches } from '../text/matches.js'

const invitation =
  /\b(?:(?:contact|email|call|phone|telephone|text|ring) us|(?:get in touch|reach us|contact us)(?: with us)?)(?: (?:by|via|on|through|over the) (?:e-?mail|phone|telephone|text))\b|\bemail us\b(?!:)/gi

/** Finds an invitation to email or phone with no address or number near it. */
export const contactDetails: Rule = {
  name: 'contact-details',
  finds: 'An invitation to email or phone, with no address or number in the same paragraph.',
  why: 'People who need help most should not have to hunt for it.',
  source: 'GOV.UK Design System: contact information',
  level: 'warning',
  language: 'en',
  slots: ['prose'],
  seesAddresses: true,
  find: (text, { followed }) =>
    matches(text, invitation)
      .filter(({ start }) => {
        const before = Math.max(text.lastIndexOf('\n\n', start), 0)
        const after = text.indexOf('\n\n', start)
        const paragraph = text.slice(before, after < 0 ? undefined : after)
        const endsOpen = /:\s*$/.test(paragraph) && (followed || after >= 0)
        return !hasEmailAddress(paragraph) && !/\d{3}[\s\d]{3,}/.test(paragraph) && !endsOpen
      })
      .map(({ start, end, words }) => ({
        start,
        end,
        message: `“${words}” does not give the address or number.`,
        fix: 'Write the email address or the phone number here.',
      })),
}
