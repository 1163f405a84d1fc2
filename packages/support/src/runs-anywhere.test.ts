import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

/** Every file that a file imports, and those they import, and anything from outside the package. */
async function importedBy(entry: string): Promise<{ files: string[]; outside: string[] }> {
  const files = [new URL(entry, import.meta.url).href]
  const outside: string[] = []
  for (const file of files) {
    const source = await readFile(new URL(file), 'utf8')
    for (const [, from] of source.matchAll(/^(?:import|export|\}).* from '([^']+)'/gm)) {
      const next = new URL(from!.replace('.js', '.ts'), file).href
      if (!from!.startsWith('.')) outside.push(from!)
      else if (!files.includes(next)) files.push(next)
    }
  }
  return { files, outside }
}

/** What only Node has, and what would read the clock, the network or the page behind the caller's back. */
const notEverywhere =
  /\b(process|Buffer|__dirname|require|fetch|document|window|localStorage)\b(?=[.(])|\bDate\.now\(|new Date\(\)/

const folders = ['open-referral', 'schema-org', 'sizing']

test('every entry but that for Node needs nothing but the language: no Node, no network, no dependency', async () => {
  for (const entry of ['./index.ts', './bank-holidays.ts', ...folders.map((folder) => `./${folder}/index.ts`)]) {
    const { files, outside } = await importedBy(entry)
    expect(outside).toEqual([])
    for (const file of files) {
      const source = await readFile(new URL(file), 'utf8')
      const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      expect(notEverywhere.exec(code)?.[0], file).toBeUndefined()
    }
  }
  expect((await importedBy('./index.ts')).files.length).toBeGreaterThan(20)
})

test('who only needs a directory does not pay for exchange and sizing', async () => {
  const { files } = await importedBy('./index.ts')
  expect(files.filter((file) => folders.some((folder) => file.includes(`/src/${folder}/`)))).toEqual([])
})

test('only the Node entry and the command read files', async () => {
  expect((await importedBy('./node.ts')).outside).toEqual(['node:fs/promises'])
  expect((await importedBy('./cli.ts')).outside.sort()).toEqual(['node:fs/promises', 'node:util'])
})
