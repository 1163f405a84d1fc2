import type { LocalDate, Localised } from '../directory.js'

/** A figure that someone published, with all that is needed to judge it. */
export interface Figure {
  id: string
  /** What it counts, in one sentence. */
  says: Localised
  /** The figure. A share is from 0 to 1. */
  value: number
  unit: 'share' | 'people' | 'appointments' | 'forms' | 'services' | 'claims' | 'out-of-10'
  /** What a share may stand in for. Other figures are to compare with, and for nothing else. */
  mayStandFor?: 'need-help' | 'reason'
  /** The year it is true for. For a span of years, the last. */
  year: number
  /** The day it was published, when the source gives one. */
  published?: LocalDate
  source: string
  /** What it does not tell. */
  caveat: Localised
}

/** A figure, with how old it is. */
export interface FigureWithAge extends Figure {
  /** Whole years since the year it is true for. */
  age: number
  /** Older than the number of years that was asked about. */
  old: boolean
}
