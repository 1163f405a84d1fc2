// What nobody should be able to do harm with, in a field, an address, a cookie or a header.
import fc from 'fast-check'

/** Stands for the marker of a request. What is sent has its own in this place: `zqfuzz12q`. */
export const MARK = 'zqfuzz'

/** Where a marker was put: in the answers, in the address, or in a header or cookie. */
export type Put = 'answer' | 'address' | 'header'

const lastLetter = { answer: 'q', address: 'u', header: 'h' } as const satisfies Record<Put, string>

/** Letters and figures only, so that nothing escapes or tidies it away. */
export const markerOf = (request: number, put: Put): string => `${MARK}${request}${lastLetter[put]}`

/** Any marker of the kinds that are said, also where a code was put in capital letters. */
export const markers = (...puts: Put[]): RegExp =>
  new RegExp(`${MARK}(\\d+)[${puts.map((put) => lastLetter[put]).join('')}]`, 'gi')

/** Puts the marker of a request in the place of the mark. */
export const marked = (text: string, marker: string): string => text.replaceAll(MARK, marker)

/** A text, or bytes that are already in the form in which a body has them: `%C0%BC`. */
export type Value = { text: string; wire?: undefined } | { wire: string; text?: undefined }

const inHtml = [
  `<${MARK}>`,
  `</${MARK}><${MARK} x=1>`,
  `</textarea><${MARK}>`,
  `</title><${MARK}>`,
  `</script><${MARK}>`,
  `</style></noscript><${MARK}>`,
  `--><${MARK}>`,
  `]]><${MARK}>`,
  `<!--<script>${MARK}`,
  `<![CDATA[<${MARK}>]]>`,
  `<script>${MARK}()</script>`,
  `<img src=x onerror=${MARK}()>`,
  `<svg/onload=${MARK}()>`,
  `"><${MARK}>`,
  `'><${MARK}>`,
  `" ${MARK}="1`,
  `' ${MARK}='1`,
  `x ${MARK}=1 `,
  `" onfocus="${MARK}()" autofocus="`,
  `\` ${MARK}=\``,
  `javascript:${MARK}()`,
  `data:text/html,<${MARK}>`,
  `&lt;${MARK}&gt;`,
  `&#60;${MARK}&#62;`,
  // Some normal forms of Unicode make the plain signs of these.
  `＜${MARK}＞＂ ${MARK}＝＂`,
  `﹤${MARK}﹥`,
]
const inScripts = [
  `";${MARK}();"`,
  `';${MARK}();'`,
  `\\";${MARK}();//`,
  `\\u003c${MARK}\\u003e`,
  `"}]);${MARK}()//`,
  `\u2028${MARK}()\u2029`,
  `${MARK}{{1337*1337}}`,
  `${MARK}\${1337*1337}`,
  `${MARK}<%= 1337*1337 %>`,
  `${MARK}#{1337*1337}`,
]
const inDatabases = [
  `${MARK}'; drop schema public cascade; --`,
  `' or '1'='1`,
  `${MARK}\\'); delete from application; --`,
  '$1',
  '%_\\',
  `{"$gt": "${MARK}"}`,
]
const signsNobodySees = [
  '\u0000',
  `a\u0000${MARK}`,
  `\u0007\u001B[31m${MARK}\u001B[2J`,
  `${MARK}\r\nset-cookie: ${MARK}=1\r\n\r\n<${MARK}>`,
  `\u202E${MARK}\u202C`,
  '\u200B\u200D\u2060\uFEFF',
  ' \t\n\r\u00A0\u3000 ',
  ' ',
  `\uD800${MARK}`,
  `${MARK}\uDC00`,
  '\uFFFF\uFFFE',
  `Z${'\u0301'.repeat(300)}${MARK}`,
]
const rightAndRare = [
  `O’Brien ${MARK}`,
  `D'Arcy "${MARK}" & Sons`,
  `👩🏽‍🦱🎣 ${MARK}`,
  `${MARK} Siân ap Łukasz ß 李 عمر`,
  `${MARK}@example.com`,
  `"${MARK}" <${MARK}@example.com>`,
  '',
]
const figures = [
  '-1',
  '0',
  '00',
  '1',
  '2',
  '29',
  '31',
  '32',
  '12',
  '13',
  '84',
  '1899',
  '1984',
  '2020',
  '2999',
  '99999999',
  '99999999999999999999',
  '1e309',
  '0x1F',
  'NaN',
  'Infinity',
  '1.5',
  '½',
  '１２',
  '٣',
  `31 ${MARK}`,
  'February',
]
const places = [
  `../../../../etc/${MARK}`,
  `..\\..\\${MARK}`,
  `file:///etc/${MARK}`,
  `//example.org/${MARK}`,
  `http://169.254.169.254/${MARK}`,
]
/** Each is as much as a form can hold, and hard on a pattern that looks at it twice. */
const long = ['x', '5', ' ', '-', '\n', '@.', '<', 'a@', '0 ', '\u200D', 'é́', '👩🏽‍🦱'].map((piece) =>
  `${MARK}${piece.repeat(100_000)}`.slice(0, 100_000),
)
const wire = [
  '%',
  '%zz',
  `%E0%A4%A${MARK}`,
  `%ED%A0%80${MARK}`,
  `%C0%BC${MARK}%C0%BE`,
  `%FF%FE${MARK}`,
  `%u003c${MARK}%u003e`,
  `+ADw-${MARK}+AD4-`,
  `a&b=${MARK}`,
  `${MARK}=${MARK}==`,
  `;${MARK};`,
  `%0d%0aset-cookie:%20${MARK}=1`,
  `%00${MARK}`,
  `%25%30%30${MARK}`,
  `\xFF\xFE${MARK}`,
]

/** Every hostile text there is a reason for. */
const known = [
  ...inHtml,
  ...inScripts,
  ...inDatabases,
  ...signsNobodySees,
  ...rightAndRare,
  ...figures,
  ...places,
] as const

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...known) },
  { weight: 4, arbitrary: fc.constantFrom(...inHtml) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...known), { minLength: 2, maxLength: 4 }).map((pieces) => pieces.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 150 }).map((text) => `${text}<${MARK}>`) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
)

export const hostileValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 40, arbitrary: hostileText.map((text) => ({ text })) },
  { weight: 6, arbitrary: fc.constantFrom(...wire).map((bytes) => ({ wire: bytes })) },
  { weight: 1, arbitrary: fc.constantFrom(...long).map((text) => ({ text })) },
)

/** Names of fields that mean something to someone: to JavaScript, to parsers of bodies, to Next. */
export const hostileName: fc.Arbitrary<Value> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        '__proto__',
        'constructor',
        'prototype',
        'toString',
        'hasOwnProperty',
        'valueOf',
        'then',
        '__proto__[polluted]',
        'constructor[prototype][polluted]',
        'a[b][c]',
        'name[]',
        'name[0]',
        'reference',
        'answers',
        'session',
        'id',
        'method',
        '_method',
        'length',
        '$ACTION_ID_0',
        '$ACTION_KEY',
        '',
      )
      .map((text) => ({ text })),
  },
  { weight: 1, arbitrary: hostileValue },
)
