import { type Field, isEmpty, wrong } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { textPosted } from '../posted.js'
import { tidyLine } from '../tidy.js'
import { likelyDomain } from './email-domains.js'

/** What an `emailAddress` asks for. */
export interface EmailAddressOptions {
  /** As it stands after "Enter". An email address unless set. */
  thing?: Words
}

/**
 * An email address. Refuses only what cannot be one: whether mail arrives is known when it does. What goes round an address
 * when it is copied (`mailto:`, `Sam <sam@example.com>`, a full stop) is taken off.
 *
 * When the part after the @ looks like a slip of a well-known one (`gmial.com`), the outcome has an `offer`. The value stays
 * what was typed. When a button sends `${name}-offer`, that is the address.
 *
 * Taken: what browsers take in `<input type="email">`, and letters of any script on both sides. Not taken: text in quotation
 * marks before the @, and a computer's number after it, which no provider gives to people.
 *
 * Design System: https://design-system.service.gov.uk/patterns/email-addresses/
 * Standards: https://html.spec.whatwg.org/#valid-e-mail-address and RFC 6531 for other scripts, RFC 5321 for lengths
 */
export function emailAddress({ thing = anEmailAddress }: EmailAddressOptions = {}): Field<string, string> {
  return {
    // A button that offers another address sends that one: see `EmailAddress` in @handrail/react.
    read: (posted, name) => textPosted(posted, `${name}-offer`) || textPosted(posted, name),
    check: (typed, { language }) => {
      if (isEmpty(typed)) return wrong(language.errors.enter(inLanguage(thing, language)))
      const address = tidyAddress(typed)
      const at = address.lastIndexOf('@')
      const [local, domain] = [
        address.slice(0, at),
        address
          .slice(at + 1)
          .toLowerCase()
          .normalize('NFC'),
      ]
      if (at < 0 || !isLocal(local) || !isDomain(domain)) return wrong(language.errors.emailFormat())
      const value = `${local}@${domain}`
      const likely = likelyDomain(domain)
      return likely === undefined ? { value } : { value, offer: `${local}@${likely}` }
    },
    show: (value) => value,
  }
}

const anEmailAddress = { en: 'an email address', cy: 'gyfeiriad e-bost' }

function tidyAddress(typed: string): string {
  const line = tidyLine(typed)
  // No address is longer, even with a name before it. Nothing below has to read a whole book.
  if (line.length > 600) return ''
  const inBrackets = /<([^<>]+)>$/.exec(line)?.[1] ?? line
  return (
    inBrackets
      .replaceAll(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replaceAll(/[。．｡]/g, '.')
      .trim()
      .replace(/^mailto: ?([^?]*).*$/i, '$1')
      .replace(/^["'‘’“”([<]+/, '')
      .replace(/[\s"'‘’“”)\]>.,;:]+$/, '')
      // A phone's keyboard puts a space after a full stop, a curly apostrophe for ' and a longer dash for -.
      .replaceAll(/ ?([@.]) ?/g, '$1')
      .replaceAll(/[‘’]/g, "'")
      .replaceAll(/[‐‑‒–−]/g, '-')
      .normalize('NFC')
  )
}

/** A letter, figure or symbol of any script, or what joins two. */
const beyondAscii = String.raw`(?![\x00-\x7F])[\p{L}\p{M}\p{N}\p{S}\u00B7\u0375\u05F3\u05F4\u30FB\u200C\u200D]`
const localPattern = new RegExp(String.raw`^(?:[\w.!#$%&'*+/=?^\x60{|}~-]|${beyondAscii})+$`, 'u')
const labelPattern = new RegExp(String.raw`^(?!-)(?!.*-$)(?:[a-z\d-]|${beyondAscii})+$`, 'u')

const bytes = (text: string): number => new TextEncoder().encode(text).length

const isLocal = (local: string): boolean => localPattern.test(local) && bytes(local) <= 64

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  return (
    labels.length > 1 &&
    labels.every((label) => labelPattern.test(label) && label.length <= 63) &&
    // The last is a country or the like. In figures it would be a computer.
    /^(?!\d+$)..+$/u.test(labels.at(-1)!) &&
    bytes(domain) <= 253
  )
}
