// Looks in an answer for what was sent: it may stand there as text, and nowhere as a part of the page.
import { type HTMLElement, parse } from 'node-html-parser'
import type { Answer } from './exchange.js'
import { MARK, markers } from './values.js'

export interface Reflected {
  /** What was sent and became a part of the page, or of a script on it. */
  unescaped: string[]
  /** Answers in an address, and what was sent as a header in one. */
  inAddresses: string[]
  /** What was sent in a header or a cookie, and is on the page. */
  fromHeaders: string[]
  /** Whether an answer stands in the page as text. */
  isShown: boolean
}

const marker = new RegExp(markers('answer', 'address', 'header'), 'i')
/** The address of a page may be in links on it: to the same page in another language. */
const notInAddresses = new RegExp(markers('answer', 'header'), 'i')

/** What an answer shows of any request: of its own, or of one before it. */
export function reflectedIn({ headers, body }: Pick<Answer, 'headers' | 'body'>): Reflected {
  const inAddresses = headers.flatMap(([name, value]) => (notInAddresses.test(value) ? [`${name}: ${value}`] : []))
  if (!marker.test(body)) return { unescaped: [], inAddresses, fromHeaders: [], isShown: false }
  const fromHeaders = body.match(new RegExp(`.{0,60}${markers('header').source}`, 'gi')) ?? []
  const isShown = markers('answer').test(body)
  // What is for a script is data, and no browser shows it as a page: it must not guess what it is.
  if (headers.some(([name, value]) => name === 'content-type' && value.startsWith('text/x-component')))
    return { unescaped: [], inAddresses, fromHeaders, isShown }
  const unescaped = [
    // A tag that was opened with it, or in which it stands without quotation marks round it.
    ...(body.match(new RegExp(`<(?=[a-z/!?])[^<>"']*${MARK}[^>]{0,40}`, 'gi')) ?? []),
    // What a template would have made of it.
    ...(body.match(new RegExp(`.{0,20}${MARK}\\d+[a-z].{0,3}1787569`, 'gi')) ?? []),
  ]
  for (const element of parse(body).querySelectorAll('*')) {
    unescaped.push(...wrongIn(element))
    inAddresses.push(...addressesIn(element))
  }
  return { unescaped, inAddresses, fromHeaders, isShown }
}

function wrongIn(element: HTMLElement): string[] {
  const { rawTagName, rawAttributes, rawText } = element
  const shown = `<${rawTagName} ${element.rawAttrs}>`.slice(0, 200)
  if (marker.test(rawTagName)) return [shown]
  const wrong = Object.entries(rawAttributes).filter(
    ([name, value]) => marker.test(name) || (/^on/i.test(name) && marker.test(value)),
  )
  if (wrong.length > 0) return [shown]
  const isScript = rawTagName === 'script' || rawTagName === 'style'
  return isScript && marker.test(rawText) ? wrongInScript(rawText) : []
}

/** In a script, or in data for one, it may stand in a text in quotation marks, without anything that ends the script. */
function wrongInScript(script: string): string[] {
  const withoutTexts = script.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""')
  if (marker.test(withoutTexts)) return [around(withoutTexts)]
  return /<!--|<\/?script/i.test(script) ? [around(script)] : []
}

function addressesIn({ rawTagName, rawAttributes }: HTMLElement): string[] {
  return Object.entries(rawAttributes).flatMap(([name, value]) =>
    /^(?:href|src|action|formaction|data|poster|srcset|content)$/i.test(name) && notInAddresses.test(value)
      ? [`<${rawTagName} ${name}="${value}">`.slice(0, 200)]
      : [],
  )
}

const around = (text: string): string => text.slice(Math.max(0, text.search(marker) - 60)).slice(0, 160)
