import { contactFields } from '../src/channel.shape.js'
import type { ChannelKind } from '../src/directory.js'
import { directoryShape } from '../src/directory.shape.js'
import type { AnyField, AnyRecordField, TextFormat } from '../src/shape.js'

// Draft-07, because the JSON support in VS Code is complete for it and partial for later drafts.
// `enumDescriptions` and `patternErrorMessage` are VS Code's own: it shows them, and other tools pass over them.

export type JsonSchema = Record<string, unknown>

const localTime = '(?:[01]\\d|2[0-3]):[0-5]\\d'

const formats: Record<TextFormat, JsonSchema> = {
  words: { pattern: '\\S', patternErrorMessage: 'Add the text.' },
  id: {
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    patternErrorMessage: 'Use small letters, numbers and hyphens, like "helpline-hours".',
  },
  reference: { minLength: 1 },
  date: {
    pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
    patternErrorMessage: 'Use year, month, day: "2026-12-24" is 24 December 2026.',
  },
  'opening-time': {
    pattern: `^${localTime}$`,
    patternErrorMessage: 'Use the 24-hour clock with 4 numbers: "09:00" is 9am.',
  },
  'closing-time': {
    pattern: `^(${localTime}|24:00)$`,
    patternErrorMessage: 'Use the 24-hour clock with 4 numbers: "17:00" is 5pm.',
  },
  telephone: {
    pattern: '^\\+[1-9]\\d{6,14}$',
    patternErrorMessage: 'Use + and then numbers only, like "+441632960001".',
  },
  url: {
    pattern: '^(https://|/(?![/\\\\])|[Hh][Tt][Tt][Pp][Ss]://)',
    patternErrorMessage: 'Use an address that starts with https://, or a page on your own site that starts with /.',
  },
  email: { pattern: '^[^@\\s]+@[^@\\s]+$', patternErrorMessage: 'Write it in full, like "name@example.com".' },
  postcode: {
    pattern: '^[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}$',
    patternErrorMessage: 'Use capital letters and one space, like "AN1 2BB".',
  },
  language: {
    pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
    patternErrorMessage: 'Use a language code, such as "en", "cy" or "bfi".',
  },
  'schema-address': { minLength: 1 },
}

const text = (description: string): JsonSchema => ({ type: 'string', ...formats.words, description })

function fieldSchema(field: AnyField): JsonSchema {
  const { description, examples } = field
  return { description, ...(examples && { examples }), ...kindSchema(field) }
}

function kindSchema(field: AnyField): JsonSchema {
  switch (field.is) {
    case 'text':
      return { type: 'string', ...formats[field.format] }
    case 'choice':
      return { type: 'string', enum: Object.keys(field.choices), enumDescriptions: Object.values(field.choices) }
    case 'true':
      return { type: 'boolean', const: true }
    case 'number':
      return {
        type: field.decimal ? 'number' : 'integer',
        minimum: field.least,
        ...(field.most !== undefined && { maximum: field.most }),
      }
    case 'localised':
      return {
        type: 'object',
        properties: { en: text('The English text.'), cy: text('The Welsh text. It must say the same as the English.') },
        required: ['en'],
        propertyNames: { pattern: formats.language.pattern },
        additionalProperties: text('The text in another language.'),
      }
    case 'list':
      return {
        type: 'array',
        items: fieldSchema(field.of),
        ...(field.least > 0 && { minItems: field.least }),
        ...(field.of.is === 'choice' && { uniqueItems: true }),
      }
    case 'record':
      return recordSchema(field)
    case 'either':
      return {
        anyOf: [
          { type: 'string', enum: Object.keys(field.choices), enumDescriptions: Object.values(field.choices) },
          fieldSchema(field.record),
        ],
      }
  }
}

function recordSchema({ fields }: AnyRecordField): JsonSchema {
  const entries = Object.entries(fields)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
    required: entries.filter(([, field]) => !field.optional).map(([name]) => name),
    additionalProperties: false,
    ...('availability' in fields && { allOf: 'relayOf' in fields ? channelRules() : reasonRules }),
    ...('alwaysOpen' in fields && { allOf: hoursRules }),
  }
}

const hoursRules: JsonSchema[] = [{ if: { required: ['alwaysOpen'] }, else: { required: ['weekly', 'bankHolidays'] } }]

/** What is not available says why. Left out, `availability` means that it is. */
const reasonRules: JsonSchema[] = [
  {
    if: { properties: { availability: { not: { const: 'available' } } }, required: ['availability'] },
    then: { required: ['because'] },
  },
]

/** Which field each kind of channel needs, so that the editor asks for it. */
function channelRules(): JsonSchema[] {
  const isAvailable = { availability: { const: 'available' } }
  const kinds = Object.entries(contactFields) as [ChannelKind, readonly string[]][]
  return [
    { if: { properties: isAvailable, required: ['availability'] }, else: { required: ['because'] } },
    ...kinds.map(([kind, needed]) => ({
      if: { properties: { kind: { const: kind }, ...isAvailable }, required: ['kind', 'availability'] },
      then: needed.length === 1 ? { required: needed } : { anyOf: needed.map((name) => ({ required: [name] })) },
    })),
  ]
}

/** The published JSON Schema of a support directory, made from the same shapes as the checks. */
export const supportDirectorySchema = (): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Support directory',
  ...fieldSchema(directoryShape),
})
