import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

/** Every file that a file imports, and those they import, and anything from outside the package. */
async function importedBy(entry: string): Promise<{ files: string[]; outside: string[] }> {
  const files = [entry]
  const outside: string[] = []
  for (const file of files) {
    const source = await readFile(new URL(file, import.meta.url), 'utf8')
    for (const [, from] of source.matchAll(/(?:from|import) '([^']+)'/g)) {
      if (!from!.startsWith('.')) outside.push(from!)
      else {
        const next = new URL(from!.replace('.js', '.ts'), new URL(file, 'file:///src/')).pathname.replace('/src/', './')
        if (!files.includes(next)) files.push(next)
      }
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
      const source = await readFile(new URL(file, import.meta.url), 'utf8')
      const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      expect(notEverywhere.exec(code)?.[0], file).toBeUndefined()
    }
  }
  expect((await importedBy('./index.ts')).files.length).toBeGreaterThan(20)
})

test('who only needs a directory does not pay for exchange and sizing', async () => {
  const { files } = await importedBy('./index.ts')
  expect(files.filter((file) => folders.some((folder) => file.startsWith(`./${folder}/`)))).toEqual([])
})

test('only the Node entry reads files', async () => {
  expect((await importedBy('./node.ts')).outside).toEqual(['node:fs/promises'])
})
