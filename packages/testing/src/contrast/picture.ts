// What can be told from a picture of a control: how much of it changed, and whether it has an edge to be seen by.

/** A part of a screenshot. */
export interface Picture {
  /** In CSS pixels. */
  width: number
  height: number
  /** Red, green, blue and alpha of each pixel, from 0 to 255, row by row. */
  pixels: Uint8ClampedArray
}

/** What non-text contrast must be, at least. WCAG 1.4.11. */
const ENOUGH = 3

/** How bright each value of a channel is on a screen: the part of WCAG's formula that takes longest, worked out once. */
const brightness = Float64Array.from({ length: 256 }, (_, value) => {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
})

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = ({ pixels }: Picture, at: number): number =>
  0.2126 * brightness[pixels[at * 4]!]! +
  0.7152 * brightness[pixels[at * 4 + 1]!]! +
  0.0722 * brightness[pixels[at * 4 + 2]!]!

/** The contrast of two luminances, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** The contrast of two colours as browsers compute them: `rgb(11, 12, 12)`. */
export function colourContrast(one: string, other: string): number {
  const [first, second] = [one, other].map((colour) => {
    const channels = colour.match(/[\d.]+/g)?.map(Number) ?? []
    return luminance({ width: 1, height: 1, pixels: Uint8ClampedArray.from(channels) }, 0)
  })
  return contrast(first!, second!)
}

/** How many pixels of two pictures of one size differ by at least a contrast. */
export function changedPixels(before: Picture, after: Picture, atLeast: number = ENOUGH): number {
  let changed = 0
  for (let at = 0; at < before.width * before.height; at++)
    if (contrast(luminance(before, at), luminance(after, at)) >= atLeast) changed++
  return changed
}

/**
 * The width and height of what is drawn in the middle of a picture: how far it goes along the middle row and column.
 *
 * @param margin how much at each side does not belong to it, in CSS pixels
 */
export function drawnSize(picture: Picture, margin: number): { width: number; height: number } {
  const { width, height } = picture
  const ground = luminance(picture, 0)
  const span = (length: number, pixel: (along: number) => number): number => {
    const drawn: number[] = []
    for (let along = margin; along < length - margin; along++)
      if (contrast(ground, luminance(picture, pixel(along))) >= ENOUGH) drawn.push(along)
    return drawn.length && drawn.at(-1)! - drawn[0]! + 1
  }
  const row = Math.floor(height / 2) * width
  const column = Math.floor(width / 2)
  return { width: span(width, (x) => row + x), height: span(height, (y) => y * width + column) }
}

/**
 * The lowest of the contrasts that the four sides of a control have to what is round it. On each side we look from the
 * edge of the picture towards its middle, along several lines, and take the best of each line. A side counts with
 * what at least half of its lines have, so that a dashed line is a line, and one letter is not.
 *
 * @param depth how far in we look, in CSS pixels
 */
export function edgeContrast(picture: Picture, depth: number): number {
  const { width, height } = picture
  const at = (x: number, y: number): number => y * width + x
  const sides = [
    linesAlong(height).map((y) => (step: number) => at(step, y)),
    linesAlong(height).map((y) => (step: number) => at(width - 1 - step, y)),
    linesAlong(width).map((x) => (step: number) => at(x, step)),
    linesAlong(width).map((x) => (step: number) => at(x, height - 1 - step)),
  ]
  return Math.min(
    ...sides.map((lines) => {
      const best = lines.map((pixel) => {
        const outside = luminance(picture, pixel(0))
        return Math.max(
          ...Array.from({ length: depth }, (_, step) => contrast(outside, luminance(picture, pixel(step)))),
        )
      })
      return best.toSorted((one, other) => other - one)[Math.floor(best.length / 2)]!
    }),
  )
}

/** Where the lines stand on a side: in its middle third, as corners and circles are further in. */
const linesAlong = (length: number): number[] =>
  Array.from({ length: 9 }, (_, line) => Math.floor(length * (0.35 + 0.3 * (line / 8))))
