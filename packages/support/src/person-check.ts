import { marksAndGaps, type MarkFault, readMark } from './person-marks.js'
import { commonVerbs, slipWords } from './person-slips.js'
import { forOne } from './person-verbs.js'
import { type BothForms, hasBothForms } from './person-words.js'

/** A text that would be wrong for some people, and how to put it right. */
export interface PersonWordsFinding {
  /** Where it is: `name.help`. */
  key: string
  /** The words that are wrong. */
  words: string
  /** What is wrong. */
  message: string
  /** How to put it right. */
  fix: string
}

/** How `checkPersonWords` checks. */
export interface PersonWordsOptions {
  /** The language of the words. English unless set. Only in English are marks for the person read. */
  language?: 'en' | 'cy'
  /** Keys of words that are always said to whoever reads them: `['start', 'contact.email']`. All that is in them is let be. */
  toReader?: readonly string[]
  /** Whether each text with both forms needs one with the name, as your service knows names. */
  named?: boolean
}

type Slip = Omit<PersonWordsFinding, 'key'>

/**
 * Finds texts that would be wrong for some people: "your" in what is said about someone else, marks that nobody knows, forms
 * that are left out. Let a test run it over all words of your service: `expect(checkPersonWords(en)).toEqual([])`.
 *
 * It cannot know every verb, so read the forms of new texts aloud too: see `everyForm`.
 */
export function checkPersonWords(
  words: object,
  { language = 'en', toReader = [], named = false }: PersonWordsOptions = {},
): PersonWordsFinding[] {
  const isToReader = (key: string): boolean => toReader.some((each) => key === each || key.startsWith(`${each}.`))
  const check = (value: unknown, key: string): PersonWordsFinding[] => {
    if (key && isToReader(key)) return []
    const slips =
      typeof value === 'string'
        ? slipsInText(value, language)
        : hasBothForms(value)
          ? slipsInForms(value, language, named)
          : undefined
    if (slips) return slips.map((slip) => ({ key, ...slip }))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, each]) => check(each, key ? `${key}.${name}` : name))
  }
  return check(words, '')
}

function slipsInText(text: string, language: 'en' | 'cy'): Slip[] {
  const outside = text.replace(marksAndGaps, ' ')
  const { toYou, aboutThem } = slipWords[language]
  if (language !== 'en')
    return [...found(outside, toYou), ...found(outside, aboutThem)].map((words) => ({
      words,
      message: `“${words}” is only right for some people.`,
      fix: 'Write both forms: { you: …, they: … }. Or mark it as [always: …] if it is right for all.',
    }))
  return [
    ...bracketSlips(outside),
    ...markSlips(text),
    ...found(outside, toYou).map((words) => ({
      words,
      message: `“${words}” would be said about someone else too.`,
      fix: `Put brackets round it: [${words}]. Write [always: ${words}] if it is whoever reads this.`,
    })),
    ...found(outside, aboutThem).map((words) => ({
      words,
      message: `“${words}” would be said to the person too.`,
      fix: `Write what is said to the person, in brackets. Write [always: ${words}] if it is about others.`,
    })),
    ...lostVerbs(text),
  ]
}

/** What a mark may do wrong, in words. */
const faults: Readonly<Record<MarkFault, readonly [message: string, fix: string]>> = {
  unknown: ['has no “you” or “your” that changes.', 'Check the spelling, or take the brackets away.'],
  which: ['can become “they” or “them”.', 'Put the verb in, as in [you need], or write [you/them].'],
  several: ['has more than one word for the person.', 'Make a mark of each.'],
  verb: ['has no verb that can follow the person.', 'Put the verb after “you”, as in [you need].'],
  'other-form': ['does not speak of the person after the slash.', 'Write “they”, “them” or “their” there.'],
}

function markSlips(text: string): Slip[] {
  const slips: Slip[] = []
  let someone = false
  let subject = false
  for (const { 1: inside, index } of text.matchAll(marksAndGaps)) {
    if (inside === undefined) continue
    const mark = readMark(inside, index === 0)
    const words = `[${inside}]`
    if (mark.kind === 'wrong')
      slips.push({ words, message: `${words} ${faults[mark.fault][0]}`, fix: faults[mark.fault][1] })
    if (mark.kind === 'verb' && !subject)
      slips.push({
        words,
        message: `${words} has nobody before it to go with.`,
        fix: 'Put “you” in: [you need]. Or check the spelling.',
      })
    if (mark.kind !== 'person') continue
    if (!someone && !subject && /^(your|my)sel/i.test(inside) && !inside.includes('/'))
      slips.push({
        words,
        message: `${words} would be “themselves”, before anyone was spoken of.`,
        fix: 'Write [yourself/them].',
      })
    someone = true
    subject ||= mark.isSubject
  }
  return slips
}

const bracketSlips = (outside: string): Slip[] =>
  [...outside.matchAll(/[[\]]/g)].map(([words]) => ({
    words,
    message: `There is a “${words}” without its other bracket, or one mark inside another.`,
    fix: 'Put a [ before and a ] after the words that change.',
  }))

const verb = `(?:${commonVerbs.join('|')})`
const secondVerb = new RegExp(String.raw`(?:,| or| and| but| nor) (${verb})\b`, 'i')

/**
 * Verbs outside a mark that go with the person before them: "[you stay] with friends or sleep outside". With a name it would
 * be "Sam Example stays with friends or sleep outside". After "if", a comma ends what is said about the person.
 */
function lostVerbs(text: string): Slip[] {
  const slips: Slip[] = []
  for (const match of text.matchAll(marksAndGaps)) {
    const inside = match[1]
    const mark = inside === undefined ? undefined : readMark(inside, false)
    if (mark?.kind !== 'person' && mark?.kind !== 'verb') continue
    const changes = mark.kind === 'verb' || (mark.isSubject && mark.named('§') !== mark.they.replace(/\bthey\b/i, '§'))
    if (!changes) {
      const next = mark.kind === 'person' && mark.isSubject && /they$/i.test(mark.they) && inside?.includes('/')
      const after = next
        ? new RegExp(String.raw`^ (${verb})\b`, 'i').exec(text.slice(match.index + match[0].length))
        : null
      if (after) slips.push(lostVerb(after[1]!))
      continue
    }
    const before = text.slice(0, match.index)
    const rest = text.slice(match.index + match[0].length).split(/[.?!:]|\[/)[0]!
    const isCondition = /\b(if|when|where|while|because|until|unless|once|after|before)\s+$/i.test(before)
    const clause = isCondition ? rest.split(',')[0]! : rest
    const lost = secondVerb.exec(clause)
    if (lost) slips.push(lostVerb(lost[1]!))
  }
  return slips
}

const lostVerb = (words: string): Slip => ({
  words,
  message: `“${words}” would be wrong after a name, where it is “${forOne(words)}”.`,
  fix: `Put brackets round it: [${words}]. Write [always: ${words}] if it is what the reader should do.`,
})

function slipsInForms(forms: BothForms, language: 'en' | 'cy', needsName: boolean): Slip[] {
  const { toYou, aboutThem } = slipWords[language]
  const { you, they, named } = forms
  const others = [['they', they] as const, ...(named === undefined ? [] : [['named', named] as const])]
  const slip = (words: string, message: string, fix: string): Slip => ({ words, message, fix })
  const fix = 'Write it anew for this form, or mark it as [always: …] if it is right for all.'
  return [
    ...found(plain(you), aboutThem).map((w) => slip(w, `“${w}” is in what is said to the person.`, fix)),
    ...others.flatMap(([form, text]) =>
      found(plain(text), toYou).map((w) => slip(w, `“${w}” is in “${form}”, which is said about someone else.`, fix)),
    ),
    ...(you === they
      ? [slip(you, 'Both forms are the same.', 'Write it once, or change what is said of others.')]
      : []),
    ...Object.entries(forms).flatMap(([form, text]: [string, string | undefined]) =>
      text?.trim() === '' ? [slip('', `The form “${form}” is empty.`, 'Write what is said there.')] : [],
    ),
    ...others.flatMap(([form, text]) =>
      gaps(text) === gaps(you)
        ? []
        : [slip(text, `“${form}” has other gaps than “you”.`, 'Use the same gaps in both.')],
    ),
    ...(named !== undefined && !named.includes('%{name}')
      ? [slip(named, '“named” does not say the name.', 'Put %{name} where the name is said.')]
      : []),
    ...(needsName && named === undefined
      ? [slip(they, 'There is no form with the name.', 'Add “named”, with %{name} where the name is said.')]
      : []),
    ...(language === 'cy' ? Object.values(forms).flatMap((text: string | undefined) => lostH(text ?? '')) : []),
  ]
}

const plain = (text: string): string => text.replace(marksAndGaps, ' ')

/** The gaps in a text, but for the one of the name. */
const gaps = (text: string): string =>
  [...text.matchAll(/%\{(\w+)\}/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'name')
    .toSorted()
    .join()

/** Welsh: "eu enw" is "eu henw". */
const lostH = (text: string): Slip[] =>
  found(text, /(?<!\p{L})(?:eu|\p{L}+['’]u) [aeiouyâêîôûŷ]\p{L}*/giu).map((words) => ({
    words,
    message: `“${words}” needs an “h” before the vowel.`,
    fix: `Write “${words.replace(' ', ' h')}”.`,
  }))

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([words]) => words)
