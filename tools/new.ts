// `npm run new form/star-rating` makes a component's whole folder, passing every check, to be filled with the real thing.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root } from './bin.ts'
import { newComponentFiles } from './new-component.ts'

const families = ['parts', 'form', 'page', 'content', 'help', 'support', 'patterns']

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

const [path = ''] = process.argv.slice(2)
const [family = '', slug = '', ...rest] = path.split('/')
if (!families.includes(family) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug) || rest.length) {
  stop(
    [
      path ? `"${path}" is not a family and a name.` : 'Say which family the component is in and what it is called.',
      `For example: npm run new form/star-rating`,
      `The families are ${families.join(', ')}. The name is in small letters with hyphens, as in the Design System.`,
    ].join('\n'),
  )
}
const folder = join('packages/react/src', family, slug)
if (existsSync(join(root, folder))) stop(`${folder} is there already.`)

mkdirSync(join(root, folder), { recursive: true })
for (const [name, text] of Object.entries(newComponentFiles(family, slug)))
  writeFileSync(join(root, folder, name), text)

const index = join(root, 'packages/react/src/index.ts')
const line = `export * from './${family}/${slug}/index.js'`
const lines = readFileSync(index, 'utf8').trimEnd().split('\n')
const last = lines.findLastIndex((each) => each.includes(`'./${family}/`))
lines.splice(last < 0 ? lines.length : last + 1, 0, line)
writeFileSync(index, `${lines.join('\n')}\n`)

/** Adds its words to a list of every component's: an import after the others, an entry after the others. */
function addWords(file: string, imported: string, entry: string): void {
  const path = join(root, 'packages/react/src/languages', file)
  const text = readFileSync(path, 'utf8')
  const afterImports = text.indexOf('\n', text.lastIndexOf('\nimport ') + 1)
  const end = text.lastIndexOf(`'summary-list': `)
  const from = `from '../${family}/${slug}/${slug}.strings.js'`
  writeFileSync(
    path,
    `${text.slice(0, afterImports)}\n${imported} ${from}${text.slice(afterImports, end)}'${slug}': ${entry}\n${text.slice(end)}`,
  )
}
const name = slug.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
addWords('cy.ts', `import { cy as words${name} }`, `words${name},`)
addWords('interface-words.ts', `import type { ${name}Words }`, `${name}Words`)

const title = slug.replaceAll('-', ' ')
writeFileSync(
  join(root, `.changeset/add-${slug}.md`),
  `---\n'@handrail/react': minor\n---\n\nAdd the ${title} component.\n`,
)

const run = (program: string, ...args: string[]) =>
  execFileSync(bin(program), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
run('prettier', '--write', '--log-level', 'warn', folder, 'packages/react/src/languages')
// The transcript is what a screen reader really says, so it is made by listening.
run('vitest', 'run', '--project', 'transcripts', '--update', '-t', folder)

console.log(`${folder} is ready, and passes every check.`)
if (existsSync(join(root, 'node_modules/govuk-frontend/dist/govuk/components', slug))) {
  console.log(`GOV.UK Frontend has ${slug} too. Write ${slug}.parity.tsx next: until then the parity check fails.`)
}
console.log(`Next: make ${slug}.tsx say what it should, then run npm run storybook to look at it.`)
