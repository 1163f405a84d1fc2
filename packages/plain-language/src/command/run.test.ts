import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whyNot } from './read-file.js'
import { run } from './run.js'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-language-'))
  writeFileSync(join(folder, 'good.md'), '# Get help\n\nYou can ring us.\n')
  writeFileSync(join(folder, 'bad.md'), '# Get help\n\nClick the link.\n')
  writeFileSync(join(folder, 'warning.txt'), 'We utilise forms.\n')
  writeFileSync(join(folder, 'page.mdx'), '<Note>Bats & balls</Note>\n')
  writeFileSync(join(folder, 'picture.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]))
  writeFileSync(join(folder, 'data.json'), '{}')
  mkdirSync(join(folder, 'pages'))
  symlinkSync('loop.md', join(folder, 'loop.md'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in the folder of test files. Paths in what it says are without the folder. */
function say(...args: string[]): { code: number; out: string; err: string } {
  let out = ''
  let err = ''
  const files = args.map((arg) => (/^-|^cy$/.test(arg) ? arg : join(folder, arg)))
  const code = run(files, { out: (text) => (out += text), err: (text) => (err += text) })
  const short = (text: string): string => text.replaceAll(join(folder, '/'), '')
  return { code, out: short(out), err: short(err) }
}

describe('the command', () => {
  it('says that a good file has no errors, and ends with 0', () => {
    expect(say('good.md')).toEqual({ code: 0, out: '0 errors and 0 warnings in 1 file.\n', err: '' })
  })

  it('prints each finding with its file, line and column, and ends with 1', () => {
    expect(say('good.md', 'bad.md')).toEqual({
      code: 1,
      out: 'bad.md:3:1  click  “Click” assumes a mouse. — Write “select”.\n1 error and 0 warnings in 2 files.\n',
      err: '',
    })
  })

  it('reads MDX as MDX and text as text', () => {
    expect(say('page.mdx').out).toContain('page.mdx:1:12  ampersand  ')
    expect(say('warning.txt').out).toContain('warning.txt:1:4  avoid-words  ')
  })

  it('ends with 0 when there are only warnings, and with 1 when asked to be strict', () => {
    expect(say('warning.txt')).toMatchObject({
      code: 0,
      out: expect.stringContaining('(warning)\n0 errors and 1 warning'),
    })
    expect(say('--strict', 'warning.txt').code).toBe(1)
  })

  it('can be told that the files are in Welsh', () => {
    expect(say('--language', 'cy', 'bad.md').code).toBe(0)
  })

  it('prints JSON when asked', () => {
    const { out, code } = say('--json', 'bad.md', 'none.md')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      findings: [
        {
          file: expect.stringMatching(/bad\.md$/),
          line: 3,
          column: 1,
          rule: 'click',
          level: 'error',
          start: 12,
          end: 17,
        },
      ],
      problems: ['There is no file called none.md. Check the name and the folder.'],
      checked: 1,
      errors: 1,
      warnings: 0,
    })
  })

  it.each([
    ['none.md', 'There is no file called none.md. Check the name and the folder.'],
    ['pages', 'pages is a folder. Give the files inside it, like pages/*.md.'],
    ['data.json', 'data.json is not a kind of file that can be checked. Give files that end in .md, .mdx or .txt.'],
    ['picture.md', 'picture.md is not plain text. Save it as UTF-8 text and try again.'],
    ['loop.md', 'loop.md cannot be read. The computer gave the reason ELOOP.'],
  ])('says in plain words why it cannot check “%s”, still checks the rest, and ends with 2', (file, problem) => {
    const { code, out, err } = say(file, 'bad.md')
    expect({ code, err }).toEqual({ code: 2, err: `${problem}\n` })
    expect(out).toContain('bad.md:3:1  click')
  })

  it('says when there is no permission to read a file', () => {
    expect(whyNot('a.md', 'EACCES')).toBe(
      'a.md cannot be read, because you do not have permission. Ask the person who owns it.',
    )
  })

  it.each([
    [['--colour', 'good.md'], 'There is no option called --colour.'],
    [['--language'], 'The option --language needs a value, like --language=cy.'],
    [['--json=yes', 'good.md'], 'The option --json does not take a value.'],
    [[], 'Give at least one file to check.'],
  ])('says what is wrong with %j, and ends with 2', (args, problem) => {
    const { code, out, err } = say(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(problem)
  })

  it('explains itself when asked', () => {
    const { code, out } = say('--help')
    expect(code).toBe(0)
    for (const option of ['--json', '--strict', '--language', '--help', 'FILES...']) expect(out).toContain(option)
  })
})
