import { checkText, checkWords } from './check-text.js'
import { nearest } from './nearest.js'
import { isRecord, type Notes } from './notes.js'
import { inside } from './problem.js'
import type { AnyEitherField, AnyField, AnyListField, AnyRecordField, NumberField } from './shape.js'

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'a number'
  return typeof value === 'boolean' ? `${value}` : 'a record'
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** An example as JSON, for the end of a message. */
const example = ({ examples }: AnyField): string =>
  examples?.length ? ` For example: ${JSON.stringify(examples[0])}.` : ''

/** Checks one value against its shape, and everything inside it. */
export function checkField(field: AnyField, value: unknown, path: string, record: string, notes: Notes): void {
  const wrongKind = (needed: string): void =>
    notes.problem(path, record, `This is ${kindOf(value)}.`, `It needs to be ${needed}.${example(field)}`)
  switch (field.is) {
    case 'text':
      if (typeof value !== 'string') return wrongKind('text, in double quotes')
      return checkText(field.format, value, path, record, notes)
    case 'choice':
      if (typeof value !== 'string') return wrongKind(`one of: ${listed(Object.keys(field.choices))}`)
      return checkChoice(Object.keys(field.choices), value, path, record, notes)
    case 'true':
      if (value !== true) notes.problem(path, record, `This is ${kindOf(value)}.`, 'Use true, or remove the field.')
      return
    case 'number':
      if (typeof value !== 'number') return wrongKind('a number, without quotes')
      return checkNumber(field, value, path, record, notes)
    case 'localised':
      if (!isRecord(value)) return wrongKind('text in each language, such as { "en": "Hello", "cy": "Helo" }')
      return checkLocalised(value, path, record, notes)
    case 'list':
      if (!Array.isArray(value)) return wrongKind('a list, in square brackets')
      return checkList(field, value, path, record, notes)
    case 'record':
      if (!isRecord(value)) return wrongKind('a record, in curly brackets')
      return checkRecord(field, value, path, record, notes)
    case 'either':
      return checkEither(field, value, path, record, notes)
  }
}

function checkNumber(field: NumberField, value: number, path: string, record: string, notes: Notes): void {
  const { least, most = Infinity, decimal } = field
  if ((decimal || Number.isInteger(value)) && value >= least && value <= most) return
  const range = most === Infinity ? `${least} or more` : `from ${least} to ${most}`
  notes.problem(path, record, `This is ${value}.`, `Use a ${decimal ? 'number' : 'whole number'}, ${range}.`)
}

function checkChoice(choices: readonly string[], value: string, path: string, record: string, notes: Notes): void {
  if (choices.includes(value)) return
  const meant = nearest(value, choices)
  const fix = meant ? `Did you mean "${meant}"?` : `Use one of: ${listed(choices)}.`
  notes.problem(path, record, `"${value}" is not one of the choices.`, fix)
}

function checkEither(field: AnyEitherField, value: unknown, path: string, record: string, notes: Notes): void {
  if (isRecord(value)) return checkRecord(field.record, value, path, record, notes)
  const choices = Object.keys(field.choices)
  if (typeof value === 'string') return checkChoice(choices, value, path, record, notes)
  const fix = `Use ${choices.map((choice) => `"${choice}"`).join(' or ')}, or ${JSON.stringify(field.examples?.at(-1))}.`
  notes.problem(path, record, `This is ${kindOf(value)}.`, fix)
}

function checkList(field: AnyListField, list: unknown[], path: string, record: string, notes: Notes): void {
  if (list.length < field.least) {
    const fix = field.least === 1 ? 'Add at least 1 entry.' : `Add at least ${field.least} entries.`
    notes.problem(
      path,
      record,
      list.length === 0 ? 'This list is empty.' : 'This list is too short.',
      fix + example(field),
    )
  }
  const seen = new Set<unknown>()
  list.forEach((entry, index) => {
    const entryPath = inside(path, index)
    checkField(field.of, entry, entryPath, record, notes)
    if (typeof entry === 'string' && field.of.is !== 'text' && seen.has(entry))
      notes.problem(entryPath, record, `"${entry}" is in this list twice.`, 'Remove one of them.')
    seen.add(entry)
  })
}

function checkRecord(
  field: AnyRecordField,
  value: Record<string, unknown>,
  path: string,
  outer: string,
  notes: Notes,
): void {
  const record = typeof value.id === 'string' ? value.id : outer
  const names = Object.keys(field.fields)
  for (const name of Object.keys(value)) {
    if (names.includes(name)) continue
    const meant = nearest(
      name,
      names.filter((known) => !Object.hasOwn(value, known)),
    )
    const fix = meant ? `Did you mean "${meant}"?` : `Remove it. The fields here can be: ${listed(names)}.`
    notes.problem(inside(path, name), record, `There is no field called "${name}" here.`, fix)
  }
  for (const [name, inner] of Object.entries(field.fields)) {
    if (Object.hasOwn(value, name)) checkField(inner, value[name], inside(path, name), record, notes)
    else if (!inner.optional)
      notes.problem(
        inside(path, name),
        record,
        `"${name}" is missing.`,
        `Add it. ${inner.description}${example(inner)}`,
      )
  }
}

function checkLocalised(value: Record<string, unknown>, path: string, record: string, notes: Notes): void {
  if (!Object.hasOwn(value, 'en'))
    notes.problem(inside(path, 'en'), record, 'The English text is missing.', 'Add "en" with the English text.')
  for (const [language, words] of Object.entries(value)) {
    const languagePath = inside(path, language)
    checkText('language', language, languagePath, record, notes)
    if (typeof words === 'string') checkWords(words, language, languagePath, record, notes)
    else notes.problem(languagePath, record, `This is ${kindOf(words)}.`, 'It needs to be text, in double quotes.')
  }
}
