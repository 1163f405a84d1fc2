import type { Rule } from '../rule.js'

const saysNothing =
  /^(?:(?:click|tap|press|select|go|see|look)(?: on)? )?(?:here|this|this (?:page|link|site|website|document|form))$|^(?:click|tap|press|select)(?: on)? (?:this|the) link$|^(?:(?:learn|read|see|view|find out|show|discover) )?more(?: (?:information|info|details|about this))?$|^(?:link|links|page|website|site|url|info|information|details|find out|continue reading|go|download|document|pdf|online)$/

const bareAddress =
  /^(?:https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co\.uk|org\.uk|gov\.uk|wales|cymru)(?:\/\S*)?)$/i

/** Finds link text that does not say where the link goes. Screen readers list links on their own, without the words around them. */
export const linkText: Rule = {
  name: 'link-text',
  finds: 'Link text that does not say where the link goes, like “click here”, “read more” or a web address.',
  why: 'Screen readers can list the links of a page without the words around them.',
  source: 'WCAG 2.2 criterion 2.4.4, and GOV.UK content design guidance: links',
  level: 'error',
  language: 'en',
  slots: ['link'],
  seesAddresses: true,
  find(text, { href = '' }) {
    const words = text.trim()
    const start = text.indexOf(words)
    const place = { start, end: start + words.length }
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s'’]+$/u, '')
      .replace(/\s+/g, ' ')
    if (saysNothing.test(plain)) {
      return [
        {
          ...place,
          message: `The link “${words}” does not say where it goes.`,
          fix: 'Use words that describe the page it goes to.',
        },
      ]
    }
    if (bareAddress.test(words)) {
      return [
        {
          ...place,
          message: 'The link shows a web address instead of words.',
          fix: 'Write the name of the page, and put the address in the link.',
        },
      ]
    }
    const mailbox = /^mailto:([^?]+)/i.exec(href)?.[1]
    if (mailbox && !words.includes('@')) {
      return [
        {
          ...place,
          message: `The link “${words}” hides the email address.`,
          fix: `Make the address itself the link text: ${mailbox}.`,
        },
      ]
    }
    return []
  },
}
