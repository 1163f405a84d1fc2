// Every word that a component says by itself: plain in English, and there in Welsh. A new *.strings.ts is found by itself.
import { checkWords, type Words, type WordsOptions } from '@handrail/plain-language'
import { describe, expect, it } from 'vitest'

type AnyWords = Words<Record<string, unknown>>

/** In react each language is a const of its own, so that a bundle has only those that a service uses. */
const files = import.meta.glob<Partial<AnyWords> & { strings?: AnyWords }>('../packages/*/src/**/*.strings.ts', {
  eager: true,
})
const wordsOf = ({ strings, en, cy, draft }: (typeof files)[string]): AnyWords | undefined =>
  strings ?? (en && cy && draft && { en, cy, draft })

const moments = (['today', 'tomorrow', 'soon', 'later'] as const).map((when) => [
  { when, day: 'monday', date: '23 November 2026', time: '9am' },
])

/** What the checker cannot know by itself, each with its reason. */
const options: Record<string, WordsOptions> = {
  // KB and MB are the same in both.
  'upload-files.strings.ts': { same: ['kilobytes', 'megabytes'] },
  'hours.strings.ts': {
    // They take the names of days and moments, not just any text.
    samples: {
      dayRange: [['monday', 'friday']],
      twoDays: [['saturday', 'sunday']],
      openUntil: moments,
      opensAt: moments,
      opensAtMidnight: moments,
    },
  },
  'channels.strings.ts': { same: ['relay'] }, // The name of a service, the same in both languages.
  'alternative-formats.strings.ts': { same: ['formats.braille'] }, // Welsh uses the same word.
  'relay-and-sign-language.strings.ts': { same: ['relay'] }, // The same.
  'how-you-reach-us.strings.ts': { same: ['ways.relay'] }, // The name of a service.
  'bank-holidays.strings.ts': {
    allow: { secondOfJanuary: { dates: 'the name of the bank holiday, as GOV.UK writes it' } },
  },
  'footer.strings.ts': { allow: { licenceHref: { 'link-text': 'an address, not words' } }, same: ['licenceHref'] },
}

describe('the interface words', () => {
  it('are found', () => {
    expect(Object.keys(files).length).toBeGreaterThan(5)
  })

  describe.each(Object.entries(files))('of %s', (file, module) => {
    const strings = wordsOf(module)
    it('are exported in English and Welsh, with the list of drafts', () => {
      expect(strings, 'export const en, cy and draft').toBeDefined()
    })

    it('are plain English, and as complete in Welsh', () => {
      const findings = checkWords(strings!, options[file.split('/').at(-1)!]).filter(({ level }) => level === 'error')
      expect(findings.map(({ key, language, message, fix }) => `${language} ${key}: ${message} ${fix}`)).toEqual([])
    })

    it('are marked as drafts only where there is something to check', () => {
      expect(strings!.draft.filter((key) => !(key in strings!.cy))).toEqual([])
    })
  })
})
