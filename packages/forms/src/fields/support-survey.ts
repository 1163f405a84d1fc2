import { controlName } from '../errors-on-page.js'
import { type Field, isEmpty, type Problem } from '../field.js'
import type { FormLanguage, Words } from '../language.js'
import { inLanguage } from '../language.js'
import { textPosted, textsPosted } from '../posted.js'
import { text } from './text.js'

/** A part of the survey: what its controls are called, after the name of the survey. */
export type SupportSurveyPart = 'made-it-hard' | 'made-it-hard-other' | 'satisfaction' | 'helped-by' | 'comment'

/** What is typed and ticked in each part. */
export type SupportSurveyTyped = Readonly<Record<'made-it-hard' | 'helped-by', readonly string[]>> &
  Readonly<Record<'made-it-hard-other' | 'satisfaction' | 'comment', string>>

/** What one person answered. A part that they left out is missing. `summariseSurvey` of `@handrail/support` adds them up. */
export interface SupportSurveyAnswer<Barrier extends string, Channel extends string> {
  madeItHard?: readonly (Barrier | 'something-else' | 'nothing')[]
  /** What `something-else` was, if they said. */
  madeItHardOther?: string
  /** From 0 to 10. */
  satisfaction?: number
  /** `not-needed` and `not-given` stand alone. */
  helpedBy?: readonly (Channel | 'someone-you-know' | 'not-needed' | 'not-given')[]
  comment?: string
}

/** What people can choose from. */
export interface SupportSurveyOptions<Barrier extends string, Channel extends string> {
  /** What can have made it hard: `allBarriers` of `@handrail/support`, or some of them. */
  barriers: readonly Barrier[]
  /** How people can have got help: `helpChannels(directory)` of `@handrail/support`. */
  channels: readonly Channel[]
  /** The most characters of the text at the end. 5,000 unless set, so that no one can fill a database. */
  most?: number
}

/** What `SupportSurvey` of `@handrail/react` calls the answers that stand alone, and what the questions are called. */
const words: Record<'madeItHard' | 'nothing' | 'other' | 'helpedBy' | 'not-needed' | 'not-given' | 'comment', Words> = {
  madeItHard: { en: 'what made it hard', cy: 'beth oedd yn ei gwneud yn anodd' },
  nothing: { en: 'Nothing made it hard', cy: 'Nid oedd dim yn ei gwneud yn anodd' },
  other: { en: 'What else made it hard', cy: 'Beth arall oedd yn ei gwneud yn anodd' },
  helpedBy: { en: 'how you got help', cy: 'sut y cawsoch help' },
  'not-needed': { en: 'I did not need help', cy: 'Nid oedd angen help arnaf' },
  'not-given': { en: 'I needed help but did not get it', cy: 'Roedd angen help arnaf ond ni chefais help' },
  comment: { en: 'What we could do better', cy: 'Beth y gallem ei wneud yn well' },
}

/**
 * What made it hard, how satisfied people are, how they got help, and what could be better. For `SupportSurvey`. Nobody has
 * to answer any of it: of a survey that was left empty the value is `undefined`, so that there is nothing to keep.
 *
 * What people typed for "something else" counts only if they ticked it.
 *
 * `defineForm({ survey: supportSurvey({ barriers: allBarriers, channels: helpChannels(directory) }) })`
 */
export function supportSurvey<const Barrier extends string, const Channel extends string>({
  barriers,
  channels,
  most = 5000,
}: SupportSurveyOptions<Barrier, Channel>): Field<
  SupportSurveyAnswer<Barrier, Channel> | undefined,
  SupportSurveyTyped
> & { readonly parts: readonly SupportSurveyPart[]; readonly messagePerPart: true } {
  const hard = [...barriers, 'something-else' as const, 'nothing' as const]
  const helped = [...channels, 'someone-you-know' as const, 'not-needed' as const, 'not-given' as const]
  const other = text({ thing: words.other, most: 500 })
  const comment = text({ thing: words.comment, most, severalLines: true })
  return {
    parts: ['made-it-hard', 'made-it-hard-other', 'satisfaction', 'helped-by', 'comment'],
    messagePerPart: true,
    read: (posted, name) => {
      const part = (which: SupportSurveyPart): string => controlName(name, which)
      return {
        'made-it-hard': textsPosted(posted, part('made-it-hard')),
        'made-it-hard-other': textPosted(posted, part('made-it-hard-other')),
        satisfaction: textPosted(posted, part('satisfaction')),
        'helped-by': textsPosted(posted, part('helped-by')),
        comment: textPosted(posted, part('comment')),
      }
    },
    check: (typed, checking) => {
      const { language } = checking
      const madeItHard = hard.filter((each) => typed['made-it-hard'].includes(each))
      const helpedBy = helped.filter((each) => typed['helped-by'].includes(each))
      const score = scores.indexOf(typed.satisfaction)
      const otherThing =
        madeItHard.includes('something-else') && !isEmpty(typed['made-it-hard-other'])
          ? other.check(typed['made-it-hard-other'], checking)
          : undefined
      const better = isEmpty(typed.comment) ? undefined : comment.check(typed.comment, checking)
      const [first, ...others] = [
        ...notAlone('made-it-hard', words.madeItHard, madeItHard, ['nothing'], language),
        ...inPart('made-it-hard-other', otherThing?.problems),
        ...notAlone('helped-by', words.helpedBy, helpedBy, ['not-needed', 'not-given'], language),
        ...inPart('comment', better?.problems),
      ]
      if (first) return { problems: [first, ...others] }
      const answer = {
        ...(madeItHard.length > 0 && { madeItHard }),
        ...(otherThing?.value && { madeItHardOther: otherThing.value }),
        ...(score >= 0 && { satisfaction: score }),
        ...(helpedBy.length > 0 && { helpedBy }),
        ...(better?.value && { comment: better.value }),
      }
      return { value: Object.keys(answer).length > 0 ? answer : undefined }
    },
    show: (answer) => ({
      'made-it-hard': answer?.madeItHard ?? [],
      'made-it-hard-other': answer?.madeItHardOther ?? '',
      satisfaction: answer?.satisfaction === undefined ? '' : `${answer.satisfaction}`,
      'helped-by': answer?.helpedBy ?? [],
      comment: answer?.comment ?? '',
    }),
  }
}

const scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']

/** What is wrong when an answer that stands alone was ticked together with others. Scripts prevent it. */
const notAlone = (
  part: SupportSurveyPart,
  thing: Words,
  chosen: readonly string[],
  alone: readonly ('nothing' | 'not-needed' | 'not-given')[],
  language: FormLanguage,
): Problem[] => {
  const one = alone.find((each) => chosen.includes(each))
  if (one === undefined || chosen.length === 1) return []
  const message = language.errors.selectOnlyNone(inLanguage(thing, language), inLanguage(words[one], language))
  return [{ message, parts: [part] }]
}

const inPart = (part: SupportSurveyPart, problems: readonly Problem[] = []): Problem[] =>
  problems.map(({ message }) => ({ message, parts: [part] }))
