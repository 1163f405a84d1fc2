// What a hostile request is made of, before it is known which page it is for: data that a seed gives again.
import fc from 'fast-check'
import { hostileHeaders } from './hostile-headers.js'
import { hostileName, hostileText, hostileValue, MARK, type Value } from './values.js'

/** What becomes of one control of a form. */
export interface FieldPlan {
  what: 'right' | 'hostile' | 'absent' | 'twice' | 'renamed'
  value: Value
  /** What follows its name, if it is renamed. */
  suffix: string
}

/** How the bytes of a body go over the connection. */
export type Transport =
  | 'honest'
  | 'chunked'
  /** The connection ends before the length that was said. */
  | 'half'
  | 'dropped'
  | 'longer than said'
  | 'chunks that are none'
  | 'no length'
  | 'two lengths'
  | 'a length that is none'
  | 'chunked with a length'

export interface Plan {
  method: string
  /** Sent as the script of a page sends its form, if the service has such a way. */
  isScripted: boolean
  path: { before: string; after: string }
  /** Most of the form is right, so that the service looks at the one thing that is not. */
  isMostlyRight: boolean
  fields: FieldPlan[]
  hidden: 'kept' | 'dropped' | 'doubled' | 'spoilt' | 'empty'
  extra: { name: Value; value: Value }[]
  /** How often each extra field is sent. */
  times: number
  body: 'form' | 'other kind of form' | 'broken multipart' | 'JSON' | 'UTF-16' | 'bytes' | 'nothing'
  bytes: Uint8Array
  /** A file, or a text, that is bigger than any form of ours. */
  tooBig: 'no' | 'text' | 'file'
  file: 'no' | 'small'
  contentType: 'right' | 'absent' | { text: string }
  transport: Transport
  /** Where a body is cut or spoilt: from 0 for its start to 1 for its end. */
  at: number
  cookie: 'own' | 'none' | 'twice' | { text: string }
  headers: [name: string, value: string][]
}

const weighted = <T>(...pairs: [weight: number, value: T][]): fc.Arbitrary<T> =>
  fc.oneof(...pairs.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

const field: fc.Arbitrary<FieldPlan> = fc.record({
  what: weighted<FieldPlan['what']>([3, 'right'], [6, 'hostile'], [1, 'absent'], [1, 'twice'], [1, 'renamed']),
  value: hostileValue,
  suffix: fc.constantFrom('[]', '[0]', '[__proto__]', '.x', ' ', '\u0000', `<${MARK}>`),
})

const method = weighted(
  [60, 'POST'],
  [8, 'GET'],
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'post', 'QUERY', 'CONNECT', MARK.toUpperCase()].map(
    (each): [number, string] => [1, each],
  ),
)

/** What stands before the path of the page, and what after it. */
const path: fc.Arbitrary<Plan['path']> = fc.oneof(
  { weight: 14, arbitrary: fc.constant({ before: '', after: '' }) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        '?change',
        `?${MARK}=<${MARK}>`,
        `?change=%3C${MARK}%3E&change="${MARK}`,
        `?change=%0d%0aset-cookie:${MARK}=1`,
        '?%E0%A4%A',
        `?_rsc=${MARK}`,
        `?__proto__[${MARK}]=1`,
        `?${'a'.repeat(6000)}${MARK}`,
        `?${'&'.repeat(500)}${MARK}`,
        '/',
        '//',
        `/${MARK}`,
        `/%3C${MARK}%3E`,
        `;${MARK}=1`,
        `.${MARK}`,
        '.rsc',
        '.json',
        '%00',
        '%2F',
        '%2f..%2f..%2fetc%2fpasswd',
        '/../../package.json',
        '/%2e%2e/%2e%2e/package.json',
        `\\${MARK}`,
        `%0d%0alocation:%20//${MARK}.example`,
        `/${'x'.repeat(6000)}`,
        `/${MARK}`.repeat(300),
        `#${MARK}`,
        `|"'^${MARK}`,
        '%E2%80%AE',
        '%C0%AF',
      )
      .map((after) => ({ before: '', after })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        '/cy/cy',
        '//',
        '/./',
        `/${MARK}`,
        `/licence-${MARK}`,
        '/licence-0',
        '/licence-2',
        '/licence-99999999999999999999',
        '/licence--1',
        '/licence-%00',
        '/licence-1e1',
        '/licence-١',
        '/assets',
        '/assets/../..',
        `/%3Cscript%3E${MARK}`,
        '/_next/data',
      )
      .map((before) => ({ before, after: '' })),
  },
)

const contentType: fc.Arbitrary<Plan['contentType']> = fc.oneof(
  { weight: 16, arbitrary: fc.constant<'right'>('right') },
  { weight: 1, arbitrary: fc.constant<'absent'>('absent') },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        '',
        'text/plain',
        'text/html',
        'text/x-component',
        'application/json',
        'application/octet-stream',
        'multipart/form-data',
        'multipart/form-data; boundary=',
        `multipart/form-data; boundary="${MARK}`,
        `multipart/form-data; boundary=${'-'.repeat(500)}`,
        'multipart/mixed; boundary=x',
        'application/x-www-form-urlencoded; charset=utf-16',
        'application/x-www-form-urlencoded; charset=utf-7',
        `application/x-www-form-urlencoded; charset=${MARK}`,
        'application/x-www-form-urlencoded, text/plain',
        'APPLICATION/X-WWW-FORM-URLENCODED',
        `${MARK}/${MARK}`,
        `<${MARK}>`,
        ';',
        '/'.repeat(3000),
      )
      .map((text) => ({ text })),
  },
)

const cookie: fc.Arbitrary<Plan['cookie']> = fc.oneof(
  { weight: 20, arbitrary: weighted<'own' | 'none' | 'twice'>([18, 'own'], [2, 'none'], [1, 'twice']) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        'SERVICE=',
        'SERVICE=short',
        `SERVICE=${'A'.repeat(43)}`,
        `SERVICE=${'-'.repeat(43)}; SERVICE=${MARK}`,
        `SERVICE=%E0%A4%A;"{${MARK}`,
        `SERVICE="${'B'.repeat(43)}"`,
        `__Host-SERVICE=${'C'.repeat(43)}`,
        `SERVICE=${'D'.repeat(6000)}`,
        `${MARK}=${MARK}; `.repeat(200),
        `__proto__=${MARK}; constructor=1`,
        '=;=;;',
        `SERVICE=' or 1=1 --`,
        '\xFF=\xFE',
      )
      .map((text) => ({ text })),
  },
)

/** A request in which anything can be wrong. */
const anythingWrong: fc.Arbitrary<Plan> = fc.record({
  method,
  isScripted: weighted([1, true], [3, false]),
  path,
  isMostlyRight: weighted([1, true], [2, false]),
  fields: fc.array(field, { minLength: 3, maxLength: 8 }),
  hidden: weighted<Plan['hidden']>([12, 'kept'], [1, 'dropped'], [1, 'doubled'], [2, 'spoilt'], [1, 'empty']),
  extra: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Plan['extra']>([]) },
    { weight: 1, arbitrary: fc.array(fc.record({ name: hostileName, value: hostileValue }), { maxLength: 4 }) },
  ),
  times: weighted([8, 1], [1, 2], [1, 400]),
  body: weighted<Plan['body']>(
    [24, 'form'],
    [2, 'other kind of form'],
    [2, 'broken multipart'],
    [1, 'JSON'],
    [1, 'UTF-16'],
    [2, 'bytes'],
    [1, 'nothing'],
  ),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    hostileText.map((text) => new Uint8Array(Buffer.from(text))),
  ),
  tooBig: weighted<Plan['tooBig']>([60, 'no'], [1, 'text'], [1, 'file']),
  file: weighted<Plan['file']>([20, 'no'], [1, 'small']),
  contentType,
  transport: weighted<Transport>(
    [30, 'honest'],
    [2, 'chunked'],
    [1, 'half'],
    [1, 'dropped'],
    [1, 'longer than said'],
    [1, 'chunks that are none'],
    [1, 'no length'],
    [1, 'two lengths'],
    [1, 'a length that is none'],
    [1, 'chunked with a length'],
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cookie,
  headers: fc.oneof(
    { weight: 3, arbitrary: fc.constant<[string, string][]>([]) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...hostileHeaders), { minLength: 1, maxLength: 3 }) },
  ),
})

/** A request whose answers alone are wrong, so that the service looks at them. */
const answersWrong: fc.Arbitrary<Plan> = fc
  .record({ anything: anythingWrong, hidden: weighted<Plan['hidden']>([8, 'kept'], [1, 'spoilt']) })
  .map(({ anything, hidden }) => ({
    ...anything,
    method: 'POST',
    path: { before: '', after: '' },
    hidden,
    times: 1,
    body: 'form',
    tooBig: 'no',
    file: 'no',
    contentType: 'right',
    transport: 'honest',
    cookie: 'own',
    headers: [],
  }))

/** A whole request. */
export const plan: fc.Arbitrary<Plan> = fc.oneof(anythingWrong, answersWrong)
