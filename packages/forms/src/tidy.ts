/**
 * A line of text without what nobody types on purpose: spaces round it, several in a row, characters that cannot be seen
 * (some databases refuse them), and letters put together from pieces where one letter exists.
 *
 * Characters without width go, as they stand inside words that were copied. So do those that turn the direction of text
 * round, which could make an answer look like another to whoever reads it. Joiners stay: Persian and emoji need them.
 */
export const tidyLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim()

/** The same for a text of several lines: the ends of lines stay, all in one way. */
export const tidyLines = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map(tidyLine)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

/**
 * A code, such as a postcode, in the characters it is known by: capital letters and plain figures, also where someone
 * typed full-width or Arabic ones, and none of the spaces, dots, dashes, slashes, brackets and quotation marks that people
 * put in to read it. Anything else stays, so that it can be seen that it is not a code.
 */
export const tidyCode = (text: string): string =>
  plainFigures(text.toWellFormed())
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\u2212.,·:;/'"`_]/gu, '')
    .toUpperCase()

/** A code of figures alone. Letters that look like a figure can then be nothing else: O is 0, I and L are 1. */
export const tidyFigures = (text: string): string => tidyCode(text).replaceAll('O', '0').replaceAll(/[IL]/g, '1')

/**
 * The codes that someone may have meant who types O for 0, or I for 1, or the other way round. What they typed is the first.
 *
 * @param code a tidied code of a few characters: each that could be another doubles what comes back
 */
export const readings = (code: string): string[] =>
  [...code].reduce(
    (begun, character) =>
      [...(lookAlikes[character] ?? character)].flatMap((each) => begun.map((start) => start + each)),
    [''],
  )

const lookAlikes: Readonly<Record<string, string>> = { O: 'O0', 0: '0O', I: 'I1', 1: '1I' }

/**
 * Figures of any script as 0 to 9, and full-width characters as plain ones: people type numbers on the keyboard of their own
 * language. Fractions and raised figures stay as they are, as they would become others: ½ is not 12, and 10² is not 102.
 */
export const plainFigures = (text: string): string =>
  text
    .replaceAll(/\P{No}+/gu, (plain) => plain.normalize('NFKC'))
    .replaceAll(/\p{Nd}/gu, (figure) => {
      const code = figure.codePointAt(0)!
      // Unicode has the ten figures of a script in a row, from 0 on. Some scripts follow each other without a gap.
      let zero = code
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
      return String((code - zero) % 10)
    })

/** How many characters people see. One emoji is one, however it is stored. */
export const lengthOf = (text: string): number => [...new Intl.Segmenter().segment(text)].length
