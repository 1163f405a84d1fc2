import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { directoryText, goodDirectory } from './fixtures/directories.fixtures.js'
import { readDirectoryFile } from './node.js'
import { problemWords } from './problem.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'support-directory-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function problemsOf(path: string, content?: string | Uint8Array): Promise<string[]> {
  if (content !== undefined) await writeFile(path, content)
  const result = await readDirectoryFile(path)
  return result.ok ? [] : result.problems.map((problem) => problemWords(problem).replaceAll(folder, ''))
}

test('a good file is read', async () => {
  const path = fileURLToPath(new URL('fixtures/support-directory.json', import.meta.url))
  expect(await readDirectoryFile(path)).toEqual({ ok: true, directory: goodDirectory() })
})

test('a file that starts with a byte order mark is read', async () => {
  expect(await problemsOf(join(folder, 'mark.json'), `\uFEFF${directoryText}`)).toEqual([])
})

test('a file that is not there', async () => {
  expect(await problemsOf(join(folder, 'missing.json'))).toEqual([
    'There is no file at "/missing.json". Check the name and the folder.',
  ])
  expect((await problemsOf('bad\0name.json'))[0]).toContain('could not be read')
})

test('a folder in place of a file', async () => {
  expect(await problemsOf(folder)).toEqual([
    '"" is a folder. Give the path of a file, such as "support-directory.json".',
  ])
})

test('an empty file', async () => {
  expect(await problemsOf(join(folder, 'empty.json'), '')).toEqual([
    'The file is empty. Add a directory. It starts with { and ends with }.',
  ])
})

test('a file that is not in UTF-8', async () => {
  const latin1 = Buffer.from('{ "cy": "tŷ â" }', 'latin1')
  expect(await problemsOf(join(folder, 'latin1.json'), latin1)).toEqual([
    'The file "/latin1.json" is not in UTF-8. In your editor, save it again with the encoding UTF-8.',
  ])
})

test('a mistake in a file says its line and column', async () => {
  expect(await problemsOf(join(folder, 'comma.json'), '{\n  "languages": ["en"],\n}')).toEqual([
    'Line 2, column 22: There is a comma with nothing after it. Remove the extra comma.',
  ])
})
