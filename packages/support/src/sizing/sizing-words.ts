import { channelName } from '../channels.js'
import type { ChannelKind, Language } from '../directory.js'
import { textIn } from '../text.js'
import { wordsIn } from '../words.js'
import type { FigureWithAge } from './figure.js'
import type { Range } from './interval.js'
import type { SizingNote } from './notes.js'
import type { ChannelSize, Sizing } from './size-support.js'
import { strings } from './sizing.strings.js'

/** What a range counts. */
export type RangeUnit = 'peopleAYear' | 'contacts' | 'hoursOfWork' | 'advisers'

/** A whole number with commas: `1,200`. Welsh writes them the same. */
const figures = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')

/** A share as whole per cent: `12%`. */
const percent = (share: number): string => `${Math.max(1, Math.round(share * 100))}%`

/**
 * A range in words: `about 1,200 to 1,900 people a year`, `up to 2 advisers`, `about 1 contact`.
 * @param range rounded, as in the results of `sizeSupport`
 */
export function rangeWords({ low, high }: Range, unit: RangeUnit, language: Language): string {
  const words = wordsIn(strings, language)
  if (high === 0) return words.noOne
  const amount = low === high || low === 0 ? figures(high) : words.to(figures(low), figures(high))
  const said = words[unit](amount, high)
  if (low === 0) return words.upTo(said)
  return unit === 'advisers' ? said : words.about(said)
}

/** Each line of a sizing, in the order to read them. */
export interface SizingLines {
  people: string[]
  kinds: string[]
  channels: string[]
  staff: string[]
  notes: string[]
}

/**
 * A sizing as whole sentences, to print or to read out. Reasons have no names here: print those of your own question, and
 * `rangeWords` beside each.
 * @param sizing from `sizeSupport`
 */
export function sizingLines({ people, kinds, channels, notes }: Sizing, language: Language): SizingLines {
  const words = wordsIn(strings, language)
  const exact = ({ likely }: Range): Range => ({ low: likely, likely, high: likely })
  const inWords = (range: Range, unit: RangeUnit): string => rangeWords(range, unit, language)
  const staff = ({ kind, by, advisers, work }: ChannelSize): string => {
    const name = channelName({ kind }, language)
    return by === 'queue'
      ? words.queue(name, inWords(advisers.usual, 'advisers'), inWords(advisers.busy, 'advisers'))
      : words.work(name, inWords(work.usual, 'hoursOfWork'), inWords(work.busy, 'hoursOfWork'))
  }
  return {
    people: [
      words.needHelp(inWords(people, 'peopleAYear')),
      ...(people.low === people.high ? [] : [words.likely(inWords(exact(people), 'peopleAYear')), words.allLowAndHigh]),
    ],
    kinds: [
      ...kinds.map(({ kind, people: those }) => words.named(words.kinds[kind], inWords(those, 'peopleAYear'))),
      ...(kinds.length > 1 ? [words.overlap] : []),
    ],
    channels: channels.map(({ kind, usualWeek, busyWeek }) =>
      words.aWeek(channelName({ kind }, language), inWords(usualWeek, 'contacts'), inWords(busyWeek, 'contacts')),
    ),
    staff: [...channels.map(staff), ...(channels.length > 0 ? [words.onTop] : [])],
    notes: [...new Set(notes.map((note) => noteWords(note, language)))],
  }
}

/** A figure with its source, its year, what it does not tell and, when it is old, that it is. */
export function figureWords({ says, source, year, caveat, age, old }: FigureWithAge, language: Language): string {
  const words = wordsIn(strings, language)
  const said = words.figure(textIn(says, language), source, String(year), textIn(caveat, language))
  return old ? `${said} ${words.oldFigure(String(age), age)}` : said
}

function noteWords(note: SizingNote, language: Language): string {
  const words = wordsIn(strings, language)
  switch (note.kind) {
    case 'judged':
      return words.judged
    case 'figure':
      return figureWords(note.figure, language)
    case 'few-asked':
      return words.fewAsked(figures(note.asked))
    case 'asked-online':
      return words.askedOnline
    case 'several-channels':
      return words.severalChannels(percent(note.share))
    case 'no-channel':
      return words.noChannel(percent(note.share))
    case 'small-team':
      return words.smallTeam(channelName({ kind: note.about.split('.')[1] as ChannelKind }, language))
  }
}
