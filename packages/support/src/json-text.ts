import { inside } from './problem.js'

// `JSON.parse` says where a mistake is in some engines and not in others, never says which line a field is on, and keeps
// the last of two fields with the same name without a word. A content designer needs all three. The tests check that
// this reads exactly the texts that `JSON.parse` reads, to the same values.

export interface JsonFault {
  offset: number
  wrong: string
  fix: string
}

export interface RepeatedField {
  path: string
  name: string
  offset: number
}

export type JsonText =
  | { ok: true; value: unknown; offsets: Map<string, number>; repeated: RepeatedField[] }
  | { ok: false; fault: JsonFault }

class Fault extends Error {
  fault: JsonFault
  constructor(offset: number, wrong: string, fix: string) {
    super(wrong)
    this.fault = { offset, wrong, fix }
  }
}

/** Space, tab, new line and return. A large file is mostly these, so they are looked at as numbers. */
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const

const number = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y

/** Deeper than any directory, and shallow enough never to run out of stack. */
const deepest = 100

const curlyQuotes = '“”„‘’‚'

/** Reads JSON, and remembers where each field is in the text. */
export function readJson(text: string): JsonText {
  const offsets = new Map<string, number>()
  const repeated: RepeatedField[] = []
  let at = 0

  const skipSpace = (): void => {
    while (isSpace(text.charCodeAt(at))) at++
    if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*'))
      throw new Fault(at, 'There is a comment here.', 'Remove it. This kind of file cannot have comments.')
  }

  function readValue(path: string, depth: number): unknown {
    skipSpace()
    offsets.set(path, at)
    if (depth > deepest) throw new Fault(at, 'There are too many brackets inside each other.', 'Remove some of them.')
    const character = text[at]
    if (character === undefined)
      throw new Fault(at, 'The file stops before it is finished.', 'Add the missing closing brackets, } or ].')
    if (character === '{') return readRecord(path, depth)
    if (character === '[') return readList(path, depth)
    if (character === '"') return readString()
    for (const [word, value] of words)
      if (text.startsWith(word, at)) {
        at += word.length
        return value
      }
    number.lastIndex = at
    const found = number.exec(text)?.[0]
    if (found === undefined) throw unexpected(character)
    at += found.length
    return Number(found)
  }

  function unexpected(character: string): Fault {
    if (curlyQuotes.includes(character) || character === "'")
      return new Fault(at, `The text starts with ${character} here.`, 'Use straight double quotes, ".')
    if (character === ',' || character === '}' || character === ']')
      return new Fault(
        at,
        `There is a ${character} here, where a value is missing.`,
        'Add the value, or remove the extra comma.',
      )
    const fix =
      'Text needs straight double quotes around it, ". The only words without quotes are true, false and null.'
    return new Fault(at, `There is a ${character} here, where a value is missing.`, fix)
  }

  function readString(): string {
    const start = at++
    while (text[at] !== '"') {
      const character = text[at]
      if (character === undefined || character === '\n' || character === '\r')
        throw new Fault(
          start,
          'The text that starts here does not end on the same line.',
          'Add a double quote, ", at its end.',
        )
      if (character < ' ')
        throw new Fault(at, 'There is a tab or a hidden character inside the text here.', 'Remove it, or use a space.')
      if (character === '\\' && !/^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 6)))
        throw new Fault(at, 'There is a \\ here that does not go with what comes after it.', 'Remove it, or type \\\\.')
      at += character === '\\' ? 2 : 1
    }
    at++
    return JSON.parse(text.slice(start, at)) as string
  }

  function readList(path: string, depth: number): unknown[] {
    const list: unknown[] = []
    at++
    skipSpace()
    if (text[at] === ']') return (at++, list)
    for (;;) {
      list.push(readValue(inside(path, list.length), depth + 1))
      if (readEnd(']', 'entries')) return list
    }
  }

  function readRecord(path: string, depth: number): Record<string, unknown> {
    const record: Record<string, unknown> = {}
    const names = new Set<string>()
    at++
    skipSpace()
    if (text[at] === '}') return (at++, record)
    for (;;) {
      skipSpace()
      const start = at
      if (text[at] !== '"') throw noName()
      const name = readString()
      skipSpace()
      if (text[at] !== ':') throw new Fault(at, `There is no colon after "${name}".`, 'Add a colon, :, then the value.')
      at++
      if (names.has(name)) repeated.push({ path: inside(path, name), name, offset: start })
      names.add(name)
      const value = readValue(inside(path, name), depth + 1)
      // Not `record[name] = value`, which would change the prototype when the name is `__proto__`.
      Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true })
      offsets.set(inside(path, name), start)
      if (readEnd('}', 'fields')) return record
    }
  }

  function noName(): Fault {
    const character = text[at]
    if (character === undefined)
      return new Fault(at, 'The file stops before it is finished.', 'Add the missing closing brackets, } or ].')
    if (character === '}' || character === ',')
      return new Fault(at, 'There is a comma with nothing after it.', 'Remove the extra comma.')
    return new Fault(at, 'The name of a field is missing here.', 'Put straight double quotes around it, like "name".')
  }

  /** Whether the list or record ends here. Otherwise moves past the comma. */
  function readEnd(bracket: ']' | '}', things: string): boolean {
    skipSpace()
    const character = text[at]
    if (character === bracket) return (at++, true)
    if (character === undefined)
      throw new Fault(at, 'The file stops before it is finished.', `Add the missing ${bracket} at the end.`)
    if (character !== ',')
      throw new Fault(
        at,
        `There is no comma between two ${things}.`,
        `Add a comma before this, or a ${bracket} to end.`,
      )
    const comma = at++
    skipSpace()
    if (text[at] === bracket)
      throw new Fault(comma, 'There is a comma with nothing after it.', 'Remove the extra comma.')
    return false
  }

  try {
    const value = readValue('', 0)
    skipSpace()
    if (at < text.length)
      throw new Fault(
        at,
        'There is more text after the end of the directory.',
        'Remove it, or check the brackets above.',
      )
    return { ok: true, value, offsets, repeated }
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault }
    throw error
  }
}

/** A place in a text, both from 1. */
export interface Position {
  line: number
  column: number
}

/**
 * A function that finds the line and column of a place in a text. It looks for the ends of lines once, so that a long file
 * with many problems takes no longer than it has to.
 */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return (offset) => {
    let [line, after] = [0, starts.length]
    while (after - line > 1) {
      const middle = (line + after) >> 1
      if (starts[middle]! <= offset) line = middle
      else after = middle
    }
    return { line: line + 1, column: offset - starts[line]! + 1 }
  }
}
