import { type Format, formats, type ReachWay, reachWays } from '../lists/formats.js'
import { inLanguage, type Message, type Words } from '../language.js'
import type { ChosenWithDetail } from './choice-with-details.js'
import { type ChoicesWithDetails, choicesWithDetails } from './choices-with-details.js'
import { brailleKind, paperColour, printSize, somethingElse, whichLanguage } from './format-details.js'

/** What an `alternativeFormats` offers. */
export interface AlternativeFormatsOptions {
  /** The formats that you cannot send. Give `AlternativeFormats` the same, with what there is instead. */
  notOffered?: readonly Exclude<Format, 'something-else'>[]
}

/** A format that somebody needs, with its size, kind, colour or language as `detail`. `none` for no other format. */
export type ChosenFormat = ChosenWithDetail<Format | 'none'>

/** The formats that ask for more. */
export type FormatWithDetail = 'large-print' | 'braille' | 'coloured-paper' | 'another-language' | 'something-else'

/**
 * The formats that people need to be written to in, several at once. For `AlternativeFormats`. The duty to ask is in the
 * Equality Act 2010, section 20.
 */
export function alternativeFormats({ notOffered = [] }: AlternativeFormatsOptions = {}): ChoicesWithDetails<
  Format | 'none',
  FormatWithDetail
> {
  return choicesWithDetails(
    {
      values: offered<Format>(formats, notOffered),
      none: 'none',
      ...orNone(
        { en: 'the formats you need', cy: 'y fformatau sydd eu hangen arnoch' },
        { en: 'I do not need another format', cy: 'Nid oes angen fformat arall arnaf' },
      ),
    },
    {
      'large-print': printSize,
      braille: brailleKind,
      'coloured-paper': paperColour,
      'another-language': whichLanguage('the language you need', 'yr iaith sydd ei hangen arnoch'),
      'something-else': somethingElse,
    },
  )
}

/** What a `howYouReachUs` offers. */
export interface HowYouReachUsOptions {
  /** The ways that you do not have. Give `HowYouReachUs` the same, with what there is instead. */
  notOffered?: readonly Exclude<ReachWay, 'something-else'>[]
}

/** What somebody needs who contacts you, with the language of an interpreter as `detail`. `none` for nothing. */
export type ChosenReachWay = ChosenWithDetail<ReachWay | 'none'>

/** The ways that ask for more. */
export type ReachWayWithDetail = 'interpreter' | 'something-else'

/**
 * What people need when they contact a service, several at once. For `HowYouReachUs`. It is apart from how they are written
 * to: somebody may need one and not the other. The duty to ask is in the Equality Act 2010, section 20.
 */
export function howYouReachUs({ notOffered = [] }: HowYouReachUsOptions = {}): ChoicesWithDetails<
  ReachWay | 'none',
  ReachWayWithDetail
> {
  return choicesWithDetails(
    {
      values: offered<ReachWay>(reachWays, notOffered),
      none: 'none',
      ...orNone(
        { en: 'what you need when you contact us', cy: 'yr hyn sydd ei angen arnoch wrth gysylltu â ni' },
        { en: 'I do not need any of these', cy: 'Nid oes angen yr un o’r rhain arnaf' },
      ),
    },
    {
      interpreter: whichLanguage(
        'the language you need an interpreter for',
        'yr iaith y mae angen cyfieithydd ar y pryd arnoch ar ei chyfer',
      ),
      'something-else': somethingElse,
    },
  )
}

const offered = <Value extends string>(all: readonly Value[], notOffered: readonly Value[]): (Value | 'none')[] => [
  ...all.filter((each) => !notOffered.includes(each)),
  'none',
]

/**
 * What is said when nothing was ticked, and when all of it was.
 *
 * @param thing what is asked for, as it stands after "Select"
 * @param none the label of the choice that means none
 */
export function orNone(thing: Words, none: Words): { missing: Message; noneAndOther: Message } {
  return {
    missing: (language) => language.errors.selectOrNone(inLanguage(thing, language), inLanguage(none, language)),
    noneAndOther: (language) => language.errors.selectOnlyNone(inLanguage(thing, language), inLanguage(none, language)),
  }
}
