import { askedChoices, helpGivenChoices, madeItHardChoices } from './survey.js'
import type { HelpGiven, MadeItHard, SurveyAnswer, SurveyAsked } from './survey-answer.js'

/** How many people gave one answer. */
export interface SurveyCount<Choice> {
  choice: Choice
  /** Missing when the number is too small to show, or would give a small one away. */
  people?: number
  /** Of those who answered the question, as a whole number. Missing when `people` is. */
  percent?: number
  /** Set when the number is not small itself: it is hidden so that a small one cannot be worked out from it. */
  hiddenForOthers?: true
}

/** What was answered to one question. */
export interface SurveyQuestionSummary<Choice> {
  /** How many people answered it. Missing when they are too few to show anything. */
  answered?: number
  counts: SurveyCount<Choice>[]
  /** People can give several answers, so the counts can add up to more than 100%. */
  severalAnswers: boolean
}

/** What people said, added up. */
export interface SurveySummary {
  /** How many people answered anything at all. Missing when they are too few to show. */
  answered?: number
  /** Numbers under this are not shown. */
  hideBelow: number
  asked: SurveyQuestionSummary<SurveyAsked>
  madeItHard: SurveyQuestionSummary<MadeItHard>
  helpedBy: SurveyQuestionSummary<HelpGiven>
  /**
   * How many people gave each number from 0 to 10. The median is the number in the middle, or halfway between the two in the
   * middle. There is no average: a few very low numbers would hide in it.
   */
  satisfaction: SurveyQuestionSummary<number> & { median?: number }
}

/** How answers are summed up. */
export interface SummariseSurveyOptions {
  /** Numbers under this are hidden, also 0. 5 unless set, and 1 hides none. */
  hideBelow?: number
}

/** From not satisfied at all to completely satisfied. */
const scores: readonly number[] = Array.from({ length: 11 }, (_, score) => score)

/**
 * Sums up the answers to a survey: how many people had each thing made hard for them, got help in each way, and gave each
 * number. Answers of which nothing is known, such as a barrier that is no more, are left out.
 *
 * Small numbers are hidden, so that nobody can be picked out. Where all counts of a question add up to those who answered,
 * one that is hidden could be worked out from the others. So the next smallest is hidden as well.
 *
 * @throws RangeError when `hideBelow` is no whole number of 1 or more
 */
export function summariseSurvey(
  answers: readonly SurveyAnswer[],
  { hideBelow = 5 }: SummariseSurveyOptions = {},
): SurveySummary {
  if (!Number.isInteger(hideBelow) || hideBelow < 1)
    throw new RangeError(`summariseSurvey needs a whole number of 1 or more in hideBelow, not ${hideBelow}.`)
  const given = (of: (answer: SurveyAnswer) => unknown): number => answers.filter((answer) => hasAny(of(answer))).length
  const people = given(({ madeItHard, satisfaction, helpedBy, comment }) => [
    ...(madeItHard ?? []),
    ...(helpedBy ?? []),
    ...(satisfaction === undefined ? [] : [satisfaction]),
    ...(comment ? [comment] : []),
  ])
  return {
    ...(!isSmall(people, hideBelow) && { answered: people }),
    hideBelow,
    asked: sumUp(askedChoices, oneOf(answers, 'asked'), hideBelow),
    madeItHard: sumUp(madeItHardChoices, severalOf(answers, 'madeItHard'), hideBelow, true),
    helpedBy: sumUp(helpGivenChoices, severalOf(answers, 'helpedBy'), hideBelow, true),
    satisfaction: satisfactionOf(answers, hideBelow),
  }
}

const isSmall = (number: number, hideBelow: number): boolean => hideBelow > 1 && number < hideBelow

const hasAny = (value: unknown): boolean => Array.isArray(value) && value.length > 0

const oneOf = <Key extends 'asked' | 'satisfaction'>(
  answers: readonly SurveyAnswer[],
  key: Key,
): NonNullable<SurveyAnswer[Key]>[][] =>
  answers.map((answer) => (answer[key] === undefined ? [] : [answer[key] as NonNullable<SurveyAnswer[Key]>]))

const severalOf = <Key extends 'madeItHard' | 'helpedBy'>(
  answers: readonly SurveyAnswer[],
  key: Key,
): NonNullable<SurveyAnswer[Key]>[number][][] => answers.map((answer) => [...(answer[key] ?? [])])

/** Counts each choice once for each person, also if it was sent twice. `chosen` has what each person chose. */
function sumUp<Choice>(
  choices: readonly Choice[],
  chosen: readonly (readonly unknown[])[],
  hideBelow: number,
  severalAnswers = false,
): SurveyQuestionSummary<Choice> {
  const known = chosen.map((each) => choices.filter((choice) => each.includes(choice)))
  const answered = known.filter((each) => each.length > 0).length
  const numbers = choices.map((choice) => known.filter((each) => each.includes(choice)).length)
  const hidden = new Set(numbers.flatMap((number, index) => (isSmall(number, hideBelow) ? [index] : [])))
  if (!severalAnswers) hideMore(numbers, hidden, hideBelow)
  return {
    ...(!isSmall(answered, hideBelow) && { answered }),
    severalAnswers,
    counts: choices.map((choice, index) => {
      const people = numbers[index]!
      if (hidden.has(index)) return isSmall(people, hideBelow) ? { choice } : { choice, hiddenForOthers: true }
      return { choice, people, percent: Math.round((people * 100) / (answered || 1)) }
    }),
  }
}

/**
 * What is hidden together must be at least 2 numbers, and as many people as one number that is shown. Else those who
 * answered, less what is shown, would be the number that is hidden.
 */
function hideMore(numbers: readonly number[], hidden: Set<number>, hideBelow: number): void {
  const together = (): number => [...hidden].reduce((sum, index) => sum + numbers[index]!, 0)
  const shown = numbers
    .map((number, index) => ({ number, index }))
    .filter(({ index }) => !hidden.has(index))
    .sort((one, other) => one.number - other.number)
  for (const { index } of shown) {
    if (together() === 0 || (hidden.size > 1 && together() >= hideBelow)) return
    hidden.add(index)
  }
}

function satisfactionOf(answers: readonly SurveyAnswer[], hideBelow: number): SurveySummary['satisfaction'] {
  const summary = sumUp(scores, oneOf(answers, 'satisfaction'), hideBelow)
  if (!summary.answered) return summary
  const given = answers
    .flatMap(({ satisfaction }) => (satisfaction !== undefined && scores.includes(satisfaction) ? [satisfaction] : []))
    .sort((one, other) => one - other)
  const middle = given.length / 2
  return { ...summary, median: (given[Math.ceil(middle) - 1]! + given[Math.floor(middle)]!) / 2 }
}
