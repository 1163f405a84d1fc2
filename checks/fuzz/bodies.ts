// The bytes of hostile forms.
import type { Fields } from '../services/service.js'
import type { PageForm } from './page-form.js'
import type { FieldPlan, Plan } from './plans.js'
import { marked, type Value } from './values.js'

type Pair = [name: Value, value: Value]

/** More than any form of the services holds. */
const TOO_MUCH = 300_000

export interface Body {
  contentType: string
  bytes: Buffer
}

/**
 * The body of a plan, for a form.
 *
 * @param right what someone would answer who means well
 * @param marker what stands in every hostile value
 */
export function bodyOf(plan: Plan, form: PageForm, right: Fields, marker: string): Body {
  const urlencoded = 'application/x-www-form-urlencoded'
  if (plan.body === 'nothing') return { contentType: urlencoded, bytes: Buffer.alloc(0) }
  if (plan.body === 'bytes')
    return {
      contentType: urlencoded,
      bytes: Buffer.from(marked(Buffer.from(plan.bytes).toString('latin1'), marker), 'latin1'),
    }
  const pairs = [...hiddenPairs(plan, form), ...fieldPairs(plan, form, right), ...extraPairs(plan)].map(
    ([name, value]): Pair => [withMarker(name, marker), withMarker(value, marker)],
  )
  if (plan.tooBig === 'text') pairs.push([{ text: 'more' }, { text: 'x'.repeat(TOO_MUCH) }])
  if (plan.body === 'JSON')
    return {
      contentType: 'application/json',
      bytes: Buffer.from(JSON.stringify(Object.fromEntries(pairs.map(([name, value]) => [plain(name), plain(value)])))),
    }
  const hasFile = plan.tooBig === 'file' || plan.file === 'small'
  const isMultipart = form.isMultipart !== (plan.body === 'other kind of form')
  if (isMultipart || hasFile || plan.body === 'broken multipart') return multipart(plan, pairs)
  const text = pairs.map(([name, value]) => `${onWire(name)}=${onWire(value)}`).join('&')
  return { contentType: urlencoded, bytes: Buffer.from(text, plan.body === 'UTF-16' ? 'utf16le' : 'latin1') }
}

function hiddenPairs({ hidden, fields, at }: Plan, form: PageForm): Pair[] {
  const kept = form.hidden.map(([name, value]): Pair => [{ text: name }, { text: value }])
  const one = Math.min(form.hidden.length - 1, Math.floor(at * form.hidden.length))
  switch (hidden) {
    case 'kept':
      return kept
    case 'dropped':
      return kept.filter((_, index) => index !== one)
    case 'doubled':
      return [...kept.map(([name]): Pair => [name, fields[0]!.value]), ...kept]
    case 'spoilt':
      return kept.map(([name, value], index) => [name, index === one ? spoilt(value, fields[0]!, at) : value])
    case 'empty':
      return kept.map(([name]) => [name, { text: '' }])
  }
}

/** Something else, or the same with a bit in the middle that is wrong. */
function spoilt(value: Value, { value: other, what }: FieldPlan, at: number): Value {
  if (what !== 'hostile') return other
  const text = value.text ?? ''
  const place = Math.floor(at * text.length)
  return { text: `${text.slice(0, place)}${plain(other).slice(0, 50)}${text.slice(place + 1)}` }
}

function fieldPairs({ fields, isMostlyRight, at }: Plan, form: PageForm, right: Fields): Pair[] {
  const wrongOne = Math.floor(at * form.controls.length)
  return form.controls.flatMap(({ name, choices }, index): Pair[] => {
    const field = fields[index % fields.length]!
    const what = isMostlyRight && index !== wrongOne ? 'right' : field.what
    const given = right[name] ?? (choices.length > 0 ? choices[Math.floor(at * 997) % choices.length]! : undefined)
    switch (what) {
      case 'right':
        // Who means well leaves out what does not concern them.
        if (given === undefined) return isMostlyRight ? [] : [[{ text: name }, field.value]]
        return [[{ text: name }, { text: given }]]
      case 'hostile':
        return [[{ text: name }, field.value]]
      case 'absent':
        return []
      case 'twice':
        return [
          [{ text: name }, field.value],
          [{ text: name }, { text: given ?? '' }],
        ]
      case 'renamed':
        return [[{ text: name + field.suffix }, field.value]]
    }
  })
}

function extraPairs({ extra, times }: Plan): Pair[] {
  // Hundreds of long texts would be too big, which is another plan.
  const small = times > 2 ? extra.filter(({ name, value }) => plain(name).length + plain(value).length < 200) : extra
  return small.flatMap(({ name, value }) => Array.from({ length: times }, (): Pair => [name, value]))
}

/** A form with files, the end of which may be missing, or its boundary. */
function multipart({ body, tooBig, file, at }: Plan, pairs: readonly Pair[]): Body {
  const boundary = '----fuzz'
  const parts = pairs.map(([name, value]) => {
    const quoted = Buffer.from(
      plain(name)
        .toWellFormed()
        .replaceAll('"', '%22')
        .replaceAll(/[\r\n]/g, ' '),
    ).toString('latin1')
    return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted}"\r\n\r\n${inPart(value)}\r\n`
  })
  if (tooBig === 'file' || file === 'small')
    parts.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="../../x.html"\r\n` +
        `Content-Type: text/html\r\n\r\n${'<b>'.repeat(tooBig === 'file' ? TOO_MUCH / 3 : 300)}\r\n`,
    )
  const whole = `${parts.join('')}--${boundary}--\r\n`
  const broken = [
    whole.slice(0, Math.floor(at * whole.length)),
    whole.replaceAll(boundary, '----other'),
    whole.replaceAll('\r\n', '\n'),
    whole.replaceAll('Content-Disposition: form-data; ', 'Content-Disposition: '),
    whole.replaceAll('name=', "name*=utf-8''"),
    whole.replaceAll(
      '\r\n\r\n',
      '\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/plain; charset=utf-16\r\n\r\n',
    ),
    `--${boundary}\r\n${whole}`,
    whole.replaceAll('name="', 'name="'.repeat(20)),
  ]
  const text = body === 'broken multipart' ? broken[Math.floor(at * 997) % broken.length]! : whole
  return { contentType: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.from(text, 'latin1') }
}

const withMarker = ({ text, wire }: Value, marker: string): Value =>
  text === undefined ? { wire: marked(wire!, marker) } : { text: marked(text, marker) }

/** A value in a part: its bytes, one letter for each. */
const inPart = ({ text, wire }: Value): string => (text === undefined ? unescapeBytes(wire!) : bytesOf(text))

const plain = ({ text, wire }: Value): string => text ?? unescapeBytes(wire!)

const unescapeBytes = (wire: string): string =>
  wire.replaceAll(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** As browsers write it in a body, but halves of a letter are sent as they are. */
const onWire = ({ text, wire }: Value): string =>
  wire ??
  bytesOf(text!).replaceAll(/[^\w.*-]/g, (byte) =>
    byte === ' ' ? '+' : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

/** The bytes of a text in UTF-8, one letter for each. A half of a letter becomes the three bytes that no text may have. */
const bytesOf = (text: string): string =>
  text
    .split(/([\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])/)
    .map((piece, index) => {
      if (index % 2 === 0) return Buffer.from(piece).toString('latin1')
      const code = piece.charCodeAt(0)
      return String.fromCharCode(0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
    })
    .join('')
