import type { CsvCell } from './csv.js'
import type { Language } from './directory.js'
import type { SurveyCount, SurveyQuestionSummary, SurveySummary } from './summarise-survey.js'
import { helpGivenChoices, helpGivenWords, madeItHardChoices, madeItHardWords, surveyAskedWords } from './survey.js'
import type { HelpGiven, SurveyAnswer } from './survey-answer.js'
import { strings } from './survey.strings.js'
import { wordsIn } from './words.js'

/** Which columns the rows have. */
export interface SurveyRowsOptions {
  /** The ways to get help that people could choose from. All there are unless set. */
  helpedBy?: readonly HelpGiven[]
}

/**
 * The answers to a survey, a row for each person under a row of names in plain words. Give them to `csvText`. What made it
 * hard and how people got help have a column for each answer: 1 for yes, 0 for no, nothing if the question was not answered.
 * So a spreadsheet can add them up.
 *
 * The rows have what people wrote. Only those may see them who would read the answers anyway.
 */
export function surveyRows(
  answers: readonly SurveyAnswer[],
  language: Language,
  { helpedBy = helpGivenChoices }: SurveyRowsOptions = {},
): CsvCell[][] {
  const words = wordsIn(strings, language)
  const header = [
    words.asked,
    ...madeItHardChoices.map((choice) => `${words.madeItHard}: ${madeItHardWords(choice, language, 'anyone')}`),
    words.madeItHardOther,
    words.satisfaction,
    ...helpedBy.map((choice) => `${words.helped}: ${helpGivenWords(choice, language)}`),
    words.comment,
  ]
  return [
    header,
    ...answers.map((answer) => [
      answer.asked && surveyAskedWords(answer.asked, language),
      ...ticks(madeItHardChoices, answer.madeItHard),
      answer.madeItHardOther,
      answer.satisfaction,
      ...ticks(helpedBy, answer.helpedBy),
      answer.comment,
    ]),
  ]
}

const ticks = <Choice>(choices: readonly Choice[], chosen: readonly Choice[] = []): CsvCell[] =>
  choices.map((choice) => (chosen.length === 0 ? undefined : Number(chosen.includes(choice))))

/**
 * What people said, added up, in rows that anyone in a team can see: each question and answer, how many people gave it, and
 * what percent of those who answered. At the end it says why numbers add up to more than 100%, and why some are not shown.
 * Give them to `csvText`, or print them as a table.
 *
 * @param summary from `summariseSurvey`
 */
export function surveySummaryRows(summary: SurveySummary, language: Language): CsvCell[][] {
  const words = wordsIn(strings, language)
  const { asked, madeItHard, helpedBy, satisfaction, hideBelow } = summary
  const number = ({ people, hiddenForOthers }: Omit<SurveyCount<unknown>, 'choice'>): CsvCell =>
    people ?? (hiddenForOthers ? words.hidden : words.fewerThan(hideBelow))
  const rowsOf = <Choice>(
    question: string,
    { answered, counts }: SurveyQuestionSummary<Choice>,
    say: (choice: Choice) => string,
  ): CsvCell[][] => [
    [question, words.answered, number({ people: answered }), undefined],
    ...counts.map((count) => [question, say(count.choice), number(count), count.percent]),
  ]
  return [
    [words.question, words.answer, words.people, words.percent],
    ...rowsOf(words.asked, asked, (choice) => surveyAskedWords(choice, language)),
    ...rowsOf(words.madeItHard, madeItHard, (choice) => madeItHardWords(choice, language, 'anyone')),
    ...rowsOf(words.helped, helpedBy, (choice) => helpGivenWords(choice, language)),
    ...rowsOf(words.satisfaction, satisfaction, String),
    [words.satisfaction, words.median, satisfaction.median ?? words.hidden, undefined],
    [words.severalAnswers, undefined, undefined, undefined],
    ...(hideBelow > 1 ? [[words.whyHidden(hideBelow), undefined, undefined, undefined]] : []),
  ]
}
