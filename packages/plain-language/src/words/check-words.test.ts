import { describe, expect, it } from 'vitest'
import { checkWords } from './check-words.js'
import type { WordsOptions } from './check-words.js'
import { slotOfKey } from './slot-of-key.js'
import type { Words } from './words.js'

/** Each finding as "key language rule: message". */
function told<W extends object>(en: W, cy: unknown, options: WordsOptions & { draft?: string[] } = {}): string[] {
  const strings = { en, cy, draft: options.draft ?? [] } as unknown as Words<W>
  return checkWords(strings, options).map(
    ({ key, language, rule, message }) => `${key} ${language} ${rule}: ${message}`,
  )
}

const sixForms = { zero: 'Dim', one: 'Un', two: 'Dau', few: 'Tri', many: 'Chwech', other: '{n} diwrnod' }

describe('checking interface words', () => {
  it('finds nothing in words that are plain and match', () => {
    const strings: Words<{ title: string; back: string; left: (count: number) => string }> = {
      en: { title: 'There is a problem', back: 'Back', left: (count) => `You have ${count} left` },
      cy: { title: 'Mae problem wedi codi', back: 'Yn ôl', left: (count) => `Mae gennych ${count} yn weddill` },
      draft: ['left'],
    }
    expect(checkWords(strings)).toEqual([])
  })

  it('takes the slot from the key, so that an error is checked as an error', () => {
    expect(told({ errorEmpty: 'Please try again' }, { errorEmpty: 'Rhowch gynnig arall arni' })).toEqual([
      'errorEmpty en error-words: “Please” does not help in an error message.',
    ])
  })

  it('takes the slot from the caller when the key does not tell', () => {
    const words = [{ again: 'Please try again' }, { again: 'Rhowch gynnig arall arni' }] as const
    expect(told(...words)).toEqual([])
    expect(told(...words, { slots: { again: 'error' } })).toHaveLength(1)
  })

  it('checks the Welsh with the rules that suit any language', () => {
    expect(told({ label: 'Name' }, { label: 'Enw.' })).toEqual([
      'label cy full-stop: This label ends with a full stop.',
    ])
    expect(told({ name: 'Your name' }, { name: 'WIP' })).toEqual([
      'name cy placeholders: “WIP” was meant to be replaced.',
    ])
    expect(told({ enter: 'Enter a date' }, { enter: 'Enter the date' })).toEqual([
      'enter cy english-in-welsh: There is English in this Welsh text.',
    ])
  })

  it('does not take “Error:” for a lead-in with no list', () => {
    expect(told({ start: 'We need to know:' }, { start: 'Mae angen i ni wybod:' })).toEqual([])
  })

  it('allows a rule for one key, with a reason', () => {
    const words = [
      { a: 'Bats & balls', b: 'Nuts & bolts' },
      { a: 'Batiau', b: 'Bolltau' },
    ] as const
    const left = told(...words, { allow: { a: { ampersand: 'the name of a shop' } } })
    expect(left).toEqual(['b en ampersand: “&” is used instead of a word.'])
    expect(told(...words, { allow: { a: { ampersand: '' } } })).toContain(
      'a en allow: “ampersand” is allowed without a reason.',
    )
  })

  describe('functions', () => {
    it('are read for every number, so that a fault in one plural is found', () => {
      const en = { left: (count: number) => (count === 1 ? 'You can’t add 1' : `You have ${count}`) }
      const cy = { left: (count: number) => `Mae gennych ${count}` }
      expect(told(en, cy)).toEqual(['left en contractions: “can’t” is a negative contraction.'])
    })

    it.each<[string, (...args: never[]) => string, (...args: never[]) => string]>([
      ['a name', (name: string) => `Hello ${name.toUpperCase()} etc`, (name: string) => `Helo ${name.toUpperCase()}`],
      [
        'a list',
        (items: string[]) => `Bring ${items.join(', ')} etc`,
        (items: string[]) => `Dewch â ${items.join(', ')}`,
      ],
      [
        'an object',
        ({ count }: { count: number }) => `Bring ${count.toFixed()} etc`,
        ({ count }: { count: number }) => `Dewch â ${count.toFixed()}`,
      ],
      [
        'a number and a name',
        (n: number, s: string) => `Bring ${n.toFixed()} ${s.trim()} etc`,
        (n: number, s: string) => `Dewch â ${n.toFixed()} ${s.trim()}`,
      ],
    ])('can take %s', (_what, en, cy) => {
      expect(told({ bring: en }, { bring: cy })).toEqual(['bring en latin: “etc” is a Latin abbreviation.'])
    })

    it('must show the same number in both languages', () => {
      const en = { left: (count: number) => `You have ${count} left` }
      expect(told(en, { left: () => 'Mae rhai ar ôl' })).toEqual([
        'left cy parity: The English has “4071” and the Welsh has none (with the number 4071).',
      ])
    })

    it('may write a number with a comma', () => {
      const en = { left: (count: number) => `You have ${count.toLocaleString('en-GB')} left` }
      expect(told(en, { left: (count: number) => `Mae gennych ${count}` })).toEqual([])
    })

    it('must say something in both languages', () => {
      const en = { left: (count: number) => `You have ${count} left` }
      const found = told(en, { left: (count: number) => (count === 2 ? '' : `Mae gennych ${count}`) })
      expect(found).toEqual(['left cy parity: The Welsh is empty (with the number 2).'])
    })

    it('that never give words are a finding, not a pass', () => {
      const broken = (): string => {
        throw new Error('no')
      }
      expect(told({ left: broken }, { left: broken })).toEqual([
        'left en parity: This is not a text, or a function that gives one.',
      ])
    })
  })

  describe('functions that only take certain values', () => {
    const days: Record<string, string> = { monday: 'Monday', friday: 'Friday' }
    const dyddiau: Record<string, string> = { monday: 'Llun', friday: 'Gwener' }
    const en = { range: (first: string, last: string) => `${days[first]} - ${days[last]}` }
    const cy = { range: (first: string, last: string) => `Dydd ${dyddiau[first]} i ddydd ${dyddiau[last]}` }

    it('are read with the samples that the caller gives', () => {
      expect(told(en, cy, { samples: { range: [['monday', 'friday']] } })).toEqual([
        'range en ranges: “Monday - Friday” is a range with a dash.',
      ])
    })

    it('are a finding when there are no samples', () => {
      expect(checkWords({ en, cy, draft: [] })).toMatchObject([
        { key: 'range', rule: 'parity', fix: 'Write a text, or give samples of what the function takes.' },
      ])
    })

    it('must show the same numbers in both languages', () => {
      const samples = { until: [['4 June']] }
      expect(told({ until: (date: string) => `Until ${date}` }, { until: () => 'Tan 5 Mehefin' }, { samples })).toEqual(
        ['until cy parity: The English has “4” and the Welsh has “5” (with sample 1).'],
      )
    })
  })

  describe('the two languages', () => {
    it('can hold lists', () => {
      expect(told({ months: ['January', 'May'] }, { months: ['Ionawr', ''] })).toEqual([
        'months.1 cy parity: The Welsh is empty.',
      ])
      expect(told({ names: ['Relay UK'] }, { names: ['Relay UK'] }, { same: ['names'] })).toEqual([])
    })

    it('may link to the same address', () => {
      expect(told({ helpHref: 'https://example.com/' }, { helpHref: 'https://example.com/' })).toEqual([])
    })

    it('must have the same keys, at every depth', () => {
      expect(told({ a: { b: 'Day' } }, { a: { c: 'Dydd' } })).toEqual([
        'a.c en parity: “a.c” is in Welsh but not in English.',
        'a.b cy parity: “a.b” is in English but not in Welsh.',
      ])
    })

    it('must not be empty', () => {
      expect(told({ a: 'Day' }, { a: ' ' })).toEqual(['a cy parity: The Welsh is empty.'])
      expect(told({ a: '' }, { a: 'Dydd' })).toContain('a en parity: The English is empty.')
    })

    it('must not be the same, unless the caller says that they may', () => {
      expect(told({ a: 'Email' }, { a: 'Email' })).toEqual(['a cy parity: The Welsh is the same as the English.'])
      expect(told({ a: 'Email' }, { a: 'Email' }, { same: ['a'] })).toEqual([])
      expect(told({ a: '{day}/{month}' }, { a: '{day}/{month}' })).toEqual([])
    })

    it.each([
      ['within 2 days', 'o fewn 3 diwrnod', 'The English has “2” and the Welsh has “3”.'],
      ['{count} left', '{n} ar ôl', 'The English has “{count}” and the Welsh has “{n}”.'],
      ['%{count} left', 'ar ôl', 'The English has “%{count}” and the Welsh has none.'],
      ['{{ name }} left', '{{enw}} ar ôl', 'The English has “{{name}}” and the Welsh has “{{enw}}”.'],
    ])('must have the same numbers and places to fill in: “%s”', (en, cy, message) => {
      expect(told({ a: en }, { a: cy })).toEqual([`a cy parity: ${message}`])
    })

    it('may put them in another order', () => {
      expect(told({ a: '{day} of {month}, 2 or 3' }, { a: '3 neu 2, {month} y {day}' })).toEqual([])
    })

    it('must both have a text or both a function', () => {
      expect(told({ a: 'Day' }, { a: () => 'Dydd' })).toEqual([
        'a cy parity: One language has a text here and the other a function.',
      ])
    })
  })

  describe('plurals', () => {
    const en = { days: { one: '1 day', other: '{n} days' } }

    it('need all six forms in Welsh', () => {
      expect(told(en, { days: sixForms })).toEqual([])
    })

    it.each(['zero', 'one', 'two', 'few', 'many'])(
      'find that the Welsh form “%s” is blank, which would print nothing',
      (form) => {
        expect(told(en, { days: { ...sixForms, [form]: '' } })).toEqual([
          `days.${form} cy parity: The Welsh plural form “${form}” is empty.`,
        ])
      },
    )

    it('find that Welsh has only the forms of English', () => {
      expect(told(en, { days: { one: 'Un', other: '{n} diwrnod' } })).toHaveLength(4)
    })

    it('must fill in what the English fills in', () => {
      expect(told(en, { days: { ...sixForms, other: '{m} diwrnod' } })).toEqual([
        'days.other cy parity: The English has “{n}” and the Welsh has “{m}”.',
      ])
      expect(told(en, { days: { ...sixForms, few: '{m} diwrnod' } })).toEqual([
        'days.few cy parity: The Welsh fills in “{m}”, which the English does not have.',
      ])
    })

    it('must be plurals in both languages, and English needs a form for 1', () => {
      expect(told(en, { days: 'diwrnod' })).toEqual(['days cy parity: Only one of the languages has plural forms.'])
      expect(told({ days: { other: '{n} days' } }, { days: sixForms })).toEqual([
        'days.one en parity: The English form for 1 is empty.',
      ])
    })

    it('have each form checked against the rules', () => {
      expect(told({ days: { one: '1 day etc', other: '{n} days' } }, { days: sixForms })).toEqual([
        'days.one en latin: “etc” is a Latin abbreviation.',
      ])
    })
  })

  it('finds a draft that is not there', () => {
    expect(told({ a: 'Day' }, { a: 'Dydd' }, { draft: ['b'] })).toEqual([
      'b cy parity: “b” is listed as a draft but does not exist.',
    ])
  })
})

describe('the slot of a key', () => {
  it.each([
    ['errorTooLong', 'error'],
    ['errors.tooLong', 'error'],
    ['hint.other', 'hint'],
    ['removeButton', 'button'],
    ['yearLabel', 'label'],
    ['summaryTitle', 'heading'],
    ['skipLink', 'link'],
    ['skipLinkHref', 'prose'],
    ['greeting', 'prose'],
  ])('of “%s” is %s', (key, slot) => {
    expect(slotOfKey(key)).toBe(slot)
  })
})
