import type { LocalDate } from '../directory.js'
import { isRealDate } from '../london-time.js'
import type { Figure, FigureWithAge } from './figure.js'
import { nationalFigures } from './national-figures.js'
import { pilotFigures } from './pilot-figures.js'

/** How to tell how old figures are. */
export interface FiguresOptions {
  /** Today, in the form `2026-11-23`. */
  on: LocalDate
  /** A figure that is more than so many years old is said to be old. */
  oldAfterYears: number
}

const withAge = (figure: Figure, { on, oldAfterYears }: FiguresOptions): FigureWithAge => {
  if (!isRealDate(on)) throw new RangeError(`"${on}" is not a date. Use year, month, day, like 2026-11-23.`)
  if (!(oldAfterYears >= 0))
    throw new RangeError(`oldAfterYears is ${oldAfterYears}. Use a number of years, 0 or more.`)
  const age = Math.max(0, Number(on.slice(0, 4)) - figure.year)
  return { ...figure, age, old: age > oldAfterYears }
}

/**
 * Every figure that this package has, with its year, its source, what it does not tell, and whether it is old.
 * None is ever used unless you name it.
 * @throws RangeError when `on` is not a date or `oldAfterYears` is less than 0
 */
export const listFigures = (options: FiguresOptions): FigureWithAge[] =>
  [...nationalFigures, ...pilotFigures].map((figure) => withAge(figure, options))

/**
 * One figure by its id.
 * @throws RangeError when there is none
 */
export function figureOf(id: string, options: FiguresOptions): FigureWithAge {
  const figure = listFigures(options).find((each) => each.id === id)
  if (!figure) throw new RangeError(`There is no figure "${id}". Call listFigures to see those there are.`)
  return figure
}
