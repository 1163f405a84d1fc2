import { describe, expect, test } from 'vitest'
import { checkWords, type Slot } from '@handrail/plain-language'
import { checkPersonWords } from '@handrail/support'
import { cy, published } from '../src/words/cy/index.js'
import { en } from '../src/words/en/index.js'
import { languages, type Words, wordsFor } from '../src/words/index.js'

/** Every text a person can read, with where it is. Sentences with a blank are filled in. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return textsIn(filledIn(path, value as (...given: unknown[]) => unknown), path)
  // Languages have different numbers of plurals: one stands for all of them here, and `checkWords` reads each.
  if (Object.hasOwn(value as object, 'other')) return textsIn((value as { other: string }).other, path)
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key))
}

function filledIn(path: string, sentence: (...given: unknown[]) => unknown): unknown {
  return sentence('X', 'Y')
}

/** Texts that are told as an error. */
const errors: Record<string, Slot> = Object.fromEntries(
  textsIn(wordsFor('en'))
    .map(([path]) => path)
    .filter((path) => path.endsWith('.missing'))
    .map((path) => [path, 'error']),
)

/** Questions about the person the licence is for. Others speak to the person at the keyboard. */
const questions = [
  'whoFor',
  'name',
  'dateOfBirth',
  'startDate',
  'concession',
  'licenceType',
  'licenceLength',
  'startTime',
  'address',
  'delivery',
] as const
const asked = (words: Words): string => {
  const texts = questions.flatMap((question) => textsIn(words[question], question))
  // "If you are not sure, ask us" speaks to the person at the keyboard.
  return texts
    .filter(([path]) => !path.endsWith('.help'))
    .map(([, text]) => text)
    .join('\n')
}

describe('who is spoken about', () => {
  test('someone who applies for themselves reads "you" on every page, and never "they"', () => {
    expect(asked(wordsFor('en', 'me'))).not.toMatch(/\b(they|their|them)\b/i)
    expect(asked(wordsFor('cy', 'me'))).not.toMatch(/\b(eu|nhw|ganddyn|arnyn|iddyn)\b/i)
  })

  test('someone who applies for another person reads "they" on every page, and never "you"', () => {
    expect(asked(wordsFor('en', 'someone-else'))).not.toMatch(/\b(you|your)\b/i)
    expect(asked(wordsFor('cy', 'someone-else'))).not.toMatch(/\b(eich|chi|gennych|arnoch)\b/i)
    expect(wordsFor('en', 'someone-else').name.question).toBe('What is their name?')
    expect(wordsFor('cy', 'someone-else').name.question).toBe('Beth yw eu henw?')
  })
})

describe('words that not everyone knows', () => {
  test.each(languages.flatMap((language) => (['me', 'someone-else'] as const).map((whoFor) => ({ language, whoFor }))))(
    'stand in the text that explains them, in $language for $whoFor',
    ({ language, whoFor }) => {
      const { concession, licenceType } = wordsFor(language, whoFor)
      expect(licenceType.hint).toContain(licenceType.plain.word)
      for (const each of ['disability-benefit', 'blue-badge'] as const)
        expect(concession.choices[each]).toContain(concession.plain[each].word)
    },
  )
})

describe('one source for "you" and "they"', () => {
  /** Always said to whoever reads them: most of what is no question about the person. */
  const toReader = [
    'links',
    'start',
    'whoFor',
    'acting',
    'agreement',
    'notAgreed',
    'stop',
    'contact',
    'licences',
    'removeLicence',
    'checkAnswers',
    'save',
    'saved',
    'comeBack',
    'examplePay',
    'notPaid',
    'confirmation.reference',
    'confirmation.keep',
    'confirmation.next',
    'confirmation.shared',
    'confirmation.help',
    'confirmation.starts.afterPayment',
    'getSupport',
    'places',
    'cookies',
    'notSent',
    'notKept',
    'problems',
    'helpHeading',
    'stillStuck',
    'advice',
    'report',
    'reassurance',
  ]

  test('no word is wrong for anyone it is said about, in either language', () => {
    expect(checkPersonWords(en, { toReader })).toEqual([])
    expect(checkPersonWords(cy, { language: 'cy', toReader })).toEqual([])
  })

  test('the check looks at the questions: it would find a “your” in one of them', () => {
    const slip = { ...en, address: { ...en.address, question: 'What is your address?' } }
    expect(checkPersonWords(slip, { toReader }).map(({ key }) => key)).toEqual(['address.question'])
  })

  test.each([
    ['en', 'What is Sam Example’s date of birth?', 'Does Sam Example pay less because of a disability?'],
    ['cy', 'Beth yw dyddiad geni Sam Example?', 'Ydyn nhw’n talu llai oherwydd anabledd?'],
  ] as const)('in %s, questions say the name once it is known', (language, born, disability) => {
    const words = wordsFor(language, { name: 'Sam Example' })
    expect([words.dateOfBirth.question, words.concession.question]).toEqual([born, disability])
    expect(asked(words)).not.toMatch(/\b(you|your|eich|chi|gennych|arnoch)\b/i)
  })

  test('a name is never read as a mark or a gap', () => {
    for (const name of ['[your]', '%{name}', '[always: you]', '$&'])
      expect(wordsFor('en', { name }).dateOfBirth.question).toBe(`What is ${name}’s date of birth?`)
  })
})

describe('Welsh', () => {
  test('says something of its own wherever English says something', () => {
    const welsh = new Map(textsIn(wordsFor('cy')))
    const english = textsIn(wordsFor('en'))
    expect(english.filter(([path, text]) => !welsh.get(path)?.trim() || welsh.get(path) === text)).toEqual([])
    expect(welsh.size).toBe(english.length)
  })

  test('has the same numbers as English', () => {
    const numbers = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ')
    const welsh = new Map(textsIn(wordsFor('cy')))
    const different = textsIn(wordsFor('en')).filter(([path, text]) => numbers(text) !== numbers(welsh.get(path) ?? ''))
    expect(different).toEqual([])
  })

  test('names as published only texts that there are', () => {
    const paths = textsIn(wordsFor('cy')).map(([path]) => path)
    expect(published.filter((name) => !paths.some((path) => path.startsWith(name)))).toEqual([])
  })
})

describe.each(['me', 'someone-else', { name: 'Sam Example' }] as const)('for %j', (whoFor) => {
  test('every sentence is plain English, and Welsh says the same', () => {
    const words = { en: wordsFor('en', whoFor), cy: wordsFor('cy', whoFor), draft: [] }
    const findings = checkWords(words, {
      slots: {
        ...errors,
        notKept: 'error',
        notSent: 'error',
        'comeBack.notDone': 'error',
        'licences.unfinished': 'error',
      },
      samples: {
        'checkAnswers.junior': [['Salmon']],
        'checkAnswers.price.lower': [['£23']],
        'examplePay.amount': [['£23']],
        'examplePay.paid': [['£23']],
        'confirmation.paid': [['£23']],
        'confirmation.starts.onDay': [['4 June 2017']],
        'confirmation.starts.atTime': [['9am', '4 June 2017']],
        errorTitle: [['Fishing']],
        'checkAnswers.total': [['£23']],
        'licences.caption': [[2]],
        'acting.introduction': [['Sam Example']],
        'acting.and': [['Sam Example', 'Kim Example']],
        'agreement.question': [['Sam Example']],
        'agreement.statements.fillsIn': [['Jo Example']],
        'agreement.statements.sees': [['Jo Example']],
        'agreement.statements.getsMessages': [['Jo Example']],
        'notAgreed.heading': [['Sam Example']],
        'notAgreed.agree': [['Sam Example']],
        'notAgreed.know': [['Sam Example']],
        'confirmation.stillToShow': [['Sam Example']],
        'removeLicence.question': [['Siân Lee']],
        'saved.spell': [['F', 'Foxtrot']],
        'saved.kept': [['4 June 2017']],
      },
    })
    expect(
      findings.map(({ key, language, words, message, fix }) => `${language} ${key} "${words}": ${message} ${fix}`),
    ).toEqual([])
  })
})
