import { allBarriers, barrierWords } from './barriers.js'
import type { ChannelKind, Language, SupportDirectory } from './directory.js'
import { channelsInOrder } from './channels.js'
import type { HelpGiven, MadeItHard, SurveyAsked } from './survey-answer.js'
import { strings } from './survey.strings.js'
import { wordsIn } from './words.js'

/** Everything that can have made it hard, in the order of the question. */
export const madeItHardChoices: readonly MadeItHard[] = /* @__PURE__ */ (() => [
  ...allBarriers,
  'something-else' as const,
  'nothing' as const,
])()

/** Every way to have got help, in the order of the question. */
export const helpGivenChoices: readonly HelpGiven[] = /* @__PURE__ */ (() =>
  Object.keys(strings.en.helpedBy) as HelpGiven[])()

/** Every way to have been asked. */
export const askedChoices: readonly SurveyAsked[] = /* @__PURE__ */ (() =>
  Object.keys(strings.en.askedBy) as SurveyAsked[])()

/** The answer to what made it hard, in plain words. See {@link barrierWords}. */
export const madeItHardWords = (
  choice: MadeItHard,
  language: Language,
  about: 'yourself' | 'anyone' = 'yourself',
): string => (choice === 'nothing' ? wordsIn(strings, language).nothing : barrierWords(choice, language, about))

/** The answer to how someone got help, as they say it: `On the phone`. */
export const helpGivenWords = (help: HelpGiven, language: Language): string => wordsIn(strings, language).helpedBy[help]

/** How someone was asked: `Face to face`. */
export const surveyAskedWords = (asked: SurveyAsked, language: Language): string =>
  wordsIn(strings, language).askedBy[asked]

/**
 * The kinds of channel that people may have got help by: those of the directory that are there, or were until not long ago,
 * each once and in its order.
 *
 * @param directory checked, from `loadDirectory`
 */
export const helpChannels = (directory: SupportDirectory): ChannelKind[] => [
  ...new Set(
    channelsInOrder(directory)
      .filter(({ availability }) => availability !== 'not-offered')
      .map(({ kind }) => kind),
  ),
]
