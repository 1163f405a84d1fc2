import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { getLanguageService, TextDocument } from 'vscode-json-languageservice'
import type { CompletionItem } from 'vscode-json-languageservice'
import { supportDirectorySchema } from '../schema/json-schema.js'
import { directoryShape } from './directory.shape.js'
import { directoryText, goodDirectory } from './fixtures/directories.fixtures.js'
import type { AnyField } from './shape.js'

const file = new URL('../schema/support-directory.schema.json', import.meta.url)
const fixture = new URL('fixtures/support-directory.json', import.meta.url).href

test('the published schema is the one that the shapes make. Run "pnpm schema" in packages/support to update it', async () => {
  const options = await resolveConfig(file)
  const made = await format(JSON.stringify(supportDirectorySchema()), { ...options, plugins: [], parser: 'json' })
  await expect(made).toMatchFileSnapshot(file.pathname)
})

test('every field tells a content designer what it is for, with an example or choices', () => {
  const silent: string[] = []
  const walk = (field: AnyField, path: string): void => {
    if (!/^[A-Z].*\.$/.test(field.description)) silent.push(`${path}: description`)
    const inner = field.is === 'record' ? field.fields : undefined
    if (!inner && field.is !== 'list' && !field.examples?.length) silent.push(`${path}: examples`)
    if (field.is === 'list') walk(field.of, `${path}[]`)
    if (field.is === 'either') walk(field.record, path)
    for (const [name, next] of Object.entries(inner ?? {})) walk(next, `${path}.${name}`)
  }
  walk(directoryShape, '')
  expect(silent).toEqual([])
})

test('every example in the schema is one that the schema accepts', () => {
  const wrong: string[] = []
  const ajv = new Ajv({ strict: false, allErrors: true })
  const walk = (schema: Record<string, unknown>, path: string): void => {
    const check = ajv.compile(schema)
    for (const example of (schema.examples as unknown[] | undefined) ?? [])
      if (!check(example)) wrong.push(`${path}: ${JSON.stringify(example)} ${ajv.errorsText(check.errors)}`)
    for (const [name, inner] of Object.entries((schema.properties as object | undefined) ?? {}))
      walk(inner as Record<string, unknown>, `${path}.${name}`)
    if (schema.items) walk(schema.items as Record<string, unknown>, `${path}[]`)
  }
  walk(supportDirectorySchema(), '')
  expect(wrong).toEqual([])
})

test('an editor that uses the schema finds nothing wrong in a good directory', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  const check = ajv.compile(supportDirectorySchema())
  expect(check(goodDirectory()), ajv.errorsText(check.errors)).toBe(true)
})

async function editor(): Promise<{
  completions: (text: string) => Promise<CompletionItem[]>
  hover: (text: string) => Promise<string>
  problems: (text: string) => Promise<string[]>
}> {
  const service = getLanguageService({
    schemaRequestService: (uri) => readFile(new URL(uri), 'utf8'),
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  })
  const schema: unknown = JSON.parse(await readFile(file, 'utf8'))
  service.configure({
    validate: true,
    schemas: [{ uri: 'file:///schema.json', fileMatch: ['*'], schema: schema as object }],
  })
  /** The caret is at the bar. */
  const open = (text: string) => {
    const caret = text.indexOf('|')
    const document = TextDocument.create(fixture, 'json', 1, text.replace('|', ''))
    return { document, json: service.parseJSONDocument(document), caret: document.positionAt(caret) }
  }
  return {
    completions: async (text) => {
      const { document, json, caret } = open(text)
      return (await service.doComplete(document, caret, json))?.items ?? []
    },
    hover: async (text) => {
      const { document, json, caret } = open(text)
      return JSON.stringify((await service.doHover(document, caret, json))?.contents)
    },
    problems: async (text) => {
      const { document, json } = open(text)
      return (await service.doValidation(document, json)).map(({ message }) =>
        typeof message === 'string' ? message : message.value,
      )
    },
  }
}

test('VS Code offers a content designer the kinds of channel, each with its meaning', async () => {
  const { completions } = await editor()
  const offered = await completions('{ "channels": [{ "kind": | }] }')
  const relay = offered.find(({ label }) => label === '"relay"')
  expect(JSON.stringify(relay?.documentation)).toContain('Relay UK, for people who cannot hear or speak on the phone.')
  expect(offered.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['"phone"', '"webchat"', '"bsl-video-relay"']),
  )
})

test('VS Code offers the fields that are still to be filled in, with help', async () => {
  const { completions } = await editor()
  const offered = await completions('{ "hours": [{ "id": "a", | }] }')
  expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(['division', 'weekly', 'exceptions']))
  expect(offered.map(({ label }) => label)).not.toContain('id')
  expect(offered.find(({ label }) => label === 'weekly')?.documentation).toContain('The usual week.')
})

test('VS Code offers the days of the week and an example of a time', async () => {
  const { completions } = await editor()
  const days = await completions('{ "hours": [{ "weekly": [{ "days": [|] }] }] }')
  expect(days.map(({ label }) => label)).toContain('"monday"')
  const times = await completions('{ "hours": [{ "weekly": [{ "spans": [{ "opens": | }] }] }] }')
  expect(times.map(({ label }) => label)).toContain('"09:00"')
})

test('VS Code explains a field when you point at it', async () => {
  const { hover } = await editor()
  expect(await hover('{ "channels": [{ "telep|hone": "+441632960001" }] }')).toContain('in place of the first 0')
})

test('VS Code underlines what is wrong, in our words, and nothing in a good file, found by its $schema', async () => {
  const { problems } = await editor()
  expect(await problems(directoryText)).toEqual([])
  expect(await problems(directoryText.replace('"+441632960001"', '"01632 960 001"'))).toEqual([
    'Use + and then numbers only, like "+441632960001".',
  ])
  expect(await problems(directoryText.replace('"closed": true', '"closd": true'))).toEqual([
    'Property closd is not allowed.',
  ])
  expect(await problems(directoryText.replace('"relayOf": "helpline"', '"interpreter": "no"'))).toEqual([
    'Missing property "relayOf".',
  ])
})
