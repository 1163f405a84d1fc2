import { directoryShape } from '../directory.shape.js'
import { isRecord } from '../notes.js'
import { inside } from '../problem.js'
import type { AnyField } from '../shape.js'
import type { Facts, Say } from './facts.js'

/** Reads every text that people see. Parts whose shape is wrong are passed over. */
export function reviewTexts({ value, whole, languages }: Facts, say: Say): void {
  walk(directoryShape, value, '', '')

  function walk(field: AnyField, part: unknown, path: string, outer: string): void {
    if (field.is === 'list' && Array.isArray(part)) {
      // A list is passed over entry by entry, and not for the one that is wrong.
      part.forEach((entry, index) => {
        const at = inside(path, index)
        if (whole(at)) walk(field.of, entry, at, outer)
      })
      return
    }
    if (!isRecord(part)) return
    const record = typeof part.id === 'string' ? part.id : outer
    if (field.is === 'either') walk(field.record, part, path, record)
    if (field.is === 'record')
      for (const [name, next] of Object.entries(field.fields)) {
        const at = inside(path, name)
        if (Object.hasOwn(part, name) && (next.is === 'list' || whole(at))) walk(next, part[name], at, record)
      }
    if (field.is !== 'localised') return
    for (const [language, text] of Object.entries(part))
      if (typeof text === 'string') reviewText(text, inside(path, language), record, say)
    if (languages.includes('cy')) reviewWelsh(part, path, record, say)
  }
}

/** Numbers of the United Kingdom, as people type them. */
const phone = /(?:\+\s?44[\s()]*|\b0)\d(?:[\s()-]{0,2}\d){7,10}\b|\b11[68] ?\d{3}\b/
const email = /[^\s@<>"(),;:]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i

const clock = String.raw`\b\d{1,2}(?:[:.]\d{2})?\s?[ap]m\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|o[’']clock`
const days = String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\s(?:to|and)\s\w+day\b|\bdydd\s\w+\si\sddydd\b`
const allDay = String.raw`\b24[- ](?:hours a day|hour (?:service|line)|awr y dydd)\b`
const openingHours = new RegExp([clock, days, allDay].join('|'), 'i')

function reviewText(text: string, path: string, record: string, say: Say): void {
  const number = (phone.exec(text) ?? email.exec(text))?.[0]
  if (number)
    say(
      'number-in-text',
      path,
      record,
      `"${number}" is typed into this text, so it stays when the real one changes.`,
      'Put it in a channel, and remove it here. The channel is printed with it.',
    )
  const hours = openingHours.exec(text)?.[0]
  // A note is there for what a table of hours cannot say, such as when the last people are let in.
  if (hours && !/^hours\[\d+\]\.note\./.test(path))
    say(
      'hours-in-text',
      path,
      record,
      `"${hours}" is typed into this text, so it stays when the hours change.`,
      'Put opening times in "hours", and remove them here.',
    )
}

/** Names of organisations and places, which are often the same in both languages. */
const properName = /(\.provider\.name|\.assurance\.(by|scheme)|^places\[\d+\]\.name)$/

const plain = (text: unknown): string => (typeof text === 'string' ? text.trim().toLowerCase() : '')

function reviewWelsh({ en, cy }: Record<string, unknown>, path: string, record: string, say: Say): void {
  if (properName.test(path) || plain(en) !== plain(cy) || !/\p{Letter}/u.test(plain(cy))) return
  say(
    'not-translated',
    inside(path, 'cy'),
    record,
    'The Welsh is the same as the English.',
    'Ask a translator. If it is a name that is the same in both, leave it.',
  )
}
