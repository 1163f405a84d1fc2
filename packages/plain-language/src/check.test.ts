import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from './check.js'
import { slots } from './rule.js'
import { rules } from './rules/index.js'

const names = (text: string, options = {}): string[] => check(text, options).map(({ rule }) => rule)

describe('checking a text', () => {
  it('gives findings in reading order, with their offsets', () => {
    expect(check('Click here & don’t wait.')).toMatchObject([
      { rule: 'click', start: 0, end: 5, level: 'error' },
      { rule: 'ampersand', start: 11, end: 12 },
      { rule: 'contractions', start: 13, end: 18 },
    ])
  })

  it('finds nothing in plain words', () => {
    expect(check('You can apply online, by phone or by post. We reply within 5 working days.')).toEqual([])
  })

  it('runs English rules on English from any country, and on nothing else', () => {
    expect(names('don’t', { language: 'en-GB' })).toEqual(['contractions'])
    expect(names('don’t', { language: 'cy' })).toEqual([])
    expect(names('don’t', { language: 'fr' })).toEqual([])
  })

  it('leaves the Welsh paragraph of a bilingual text out of the English rules', () => {
    const welsh = 'Mae cymorth ar gael dros y ffôn os oes arnoch angen help i ddefnyddio’r gwasanaeth hwn, etc.'
    expect(names(`${welsh}\n\nBring a bill, etc.`)).toEqual(['latin'])
  })

  it('does not read the inside of web and email addresses', () => {
    expect(check('Read https://example.com/click;here?a&b and write to etc@example.com today.')).toEqual([])
  })

  describe('allowing a rule', () => {
    it('leaves it out when there is a reason', () => {
      expect(names('Click it & wait', { allow: { click: 'the name of the game' } })).toEqual(['ampersand'])
    })

    it('asks for the reason when there is none, and keeps the finding', () => {
      expect(check('Click it', { allow: { click: ' ' } })).toMatchObject([
        { rule: 'allow', message: '“click” is allowed without a reason.' },
        { rule: 'click' },
      ])
    })

    it('says so when there is no such rule', () => {
      expect(check('Hello', { allow: { clack: 'a reason' } })).toMatchObject([
        { rule: 'allow', message: 'There is no rule called “clack”.' },
      ])
    })
  })

  it('never throws, and every offset is inside the text, whatever the text, the slot and the language', () => {
    // Random letters would rarely make a rule fire, so that pieces of known trouble are mixed in.
    const trouble = fc.constantFrom(
      'click',
      ' ',
      '\n',
      '\n\n',
      ':',
      '; ',
      '&',
      ' & ',
      '“',
      '”',
      '(s)',
      '9am',
      '-',
      '–',
      '10',
      '4th June',
      '17:30',
      '..',
      'eg ',
      'Lorem ipsum',
      'NOT',
      'can’t',
      '#',
      '.',
      'https://a.b/',
      'a@b.cd',
      'e\u0301',
      '👩‍👩‍👧',
      '\ud83d',
      '\r\n',
      '\u2029',
      'the disabled',
      'deliver',
      'valid',
      'here',
      'Mr. ',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(trouble, fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...slots), fc.constantFrom('en', 'cy', '', 'x-'), (words, slot, language) => {
        for (const { start, end, rule, message, fix } of check(words, { slot, language })) {
          expect(Number.isInteger(start) && Number.isInteger(end), rule).toBe(true)
          expect(0 <= start && start <= end && end <= words.length, `${rule} ${start} ${end}`).toBe(true)
          expect(message !== '' && fix !== '').toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  // A rule whose time grows with the square of the text would not end within the test's own limit.
  it('comes to an end on a long text with nothing to find and on one that is all trouble', () => {
    check('a '.repeat(20_000))
    check('a'.repeat(40_000))
    check('9-'.repeat(20_000))
    check('“('.repeat(20_000))
    check('a & '.repeat(10_000))
    check('click. '.repeat(10_000))
    check('deliver '.repeat(5_000))
    expect(check('1 Ann A. '.repeat(5_000))).toBeInstanceOf(Array)
  })
})

describe('the rules', () => {
  it('each have a name of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })

  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '“%s” explains itself in plain language',
    (_name, { finds, why, source }) => {
      // What is in quotation marks is an example of what not to write.
      const withoutExamples = (text: string): string => text.replace(/“[^”]*”/g, '“such words”')
      expect(finds).toMatch(/^[A-Z“].*\.$/)
      expect(why).toMatch(/^[A-Z“].*\.$/)
      expect(source).not.toBe('')
      const named = { 'error-words': 'semicolons' }
      expect(named).toBeDefined()
      expect(check(withoutExamples(`${finds} ${why}`))).toEqual([])
    },
  )
})
