import type { Notes } from './notes.js'
import { isRealDate, isRealTime } from './london-time.js'
import type { TextFormat } from './shape.js'

interface Finding {
  wrong: string
  fix: string
}

const languageNames: Record<string, string> = { en: 'English', cy: 'Welsh' }

/** Checks text that people read. */
export function checkWords(words: string, language: string, path: string, record: string, notes: Notes): void {
  const name = languageNames[language] ?? `"${language}"`
  if (words.trim() === '') {
    const fix = language === 'en' ? 'Add the text.' : `Add the ${name} text, or remove "${language}".`
    notes.problem(path, record, `The ${name} text is empty.`, fix)
  }
  const html = /<\/?[a-z!][^>]*>?|&(#\w+|[a-z]+);/i.exec(words)?.[0]
  if (html)
    notes.problem(
      path,
      record,
      `There is HTML in the text: ${html.slice(0, 40)}`,
      'Use plain text. Write & and < as they are.',
    )
}

/** Checks text against its format. */
export function checkText(format: TextFormat, value: string, path: string, record: string, notes: Notes): void {
  if (format === 'words') return checkWords(value, 'en', path, record, notes)
  const finding =
    value.trim() === '' ? { wrong: 'This is empty.', fix: 'Fill it in, or remove the field.' } : find[format](value)
  if (finding) notes.problem(path, record, finding.wrong, finding.fix)
}

const find: Record<Exclude<TextFormat, 'words'>, (value: string) => Finding | undefined> = {
  'schema-address': () => undefined,
  reference: () => undefined,
  id: (value) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
      ? undefined
      : { wrong: `"${value}" cannot be an id.`, fix: 'Use small letters, numbers and hyphens, like "helpline-hours".' },
  language: (value) => {
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && !['cym', 'wel', 'wl', 'eng'].includes(value)) return undefined
    return {
      wrong: `"${value}" is not a language code.`,
      fix: 'Use a code such as "en" for English, "cy" for Welsh or "bfi" for British Sign Language.',
    }
  },
  date: (value) => {
    if (isRealDate(value)) return undefined
    return /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? { wrong: `${value} is not a real date.`, fix: 'Check how many days the month has, and which month it is.' }
      : {
          wrong: `"${value}" is not written as a date.`,
          fix: 'Use year, month, day: "2026-12-24" is 24 December 2026.',
        }
  },
  'opening-time': (value) =>
    value === '24:00' ? { wrong: 'It cannot open at 24:00.', fix: 'Use 00:00 on the next day.' } : findTime(value),
  'closing-time': (value) => findTime(value),
  postcode: (value) =>
    /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(value)
      ? undefined
      : {
          wrong: `"${value}" is not written as a postcode.`,
          fix: 'Use capital letters and one space, like "AN1 2BB".',
        },
  telephone: (value) => findPhone(value),
  url: (value) => findUrl(value),
  email: (value) => {
    if (/^mailto:/i.test(value)) return { wrong: 'The email address starts with mailto:.', fix: 'Remove mailto:.' }
    return /^[^\s@<>"(),;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value)
      ? undefined
      : { wrong: `"${value}" is not an email address.`, fix: 'Write it in full, like "name@example.com".' }
  },
}

function findTime(value: string): Finding | undefined {
  if (isRealTime(value)) return undefined
  return /^\d{2}:\d{2}$/.test(value)
    ? { wrong: `${value} is not a real time.`, fix: 'Use a time from 00:00 to 24:00.' }
    : { wrong: `"${value}" is not written as a time.`, fix: 'Use the 24-hour clock with 4 numbers: "09:00" is 9am.' }
}

function findPhone(value: string): Finding | undefined {
  if (/[a-z]/i.test(value))
    return { wrong: 'The phone number has letters in it.', fix: 'Use numbers only, like "+441632960001".' }
  const figures = value.replaceAll(/[^\d]/g, '')
  if (/^0\d{9,10}$/.test(figures))
    return {
      wrong: `"${value}" starts with 0.`,
      fix: `Use +44 in its place, with no spaces: "+44${figures.slice(1)}".`,
    }
  if (!/^\+\d+$/.test(value)) {
    const fix = figures
      ? `Use + and then numbers only: "+${figures}".`
      : 'Use + and then numbers, like "+441632960001".'
    return { wrong: `"${value}" is not written as a full phone number.`, fix }
  }
  if (value.startsWith('+440'))
    return { wrong: 'There is a 0 after +44.', fix: `Remove the 0: "+44${value.slice(4)}".` }
  // 116 123 and 118 500 have 6 figures.
  const length = value.startsWith('+44') ? /^\+44(\d{9,10}|11[68]\d{3})$/ : /^\+[1-9]\d{6,14}$/
  if (!length.test(value))
    return { wrong: `"${value}" is too long or too short to be a phone number.`, fix: 'Check each number.' }
  return undefined
}

function findUrl(value: string): Finding | undefined {
  const fix = 'Use an address that starts with https://, or a page on your own site that starts with one /.'
  // A browser reads /\ like //, which is another site.
  if (/^\/(?![/\\])/.test(value) && !/\s/.test(value)) return undefined
  if (/^http:\/\//i.test(value))
    return { wrong: 'The address is not secure.', fix: 'Use https:// in place of http://.' }
  return /^https:\/\/[^\s/?#"<>\\]+\.[^\s"<>\\]+$/i.test(value)
    ? undefined
    : { wrong: `"${value}" is not a web address.`, fix }
}
