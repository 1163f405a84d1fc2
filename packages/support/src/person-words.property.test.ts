import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPersonWords, everyForm, type PersonText, textAbout } from './index.js'
import { cy, en } from './person-words.fixtures.js'

const marks = [
  '[your]',
  '[Your]',
  '[yours]',
  '[my]',
  '[me]',
  '[to you]',
  '[about you]',
  '[you/them]',
  '[you need]',
  '[You have]',
  '[do you]',
  '[Are you]',
  '[I am]',
  '[I do not have]',
  '[you usually live]',
  '[if you can]',
  '[yourself/them]',
  '[you were born]',
  '[you put/they put/%{name} put]',
  '[you need] or [want]',
]
const fillers = ['the licence', 'because', 'help.', 'and a card', '%{price}', 'when', 'Ask about it:', '18?']
const text = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...fillers)), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(' '))
/** Names as people have them, and some that look like marks, gaps or patterns. */
const name = fc.oneof(
  fc.constantFrom('Sam Example', 'Siân O’Neill-Afolabi', '李', 'محمد', '$& $1', '%{price}', '[your]', '[always: x]'),
  fc.string({ minLength: 1 }).filter((each) => each.trim() !== ''),
)

const toYou = /\b(you|yours?|yourself|I|me|my|mine|myself|am)\b/i
const aboutThem = /\b(they|them|theirs?|themselves)\b/i

test('no form of any text has both “you” and “they”', () => {
  fc.assert(
    fc.property(text, (each) => {
      const { you, they, named } = everyForm(each, 'Sam Example')
      expect(you).not.toMatch(aboutThem)
      expect(they).not.toMatch(toYou)
      expect(named).not.toMatch(toYou)
      expect([you, they, named].join()).not.toMatch(/[[\]]|undefined/)
    }),
    { numRuns: 2000 },
  )
})

test('a name is said once, letter by letter, in the first place that changes, and a text without one stays as it is', () => {
  fc.assert(
    fc.property(text, name, (each, own) => {
      const named = textAbout(each, { name: own }, { price: '£1' })
      const neutral = textAbout(each, { name: '\u{E000}' }, { price: '£1' })
      expect(named).toBe(neutral.split('\u{E000}').join(own.trim()))
      expect(neutral.split('\u{E000}').length - 1).toBe(each.includes('[') ? 1 : 0)
    }),
    { numRuns: 2000 },
  )
})

test('nothing that anyone writes makes it fail, and what has no marks and no gaps is said as it is', () => {
  const any = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('[', ']', 'you', '/', 'they', ' ', '%{', '}', 'always:')).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(any, name, (each, own) => {
      expect(typeof textAbout(each, { name: own })).toBe('string')
      expect(Array.isArray(checkPersonWords({ each }))).toBe(true)
      if (!/[[%]/.test(each)) expect(textAbout(each, { name: own })).toBe(each)
    }),
    { numRuns: 2000 },
  )
})

test('a text in which the check finds nothing is right for everyone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...marks, ...fillers, 'your', '[yuor]', 'they', '[you]', 'or sleep'), { maxLength: 6 }),
      (pieces) => {
        const each = pieces.join(' ')
        fc.pre(checkPersonWords({ each }).length === 0)
        const { you, they, named } = everyForm(each)
        expect(you).not.toMatch(aboutThem)
        expect([they, named].join()).not.toMatch(toYou)
      },
    ),
    { numRuns: 2000 },
  )
})

const all = (words: unknown): PersonText[] =>
  typeof words === 'string' || (typeof words === 'object' && words !== null && 'they' in words)
    ? [words as PersonText]
    : Object.values(words as object).flatMap(all)

test('no form of the words of a service has both, in either language', () => {
  expect(all(en).length).toBeGreaterThan(8)
  for (const each of all(en)) {
    const outside = (each as string).replace(/\[always:[^\]]*\]/g, '')
    const { you, they } = everyForm(outside)
    expect(you).not.toMatch(aboutThem)
    expect(they).not.toMatch(toYou)
  }
  for (const each of all(cy)) {
    const { you, they } = everyForm(each)
    expect(you).not.toMatch(/(?<!\p{L})(nhw|eu|ganddyn|maen|ydyn|gallan)(?!\p{L})/iu)
    expect(they).not.toMatch(/(?<!\p{L})(chi|eich|gennych|rydych|ydych|gallwch|arnoch|atoch)(?!\p{L})/iu)
  }
})
