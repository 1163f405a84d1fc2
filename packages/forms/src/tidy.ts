/**
 * A line of text without what nobody types on purpose: spaces round it, several in a row, characters that cannot be seen
 * (some databases refuse them), and letters put together from pieces where one letter exists.
 */
export const tidyLine = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF\u200B\u2060]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
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
 * typed full-width or Arabic ones, and none of the spaces and dots that people put in to read it. Anything else stays, so
 * that it can be seen that it is not a code.
 */
export const tidyCode = (text: string): string =>
  plainFigures(text.toWellFormed())
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Pd}.,·'’_]/gu, '')
    .toUpperCase()

/** Figures of any script as 0 to 9: people type numbers on the keyboard of their own language. */
export const plainFigures = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\p{Nd}/gu, (figure) => {
    const code = figure.codePointAt(0)!
    // Unicode has the ten figures of a script in a row, with something else before the 0.
    let zero = code
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String(code - zero)
  })

/** How many characters people see. One emoji is one, however it is stored. */
export const lengthOf = (text: string): number => [...new Intl.Segmenter().segment(text)].length
