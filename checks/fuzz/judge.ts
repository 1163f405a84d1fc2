// What an answer may not be, whatever was sent.
import type { Answer, Ended } from './exchange.js'
import type { FuzzedService } from './fuzzed-service.js'
import { reflectedIn } from './reflected.js'
import type { Hostile } from './requests.js'

/** A fault, and which figure counts it. */
export interface Fault {
  counts: 'serverErrors' | 'unescaped' | 'inAddresses' | 'onErrorPages' | 'notAnswered' | 'notAsItShouldBe'
  what: string
}

/** What is looked at of a request. */
export type Sent = Pick<Hostile, 'method' | 'path' | 'ends' | 'isHttp' | 'isTooBig'>

const needed: readonly [name: string, pattern: RegExp][] = [
  ['cache-control', /\bno-store\b/],
  ['content-security-policy', /^default-src 'none'(?!.*(?:unsafe|\*|https?:))/],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['referrer-policy', /^(?:no-referrer|same-origin)$/],
]

export function faultsIn(service: FuzzedService, sent: Sent, { answer, noAnswer, broken }: Ended): Fault[] {
  if (!answer) {
    const mayEnd = noAnswer === 'connection ended' && !sent.isHttp
    return mayEnd || sent.ends === 'drops' ? [] : [{ counts: 'notAnswered', what: `no answer: ${noAnswer}` }]
  }
  const faults: Fault[] = []
  const add = (counts: Fault['counts'], ...whats: string[]): void =>
    void faults.push(...whats.map((what): Fault => ({ counts, what })))
  if (sent.isHttp && broken !== undefined) add('notAnswered', `the connection broke while it was sent: ${broken}`)
  if (answer.status >= 500) add('serverErrors', `status ${answer.status}`)
  const { unescaped, inAddresses, fromHeaders, isShown } = reflectedIn(answer)
  add('unescaped', ...unescaped)
  add('inAddresses', ...inAddresses)
  add('onErrorPages', ...fromHeaders.map((what) => `from a header: ${what}`))
  const isForScript = answer.status < 400 && service.isNotAPage?.(answer) === true
  if (isShown && !isForScript && !/<main\b[^]*<form\b/.test(answer.body) && !/\/confirmation\b/.test(sent.path))
    add('onErrorPages', `an answer on a page without a form, with status ${answer.status}`)
  if (sent.isHttp) add('notAsItShouldBe', ...notAsItShouldBe(service, sent, answer))
  return faults
}

function notAsItShouldBe({ kind, saysTooBig, isNotAPage }: FuzzedService, sent: Sent, answer: Answer): string[] {
  const { status, body } = answer
  const header = (name: string): string => answer.headers.find(([each]) => each === name)?.[1] ?? ''
  // What leads away before anyone looks at it: a path with a slash too many to the same without, and what has no page.
  const isSamePath = status === 308
  const headers = isSamePath || status === 307 ? [] : needed.filter(([name, pattern]) => !pattern.test(header(name)))
  const wrong = headers.length > 0 ? [`headers: ${headers.map(([name]) => `${name}: ${header(name)}`).join(', ')}`] : []
  if (sent.isTooBig && !isSamePath && !saysTooBig(answer)) wrong.push(`too big, and answered with ${status}`)
  // Whoever says that they have the page already (`if-none-match: *`) is told that it is the same.
  if (status === 304) return body === '' ? wrong : [...wrong, '304 with a page']
  if (status >= 300 && status < 400) {
    const location = header('location')
    // Never to another site: `//example.org` would be one, and so would `/\example.org`.
    if (isSamePath && /^\/[^/\\]/.test(location)) return wrong
    const isOurs = location === kind.basePath || new RegExp(`^${kind.basePath}[/?]`).test(location)
    return isOurs ? wrong : [...wrong, `leads to ${location}`]
  }
  if (isNotAPage?.(answer) === true || (sent.method === 'OPTIONS' && body === '')) return wrong
  if (!/^text\/html; ?charset=utf-8$/i.test(header('content-type')))
    wrong.push(`the type ${header('content-type')}: ${body.slice(0, 80)}`)
  if (sent.method === 'HEAD') return wrong
  if (!/<title>[^<]+<\/title>/.test(body)) wrong.push('a page without a title')
  if (!/<h1\b[^>]*>\s*(?:<[^>]*>\s*)*[^<\s]/.test(body)) wrong.push('a page without a heading')
  return wrong
}
