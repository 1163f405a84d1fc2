import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inEnglish, inWelsh } from './any-input.fixtures.js'
import { files, type FilesOptions } from './files.js'

const file = (name: string, bytes: number, type = 'image/png'): File => new File(['x'.repeat(bytes)], name, { type })
const message = (options: Partial<FilesOptions>, given: readonly File[], checking = inEnglish): string | undefined =>
  files({ thing: 'a photo', subject: 'The photo', ...options }).check(given, checking).problems?.[0].message

describe('a file', () => {
  it('is given to the service as it is', () => {
    const photo = file('me.png', 3)
    expect(files({ thing: 'a photo' }).check([photo], inEnglish)).toEqual({ value: [photo] })
  })

  it('is asked for when there is none, in both languages', () => {
    expect(message({}, [])).toBe('Select a photo')
    expect(message({ thing: { en: 'a photo', cy: 'ffotograff' } }, [], inWelsh)).toBe('Dewiswch ffotograff')
  })

  it('is of a type that is taken', () => {
    const options = { types: ['image/*', 'application/pdf'], typesInWords: 'JPG, PNG or PDF' }
    expect(message(options, [file('a', 1, 'image/jpeg')])).toBeUndefined()
    expect(message(options, [file('a', 1, 'application/pdf')])).toBeUndefined()
    for (const type of ['text/plain', 'application/pdfx', 'imagex/png', ''])
      expect(message(options, [file('a', 1, type)]), type).toBe('The photo must be a JPG, PNG or PDF')
  })

  it('is not empty', () => {
    expect(message({}, [file('a', 0)])).toBe('The photo is empty')
  })

  it('is smaller than the limit', () => {
    const options = { mostBytes: 10, mostInWords: '10 bytes' }
    expect(message(options, [file('a', 9)])).toBeUndefined()
    expect(message(options, [file('a', 10)])).toBe('The photo must be smaller than 10 bytes')
  })

  it('is one, unless the service takes more', () => {
    expect(message({}, [file('a', 1), file('b', 1)])).toBe('You can only select up to 1 file at the same time')
    expect(message({ most: 2 }, [file('a', 1), file('b', 1)])).toBeUndefined()
    expect(message({ most: 2 }, [file('a', 1), file('b', 1), file('c', 1)])).toBe(
      'You can only select up to 2 files at the same time',
    )
  })

  it('is found among whatever is posted', () => {
    const field = files({ thing: 'a photo', most: 5 })
    const photo = file('me.png', 3)
    const data = new FormData()
    for (const each of ['text', photo, new File([], '')]) data.append('it', each)
    expect(field.read(data, 'it').map(({ name }) => name)).toEqual(['me.png'])
    expect(field.read({ it: photo }, 'it')).toEqual([photo])
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(field.read({ it: anything }, 'it')).toEqual([])
        expect(field.check(field.read(anything as never, 'it'), inEnglish).problems).toHaveLength(1)
      }),
    )
  })

  it('does not come back to a page, which could not take it', () => {
    expect(files({ thing: 'a photo' }).show([file('a', 1)])).toEqual([])
    expect(files({ thing: 'a photo' }).cannotBeShown).toBe(true)
  })

  it('tells a developer to put limits into words', () => {
    expect(() => files({ thing: 'a photo', types: ['image/*'] })).toThrow('needs `typesInWords`')
    expect(() => files({ thing: 'a photo', mostBytes: 5 })).toThrow('needs `mostInWords`')
  })
})
