import { describe, expect, it } from 'vitest'
import { found } from './found.fixtures.js'
import { strayLine } from './stray-line.js'

const around = (line: string): string => `People came to the library.\n\n${line}\n\nMost of them got help.`

describe('stray lines', () => {
  it('finds the description of a picture that leaked into the text', () => {
    expect(found(strayLine, around('an adviser helping a man at a desk'))).toEqual([
      'an adviser helping a man at a desk',
    ])
  })

  it.each(['Share this page', 'Back to top', 'Skip to main content'])(
    'finds “%s”, which belongs to the page',
    (line) => {
      expect(found(strayLine, around(line))).toEqual([line])
    },
  )

  it.each(['They needed help with forms.', '• an adviser at a small desk', 'or', 'Two heads are better'])(
    'says nothing about “%s”',
    (line) => {
      expect(found(strayLine, around(line))).toEqual([])
    },
  )

  it('says nothing about a short text by itself, such as the end of a label', () => {
    expect(found(strayLine, 'or enter the address by hand')).toEqual([])
  })
})
