import { controlName } from '../errors-on-page.js'
import type { Field, Outcome, Problem } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import {
  interpreterCodes,
  type InterpreterKind,
  type KnownLanguage,
  knownLanguages,
  signLanguages,
} from '../lists/languages.js'
import { textPosted } from '../posted.js'
import { choiceWithDetails, type ChosenWithDetail } from './choice-with-details.js'
import { whichLanguage } from './format-details.js'

/** What a `languageNeeds` asks about. */
export type LanguageQuestion = 'speak' | 'read' | 'interpreter'

/** What a `languageNeeds` offers. */
export interface LanguageNeedsOptions {
  /** The languages that the page has. All that we know unless set. Give `LanguageNeeds` the same. */
  languages?: readonly KnownLanguage[]
  /** What the page asks about. All of it unless set. Give `LanguageNeeds` the same. */
  questions?: readonly LanguageQuestion[]
}

/** The languages that somebody uses, as far as they were asked. */
export interface LanguageNeeds {
  /** The language to talk in. One that is not in the list is `other`, with its name as `detail`. */
  speak?: ChosenWithDetail<KnownLanguage | 'other'>
  /** The language to be written to in. `read-to-me` for people who want it read out. */
  read?: ChosenWithDetail<KnownLanguage | 'other' | 'read-to-me'>
  /** The interpreter they want, with the sign language as `detail` if it is not British Sign Language. */
  interpreter?: ChosenWithDetail<InterpreterKind | 'no'>
  /** Who the interpreter has to be. Nothing if it does not matter, or if there is none. */
  gender?: 'woman' | 'man'
}

/** A part of a `languageNeeds`: what its control is called, after the name of the question. */
export type LanguageNeedsPart =
  | 'speak-which'
  | 'speak-other'
  | 'read-which'
  | 'read-other'
  | 'interpreter-which'
  | 'interpreter-other-sign'
  | 'gender'

type Asked = Field<ChosenWithDetail<string>, Readonly<Record<string, string>>>

/**
 * The language to talk in, the language to be written to in, which is often another, and whether an interpreter is needed.
 * For `LanguageNeeds`. A question is left out of the value if the page does not ask it.
 *
 * Welsh Language Standards: the choice is asked for at the first contact, and kept.
 */
export function languageNeeds({
  languages = knownLanguages,
  questions = ['speak', 'read', 'interpreter'],
}: LanguageNeedsOptions = {}): Field<LanguageNeeds, Readonly<Record<LanguageNeedsPart, string>>> & {
  readonly parts: readonly LanguageNeedsPart[]
  readonly messagePerPart: true
} {
  const asked = questions.map((question) => [question, fieldOf(question, languages)] as const)
  const asksForInterpreter = questions.includes('interpreter')
  const parts = asked.flatMap(([question, { parts = [] }]) => parts.map((part) => `${question}-${part}`))
  return {
    parts: [...parts, ...(asksForInterpreter ? ['gender'] : [])] as LanguageNeedsPart[],
    messagePerPart: true,
    read: (posted, name) => {
      const typed = asked.map(([question, field]) => prefixed(question, field.read(posted, `${name}-${question}`)))
      const gender = asksForInterpreter && { gender: textPosted(posted, controlName(name, 'gender')) }
      return Object.assign({}, ...typed, gender) as Record<LanguageNeedsPart, string>
    },
    check: (typed, checking): Outcome<LanguageNeeds> => {
      const outcomes = asked.map(
        ([question, field]) => [question, field.check(unprefixed(question, typed), checking)] as const,
      )
      const [first, ...others] = outcomes.flatMap(([question, { problems = [] }]) =>
        problems.map(({ message, parts = [] }): Problem => ({ message, parts: [`${question}-${parts[0]}`] })),
      )
      if (first) return { problems: [first, ...others] }
      const value = Object.fromEntries(
        outcomes.map(([question, outcome]) => [question, outcome.value]),
      ) as LanguageNeeds
      const isWanted = value.interpreter !== undefined && value.interpreter.which !== 'no'
      const { gender } = typed
      return { value: isWanted && (gender === 'woman' || gender === 'man') ? { ...value, gender } : value }
    },
    show: (value) =>
      Object.assign(
        {},
        ...asked.map(([question, field]) => {
          const known = value[question]
          return prefixed(question, known ? field.show(known) : field.read(undefined, ''))
        }),
        asksForInterpreter && { gender: value.gender ?? '' },
      ) as Record<LanguageNeedsPart, string>,
  }
}

const prefixed = (question: string, typed: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).map(([part, text]) => [`${question}-${part}`, text]))

const unprefixed = (question: string, typed: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([part, text]) =>
      part.startsWith(`${question}-`) ? [[part.slice(question.length + 1), text]] : [],
    ),
  )

/** One question: radios, where a choice that is not in the list asks for its name. */
function fieldOf(question: LanguageQuestion, languages: readonly KnownLanguage[]): Asked {
  if (question === 'interpreter')
    return choiceWithDetails(
      { values: ['no', ...(Object.keys(interpreterCodes) as InterpreterKind[])], ...missing(words.interpreter) },
      { 'other-sign': whichLanguage('the sign language you use', 'yr iaith arwyddion rydych yn ei defnyddio') },
    ) as Asked
  const isSpoken = question === 'speak'
  const { en, cy } = words[question]
  return choiceWithDetails(
    {
      values: isSpoken
        ? [...languages, 'other']
        : [...languages.filter((each) => !signLanguages.includes(each)), 'other', 'read-to-me'],
      ...missing(words[question]),
    },
    { other: whichLanguage(en, cy) },
  ) as Asked
}

/** As it stands after "Select" and "Enter". */
const words = {
  speak: {
    en: 'the language you want to use when we talk',
    cy: 'yr iaith rydych am ei defnyddio wrth siarad â ni',
  },
  read: { en: 'the language you want us to write in', cy: 'yr iaith rydych am i ni ysgrifennu ynddi' },
  interpreter: { en: 'if you need an interpreter', cy: 'a oes angen cyfieithydd ar y pryd arnoch' },
} as const satisfies Record<LanguageQuestion, Words>

const missing = (thing: Words): { missing: (language: Parameters<typeof inLanguage>[1]) => string } => ({
  missing: (language) => language.errors.select(inLanguage(thing, language)),
})
