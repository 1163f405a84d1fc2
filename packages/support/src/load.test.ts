import { describe, expect, test } from 'vitest'
import { directoryText, goodDirectory } from './fixtures/directories.fixtures.js'
import { problemsIn } from './fixtures/problems.fixtures.js'
import { DirectoryError, loadDirectory, parseDirectory } from './load.js'
import { problemWords } from './problem.js'

describe('a good directory', () => {
  test('is loaded from its text and from its value, and is the same', () => {
    expect(loadDirectory(directoryText)).toEqual({ ok: true, directory: goodDirectory() })
    expect(loadDirectory(goodDirectory())).toEqual({ ok: true, directory: goodDirectory() })
  })

  test('is a copy, so that what the caller does later cannot change it', () => {
    const mine = goodDirectory()
    const result = loadDirectory(mine)
    mine.channels[0]!.telephone = 'changed'
    expect(result.ok && result.directory.channels[0]!.telephone).toBe('+441632960001')
  })

  test('can start with the mark that some editors put in front', () => {
    expect(loadDirectory(`\uFEFF${directoryText}`).ok).toBe(true)
  })
})

describe('something that is not a directory', () => {
  test.each<[json: unknown, words: string]>([
    ['', 'The file is empty. Add a directory. It starts with { and ends with }.'],
    [' \n ', 'The file is empty. Add a directory. It starts with { and ends with }.'],
    [
      'hello',
      'Line 1, column 1: There is a h here, where a value is missing. Text needs straight double quotes around it, ". The only words without quotes are true, false and null.',
    ],
    ['{\n  "service": {},\n}', 'Line 2, column 16: There is a comma with nothing after it. Remove the extra comma.'],
    ['[]', 'Line 1, column 1: This is a list. It needs to be a record, in curly brackets.'],
    [undefined, 'There is no directory here. Give the text of a file, or a directory.'],
    [null, 'This is null. It needs to be a record, in curly brackets.'],
    [{ big: 12n }, 'This is not data that JSON can hold. Give the text of a file, or what JSON.parse made of it.'],
    [() => 1, 'There is no directory here. Give the text of a file, or a directory.'],
  ])('number %#', (json, words) => {
    expect(problemsIn(json).map(problemWords)).toEqual([words])
  })

  test('a value that goes round in a circle, or throws when it is read', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    const trap = {
      get service(): never {
        throw new Error('trap')
      },
    }
    for (const value of [circle, trap]) expect(problemsIn(value)[0]?.wrong).toBe('This is not data that JSON can hold.')
  })
})

describe('several problems', () => {
  const text = directoryText
    .replace('"kind": "relay"', '"kind": "rely"')
    .replace('"2027-05-02"', '"2027-02-30"')
    .replace('"opens": "18:00", "closes": "02:00", "overnight": true', '"opens": "18:00", "closes": "02:00"')

  test('are told all at once, in the order of the file', () => {
    const problems = problemsIn(text)
    expect(problems.map(({ path }) => path)).toEqual(['hours[1].weekly[1].spans[0]', 'channels[1].kind', 'reviewBy'])
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).sort((a, b) => a! - b!))
  })

  test('are all in the message that parseDirectory throws', () => {
    expect(() => parseDirectory(text)).toThrow(DirectoryError)
    expect(() => parseDirectory(text)).toThrow(
      /^The support directory has 3 problems:\n- Line \d+, column \d+, hours\[1\]/,
    )
    expect(parseDirectory(directoryText)).toEqual(goodDirectory())
  })
})
