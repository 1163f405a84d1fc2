import { describe, expect, it } from 'vitest'
import { changedPixels, colourContrast, drawnSize, edgeContrast, type Picture } from './picture.js'

const shades: Record<string, readonly [number, number, number]> = {
  '.': [255, 255, 255],
  '#': [11, 12, 12],
  y: [255, 221, 0],
  g: [206, 206, 206],
}

/** A picture from its rows: one letter for each pixel. */
function picture(...rows: string[]): Picture {
  const pixels = Uint8ClampedArray.from(rows.flatMap((row) => [...row].flatMap((letter) => [...shades[letter]!, 255])))
  return { width: rows[0]!.length, height: rows.length, pixels }
}
const box = (line: string, dashed = line): Picture =>
  picture(
    '.'.repeat(20),
    `.${line.repeat(18)}.`,
    ...Array.from({ length: 16 }, (_, row) =>
      row % 3 ? `.${line}${'.'.repeat(16)}${line}.` : `.${dashed}${'.'.repeat(16)}${dashed}.`,
    ),
    `.${line.repeat(18)}.`,
    '.'.repeat(20),
  )

describe('what a picture tells about contrast', () => {
  it('is 21 for black on white, and the same whichever comes first', () => {
    expect(colourContrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21, 5)
    expect(colourContrast('rgb(255, 255, 255)', 'rgb(0, 0, 0)')).toBeCloseTo(21, 5)
  })

  it('is 4.54 for the lightest grey that WCAG lets stand on white', () => {
    expect(colourContrast('rgb(118, 118, 118)', 'rgb(255, 255, 255)')).toBeCloseTo(4.54, 2)
  })

  it('counts the pixels that changed enough, and not those that only turned from white to yellow', () => {
    expect(changedPixels(picture('....'), picture('##y.'))).toBe(2)
  })

  it('counts smaller changes when it is asked to', () => {
    expect(changedPixels(picture('....'), picture('##y.'), 1.2)).toBe(3)
  })

  it('finds an edge that goes all the way round', () => {
    expect(edgeContrast(box('#'), 4)).toBeGreaterThan(15)
  })

  it('takes a dashed line for a line', () => {
    expect(edgeContrast(box('#', '.'), 4)).toBeGreaterThan(15)
  })

  it('does not take a pale line for an edge', () => {
    expect(edgeContrast(box('g'), 4)).toBeLessThan(1.6)
  })

  it('asks for all four sides', () => {
    const bottomless = box('#')
    bottomless.pixels.fill(255, 20 * 18 * 4)
    expect(edgeContrast(bottomless, 4)).toBe(1)
  })

  it('knows how big something is, without what touches the margin', () => {
    const small = picture('#......', '.......', '..###..', '..###..', '..###..', '.......', '......#')
    small.pixels.set(shades['.']!, 0)
    expect(drawnSize(small, 1)).toEqual({ width: 3, height: 3 })
    expect(drawnSize(picture('...', '...', '...'), 0)).toEqual({ width: 0, height: 0 })
  })
})
