// The shape of the repository: files short enough to read in one go, names that say what things are, tests that all run.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../tools/checks.js'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(tsx?|mjs|astro|scss|css)$/.test(file))
const read = (file: string): string => readFileSync(file, 'utf8')

describe('the tree', () => {
  it('has no file over 300 lines', () => {
    expect(files.length).toBeGreaterThan(50)
    const long = files
      .map((file) => ({ file, lines: read(file).split('\n').length }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('has no drawer for odds and ends', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file))).toEqual([])
  })

  it('has no test that does not run, unless it says why on the line above', () => {
    const skipped = /\b(?:it|test|describe)\.(?:skip|todo|only|fixme|fails)\b/
    const silent = files.flatMap((file) => {
      const lines = read(file).split('\n')
      return lines.flatMap((line, index) =>
        skipped.test(line) && !file.endsWith('tree.test.ts') && !/^\s*\/\//.test(lines[index - 1] ?? '')
          ? [`${file}:${index + 1}`]
          : [],
      )
    })
    expect(silent).toEqual([])
  })

  it('has a story, a test and guidance in the folder of every component', () => {
    const components = files.filter((file) =>
      /^packages\/react\/src\/(parts|form|page|content|help|support|patterns)\/[^/]+\/index\.ts$/.test(file),
    )
    const lacking = components.flatMap((index) => {
      const folder = index.replace(/\/index\.ts$/, '')
      const name = folder.split('/').at(-1)
      const all = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', folder], {
        encoding: 'utf8',
      })
      return ['.tsx', '.stories.tsx', '.test.tsx', '.mdx', '.transcript.txt']
        .map((ending) => `${folder}/${name}${ending}`)
        .filter((file) => !all.split('\n').includes(file))
    })
    expect(components.length).toBeGreaterThan(10)
    expect(lacking).toEqual([])
  })

  it('can be checked before anything is built: each way into a package leads to its sources', () => {
    const { compilerOptions } = JSON.parse(read('tsconfig.json')) as { compilerOptions: { paths: object } }
    const ways = ['support', 'forms', 'react', 'testing', 'plain-language'].flatMap((folder) => {
      const { name, exports } = JSON.parse(read(`packages/${folder}/package.json`)) as { name: string; exports: object }
      return Object.keys(exports)
        .filter((way) => !/css|json$/.test(way))
        .map((way) => name + way.slice(1))
    })
    expect(Object.keys(compilerOptions.paths).toSorted()).toEqual(ways.toSorted())
  })

  // Safari before 16.4 cannot read a look behind, and then runs nothing of the whole script: https://caniuse.com/js-regexp-lookbehind
  it('has no regular expression in what browsers get that old phones cannot read', () => {
    const sent = files.filter(
      (file) => /^packages\/(react|forms)\/src\//.test(file) && !/\.(test|fixtures)\./.test(file),
    )
    expect(sent.length).toBeGreaterThan(100)
    expect(sent.filter((file) => /\(\?<[=!]/.test(read(file)))).toEqual([])
  })

  it('says of every check which fault it caught', () => {
    const faults = read('CONTRIBUTING.md').split('## Every check can fail')[1] ?? ''
    expect(checks.map(({ name }) => name).filter((name) => !faults.includes(`| ${name} `))).toEqual([])
  })
})
