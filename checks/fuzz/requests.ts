// A hostile request as it goes over the connection, byte for byte.
import type { Fields } from '../services/service.js'
import { bodyOf } from './bodies.js'
import type { PageForm } from './page-form.js'
import type { Plan, Transport } from './plans.js'
import { marked, markerOf } from './values.js'

/** Where a request goes, and who sends it. */
export interface Target {
  /** The address of the page, with what comes before the service and the language. */
  address: string
  form: PageForm
  right: Fields
  /** The cookie of a session: `fishing-licence=…`. Empty for nobody's. */
  cookie: string
  cookieName: string
  /** Headers of every such request. */
  headers?: [name: string, value: string][]
}

export interface Hostile {
  method: string
  path: string
  bytes: Buffer
  /** What the sender does after the last byte. */
  ends: 'waits' | 'half-closes' | 'drops'
  /** Whether it is a request at all by the rules of HTTP. If not, no page need come back. */
  isHttp: boolean
  /** Whether it is bigger than any form of ours, and says so honestly. */
  isTooBig: boolean
  cookie: string
}

const brokenTransports: readonly Transport[] = [
  'half',
  'dropped',
  'longer than said',
  'chunks that are none',
  'no length',
  'two lengths',
  'a length that is none',
  'chunked with a length',
]
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'QUERY']

/** @param number the number of this request: its markers tell it from all others */
export function hostileRequest(plan: Plan, target: Target, number: number): Hostile {
  const { method, transport } = plan
  const { before, after } = plan.path
  const body = bodyOf(plan, target.form, target.right, markerOf(number, 'answer'))
  const { bytes } = body
  const hasBody = bytes.length > 0 && method !== 'GET' && method !== 'HEAD' && method !== 'TRACE'
  const sent = hasBody ? bytes : Buffer.alloc(0)
  const path = marked(onePath(target.address, before, after), markerOf(number, 'address'))
  const contentType =
    plan.contentType === 'right' ? body.contentType : plan.contentType === 'absent' ? undefined : plan.contentType.text
  const cookie = cookieOf(plan, target)
  const framed = hasBody ? frame(transport, sent, plan.at) : { headers: [], bytes: sent }
  const headers: [string, string][] = [
    ...(plan.headers.some(([name]) => name === 'host') ? [] : [['host', '127.0.0.1'] as [string, string]]),
    ...(hasBody && contentType !== undefined ? [['content-type', contentType] as [string, string]] : []),
    ...(cookie ? [['cookie', cookie] as [string, string]] : []),
    ...framed.headers,
    ...(target.headers ?? []),
    ...plan.headers,
    ...(plan.headers.some(([name]) => name === 'connection') ? [] : [['connection', 'close'] as [string, string]]),
  ]
  const inHeaders = markerOf(number, 'header')
  const lines = headers.map(([name, value]) => `${name}: ${marked(value, inHeaders)}\r\n`)
  const head = `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
  const isBroken = hasBody && brokenTransports.includes(transport)
  const isHttp =
    methods.includes(method) &&
    !isBroken &&
    head.length < 16_000 &&
    /^[\x21-\x7E]*$/.test(path) &&
    // Nothing can be expected but to go on.
    !plan.headers.some(([name, value]) => name === 'expect' && value !== '100-continue')
  return {
    method,
    path,
    bytes: Buffer.concat([Buffer.from(head, 'latin1'), framed.bytes]),
    // A server may wait for the rest of what never ends.
    ends: !isBroken ? 'waits' : transport === 'dropped' ? 'drops' : 'half-closes',
    isHttp,
    isTooBig: isHttp && method === 'POST' && sent.length > 200_000,
    cookie,
  }
}

function onePath(address: string, before: string, after: string): string {
  if (before === '') return address + after
  // After what comes before the service, and the language.
  const [, service = '', page = ''] = /^(\/[^/]+(?:\/cy(?=\/|$))?)(.*)$/.exec(address) ?? []
  return service + before + page + after
}

function cookieOf({ cookie }: Plan, target: Target): string {
  if (cookie === 'none') return ''
  if (cookie === 'own') return target.cookie
  if (cookie === 'twice') return `${target.cookieName}=x; ${target.cookie}`
  return cookie.text.replaceAll('SERVICE', target.cookieName)
}

function frame(transport: Transport, body: Buffer, at: number): { headers: [string, string][]; bytes: Buffer } {
  const length = String(body.length)
  const cut = Math.floor(at * body.length)
  const chunked: [string, string] = ['transfer-encoding', 'chunked']
  switch (transport) {
    case 'honest':
      return { headers: [['content-length', length]], bytes: body }
    case 'half':
    case 'dropped':
      return { headers: [['content-length', length]], bytes: body.subarray(0, Math.min(cut, body.length - 1)) }
    case 'longer than said':
      return { headers: [['content-length', String(cut)]], bytes: Buffer.concat([body, Buffer.from('x')]) }
    case 'chunked':
      return { headers: [chunked], bytes: inChunks(body, cut) }
    case 'chunks that are none':
      return { headers: [chunked], bytes: body }
    case 'no length':
      return { headers: [], bytes: body }
    case 'two lengths':
      return {
        headers: [
          ['content-length', length],
          ['content-length', String(cut)],
        ],
        bytes: body,
      }
    case 'a length that is none':
      return { headers: [['content-length', ['-1', '1e3', '99999999999999999999', '0x10', ''][cut % 5]!]], bytes: body }
    case 'chunked with a length':
      return { headers: [['content-length', length], chunked], bytes: inChunks(body, cut) }
  }
}

function inChunks(body: Buffer, cut: number): Buffer {
  const chunk = (bytes: Buffer): Buffer[] =>
    bytes.length === 0 ? [] : [Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]
  return Buffer.concat([...chunk(body.subarray(0, cut)), ...chunk(body.subarray(cut)), Buffer.from('0\r\n\r\n')])
}
