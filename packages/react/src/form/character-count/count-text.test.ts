import { afterEach, describe, expect, it, vi } from 'vitest'
import { countText } from './count-text.js'

afterEach(() => vi.unstubAllGlobals())

describe('a text is counted', () => {
  it('by its letters, unless something else is asked for', () => {
    expect(countText('')).toBe(0)
    expect(countText('Siân')).toBe(4)
    expect(countText('🎣')).toBe(2)
  })

  it.each(['length', 'characters'] as const)(
    'by %s, with 1 for each new line, however a form sends it',
    (countType) => {
      expect(countText('1 Sample Street\r\nSampleton\r\n', countType)).toBe('1 Sample Street Sampleton '.length)
      expect(countText('1 Sample Street\nSampleton\n', countType)).toBe('1 Sample Street Sampleton '.length)
    },
  )

  it('by what people see as characters', () => {
    expect(countText('👩🏻‍🚀 Siân', 'characters')).toBe(6)
  })

  it('by words, as the language has them', () => {
    expect(countText('I cannot reach my well-known bank, at all!', 'words')).toBe(9)
    expect(countText(' … ', 'words')).toBe(0)
    expect(countText('Mae’n ddrwg gen i', 'words', 'cy')).toBe(4)
  })

  it('by what stands between spaces', () => {
    expect(countText('I cannot reach my\nwell-known bank, at all!', 'spaced-words')).toBe(8)
    expect(countText(' \n', 'spaced-words')).toBe(0)
  })

  it('but not where the browser does not know what a character is', () => {
    vi.stubGlobal('Intl', {})
    expect(() => countText('Siân', 'characters')).toThrow(TypeError)
    expect(countText('Siân')).toBe(4)
  })
})
