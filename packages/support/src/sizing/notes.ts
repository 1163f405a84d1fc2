import type { FigureWithAge } from './figure.js'

/**
 * What someone who reads the numbers must know. `about` is the part of the input, such as `needHelp` or `channels.phone`.
 *
 * - `judged`: nobody was asked.
 * - `figure`: it is a published figure, and not about the people you serve. It says when it is old.
 * - `few-asked`: a survey of fewer than 100 people.
 * - `asked-online`: people who are not online could not answer.
 * - `several-channels`: people named several channels, so each counts for less. `share` is what they added up to.
 * - `no-channel`: some people have no channel here. `share` is how many, from 0 to 1.
 * - `small-team`: one adviser at once, so nobody answers while that one is away.
 */
export type SizingNote =
  | { kind: 'judged'; about: string }
  | { kind: 'figure'; about: string; figure: FigureWithAge }
  | { kind: 'few-asked'; about: string; asked: number }
  | { kind: 'asked-online'; about: string }
  | { kind: 'several-channels'; about: string; share: number }
  | { kind: 'no-channel'; about: string; share: number }
  | { kind: 'small-team'; about: string }
