// `npm run new` in a copy of this repository: what it makes passes every check, in the copy, at once.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../tools/bin.js'

const copy = mkdtempSync(join(tmpdir(), 'handrail-new-component-'))
const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, CI: '' } })

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const file of files.split('\n').filter((each) => each && existsSync(join(root, each)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  // What is installed and built is lent to the copy: only sources change in it.
  for (const path of [
    'node_modules',
    ...globSync(['{packages,examples}/*/{node_modules,dist}', 'docs/node_modules', 'bench/node_modules'], {
      cwd: root,
    }),
  ]) {
    symlinkSync(join(root, path), join(copy, path))
  }
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('npm run new', () => {
  it('makes a folder that passes every quick check', () => {
    const made = node('tools/new.ts', 'content/deadline-note')
    expect(made.stderr).toBe('')
    expect(made.status).toBe(0)
    // What looks at the whole repository, and then what looks at each folder, at this one.
    const whole = ['format', 'lint', 'types', 'import arrows', 'unused code', 'file size']
    const checked = node('tools/test.ts', '--quick', ...whole)
    expect(checked.status === 0 ? 'passed' : checked.stdout + checked.stderr).toBe('passed')
    const quality: { check: string; passed: number; failed: number }[] = JSON.parse(
      readFileSync(join(copy, 'reports/quality.json'), 'utf8'),
    )
    expect(quality.filter(({ failed }) => failed)).toEqual([])
    expect(quality.length).toBeGreaterThan(5)
    const own = ['unit', 'render', 'jest-axe', 'transcripts', 'words', 'plain-language', 'help']
    const tested = spawnSync(
      join(copy, 'node_modules/.bin/vitest'),
      ['run', ...own.flatMap((name) => ['--project', name]), '-t', '[Dd]eadline.note'],
      { cwd: copy, encoding: 'utf8', env: { ...process.env, CI: '' } },
    )
    expect(tested.status === 0 ? 'passed' : tested.stdout + tested.stderr).toBe('passed')
    // A test at least from each of them.
    expect(Number(/Tests .*?(\d+) passed/.exec(tested.stdout)?.[1])).toBeGreaterThan(own.length)
  })

  it('makes stories that are right to axe in Chromium', () => {
    const bin = (name: string): string => join(copy, 'node_modules/.bin', name)
    const options = { cwd: copy, encoding: 'utf8', stdio: 'pipe' } as const
    execFileSync(bin('storybook'), ['build', '--disable-telemetry', '--quiet', '-o', 'storybook-static'], options)
    const output = execFileSync(bin('vitest'), ['run', '--project', 'stories', '-t', 'Deadline note'], options)
    // Three stories at both widths, each in all its languages and brands.
    expect(output).toMatch(/Tests .*6 passed/)
  })

  it.each([
    ['', 'Say which family'],
    ['form/Star Rating', '"form/Star Rating" is not a family and a name.'],
    ['widgets/star-rating', 'The families are parts, form,'],
    ['form/radios', 'packages/react/src/form/radios is there already.'],
    ['../../../etc/star', 'is not a family and a name'],
  ])('says what to do when it is asked for "%s"', (path, message) => {
    const { status, stderr } = node('tools/new.ts', path)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
  })
})
