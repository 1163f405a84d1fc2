// The marks in an English text about a person: "What is [your] name?". The words in a mark are those said to "you". What
// is said about someone else is made of them.
import { forOne, inverting, likeIn, small, verbAt } from './person-verbs.js'

/** What is wrong with a mark. */
export type MarkFault =
  /** Neither a word for the person nor a verb. */
  | 'unknown'
  /** "you" alone: it can become "they" or "them". */
  | 'which'
  /** More than one word for the person. */
  | 'several'
  /** The word after "you" is no verb. */
  | 'verb'
  /** What is written for someone else does not speak of them. */
  | 'other-form'

/** A mark, taken apart. */
export type Mark =
  | { kind: 'always'; text: string }
  /** `named` takes the name. */
  | { kind: 'person'; you: string; they: string; named: (name: string) => string; isSubject: boolean }
  /** A verb alone, which goes with the person before it: "[you live] here or [work] here". */
  | { kind: 'verb'; many: string; one: string }
  | { kind: 'wrong'; text: string; fault: MarkFault }

/** Finds marks and gaps: `[your]`, `%{price}`. */
export const marksAndGaps: RegExp = /\[([^[\]]*)\]|%\{(\w+)\}/g

/** Words for the person, as they are said to them or by them, and about them. `you` can be `they` or `them`. */
const toThey: Readonly<Record<string, string>> = {
  i: 'they',
  me: 'them',
  my: 'their',
  mine: 'theirs',
  myself: 'themselves',
  you: 'they',
  your: 'their',
  yours: 'theirs',
  yourself: 'themselves',
  yourselves: 'themselves',
}

const toName: Readonly<Record<string, (name: string) => string>> = {
  they: (name) => name,
  them: (name) => name,
  themselves: (name) => name,
  their: (name) => `${name}’s`,
  theirs: (name) => `${name}’s`,
}

const prepositions = new Set('about at before behind beside by for from near of on to towards with without'.split(' '))
const beforeSubject = new Set(
  'after and as because before but how if or since so that than unless until what when where which while who why'.split(
    ' ',
  ),
)

/**
 * Takes a mark apart.
 *
 * @param inside what stands between the brackets
 * @param startsSentence whether a sentence starts with it: "I" is always a capital letter, so that it does not tell
 */
export function readMark(inside: string, startsSentence: boolean): Mark {
  const always = /^always:\s*(.*)$/.exec(inside)
  if (always) return { kind: 'always', text: always[1]! }
  const [you = '', otherForm, namedForm, ...more] = inside.split('/').map((form) => form.trim())
  const wrong = (fault: MarkFault): Mark => ({ kind: 'wrong', text: you, fault })
  if (you === '' || otherForm === '' || more.length > 0) return wrong('unknown')

  const words = you.split(' ')
  const people = words.flatMap((word, at) => (small(word) in toThey ? [at] : []))
  if (people.length === 0) return verbAlone(you, otherForm, namedForm) ?? wrong('unknown')
  if (people.length > 1) return wrong('several')

  const they = otherForm ?? theyFor(words, people[0]!, startsSentence)
  if (they === undefined) return wrong('which')
  const theirs = they.split(' ')
  const at = theirs.findIndex((word) => small(word) in toName)
  const isSubject = small(theirs[at] ?? '') === 'they'
  if (namedForm === undefined && at < 0) return wrong('other-form')
  if (namedForm !== undefined && !namedForm.includes('%{name}')) return wrong('other-form')
  if (isSubject && otherForm === undefined && !isVerbLike(theirs[verbAt(theirs, at)])) return wrong('verb')
  return { kind: 'person', you, they, named: (name) => namedFrom(theirs, at, name, namedForm), isSubject }
}

/** What is said about someone who is not named, or nothing if the mark does not tell. */
function theyFor(words: readonly string[], at: number, startsSentence: boolean): string | undefined {
  const word = words[at]!
  const said = [...words]
  const before = small(words[at - 1] ?? '')
  const isLast = at === words.length - 1
  if (small(word) !== 'you' && word !== 'I') {
    said[at] = likeIn(toThey[small(word)]!, word)
  } else if (inverting.has(before) || (!isLast && (at === 0 || beforeSubject.has(before)))) {
    said[at] = word === 'I' ? likeIn('they', at === 0 && startsSentence ? 'I' : 'i') : likeIn('they', word)
    const verb = word === 'I' ? verbAt(words, at) : -1
    const mine = small(words[verb] ?? '')
    if (mine === 'am' || mine === 'was') said[verb] = likeIn(mine === 'am' ? 'are' : 'were', words[verb]!)
  } else if (isLast && prepositions.has(before) && word !== 'I') {
    said[at] = 'them'
  } else return undefined
  return said.join(' ')
}

/** What is said the first time that the name is used: the name, and the verb that goes with it. */
function namedFrom(they: readonly string[], at: number, name: string, namedForm: string | undefined): string {
  if (namedForm !== undefined) return namedForm.split('%{name}').join(name)
  const said = [...they]
  const verb = small(they[at]!) === 'they' ? verbAt(they, at) : -1
  if (verb >= 0) said[verb] = forOne(they[verb]!)
  said[at] = toName[small(they[at]!)]!(name)
  return said.join(' ')
}

function verbAlone(many: string, one: string | undefined, more: string | undefined): Mark | undefined {
  // What looks like a word for a person is a slip of the keyboard: "[yuor]", "[thier]".
  const isVerb =
    more === undefined && isVerbLike(many) && (one ? isVerbLike(one) : !/^(y[ou]|the|thi[er]|mi?[ny]$)/i.test(many))
  return isVerb ? { kind: 'verb', many, one: one ?? forOne(many) } : undefined
}

const notVerbs = new Set([...prepositions, ...beforeSubject, ...'a an in it not the this'.split(' ')])
const isVerbLike = (word: string | undefined): boolean =>
  word !== undefined && /^[a-z]+(?:-[a-z]+)*$/i.test(word) && !notVerbs.has(small(word))
