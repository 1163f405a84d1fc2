// Every word that a component says by itself: plain in English, and there in Welsh. A new *.strings.ts is found by itself.
import { checkWords, type Words } from '@handrail/plain-language'
import { describe, expect, it } from 'vitest'

const files = import.meta.glob<{ strings?: Words<Record<string, unknown>> }>('../packages/*/src/**/*.strings.ts', {
  eager: true,
})

describe('the interface words', () => {
  it('are found', () => {
    expect(Object.keys(files).length).toBeGreaterThan(5)
  })

  describe.each(Object.entries(files))('of %s', (_file, { strings }) => {
    it('are exported as strings', () => {
      expect(strings, 'export const strings: Words<…>').toBeDefined()
    })

    it('are plain English, and as complete in Welsh', () => {
      const findings = checkWords(strings!).filter(({ level }) => level === 'error')
      expect(findings.map(({ key, language, message, fix }) => `${language} ${key}: ${message} ${fix}`)).toEqual([])
    })

    it('are marked as drafts only where there is something to check', () => {
      expect(strings!.draft.filter((key) => !(key in strings!.cy))).toEqual([])
    })
  })
})
