// Whether a page that reads from right to left is the mirror image of the page that reads from left to right.
import type { Page } from 'playwright'

/** One element, or what is drawn before or after it. */
export interface Box {
  /** What it is, for a message. */
  name: string
  /** Where it stands, in CSS pixels from the left of the window. Not for text that flows in a line. */
  place: { left: number; right: number } | undefined
  /** Each side's spaces and lines, as computed. */
  left: string
  right: string
  align: string
  /** How it is turned, as computed. */
  turn: string
  /** The shape that is cut out of it, as computed. */
  shape: string
}

/** Every element of ours, in the order of the page, with what is drawn before and after it. */
export function boxesOf(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const side = (style: CSSStyleDeclaration, name: 'left' | 'right'): string =>
      [
        `margin ${style.getPropertyValue(`margin-${name}`)}`,
        `padding ${style.getPropertyValue(`padding-${name}`)}`,
        `border ${style.getPropertyValue(`border-${name}-width`)} ${style.getPropertyValue(`border-${name}-style`)}`,
        ...(style.position === 'static' || style.position === 'relative'
          ? []
          : [`${style.getPropertyValue(name)} from the side`]),
        ...(style.float === name ? ['floats here'] : []),
        ...(style.clear === name ? ['clears here'] : []),
      ].join(', ')
    const flows = new Set(['inline', 'contents', 'none'])
    return (
      [...document.querySelectorAll('#storybook-root [class*="govuk-"], #storybook-root [class*="handrail-"]')]
        // Words for screen readers alone take up no place, so it does not matter where they are.
        .filter((element) => !element.closest('#storybook-root [dir="ltr"], .govuk-visually-hidden'))
        .flatMap((element) =>
          ['', '::before', '::after'].flatMap((part) => {
            const style = getComputedStyle(element, part || null)
            if (part && ['none', 'normal'].includes(style.content)) return []
            const { left, right } = element.getBoundingClientRect()
            // What is hidden, or in something hidden, stands nowhere.
            const isText = part || flows.has(style.display) || !element.getClientRects().length
            return {
              name: `<${element.localName} class="${element.getAttribute('class')}">${part}`,
              place: isText ? undefined : { left, right },
              left: side(style, 'left'),
              right: side(style, 'right'),
              align: style.textAlign,
              turn: style.transform,
              shape: style.clipPath,
            }
          }),
        )
    )
  })
}

/** Pictures of arrows, which are the mirror image of themselves. */
const ARROW = /govuk-(pagination__icon|button__start-icon)/

/** A tick is drawn with lines and turned, and is the same in both directions. */
const TICK = /govuk-checkboxes__label.*::after$/

/** How the mirror image of something is turned. */
function mirroredTurn({ name, turn }: Box): string {
  if (ARROW.test(name)) return 'matrix(-1, 0, 0, 1, 0, 0)'
  if (TICK.test(name)) return turn
  return turn.replace(/^matrix\((.*)\)$/, (_, numbers: string) => {
    const [a, b, c, d, x, y] = numbers.split(', ').map(Number) as [number, number, number, number, number, number]
    return `matrix(${[a, 0 - b, 0 - c, d, 0 - x, y].join(', ')})`
  })
}

/** The corners of a shape that is cut out, as if seen in a mirror or not. Their order does not matter. */
const corners = (shape: string, isMirrored: boolean): string =>
  [...shape.matchAll(/([\d.]+)% ([\d.]+)%/g)]
    .map(([, x, y]) => `${isMirrored ? 100 - Number(x) : Number(x)} ${y}`)
    .toSorted()
    .join(', ')

const mirrored: Record<string, string> = { left: 'right', right: 'left' }

/** What is not where its mirror image would be. Both lists are of the same elements. */
export function mirrorProblems(leftToRight: Box[], rightToLeft: Box[], width: number): string[] {
  if (leftToRight.length !== rightToLeft.length) return ['there are not the same elements in both directions']
  return leftToRight.flatMap((there, index) => {
    const here = rightToLeft[index]!
    return differences(there, here, width).map((difference) => `${here.name} ${difference}`)
  })
}

function differences(there: Box, here: Box, width: number): string[] {
  const found: string[] = []
  if (here.turn !== mirroredTurn(there)) found.push(`is turned by ${here.turn}, not ${mirroredTurn(there)}`)
  if (corners(here.shape, false) !== corners(there.shape, true)) found.push(`is cut out as ${here.shape}`)
  if (TICK.test(here.name)) return found
  for (const [side, other] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const)
    if (here[side] !== there[other]) found.push(`has on its ${side} "${here[side]}", not "${there[other]}"`)
  if (here.align !== (mirrored[there.align] ?? there.align)) found.push(`has its text on the ${here.align}`)
  if (here.place && there.place && Math.abs(width - there.place.right - here.place.left) > 1)
    found.push(`starts ${here.place.left.toFixed(1)}px from the left, not ${(width - there.place.right).toFixed(1)}px`)
  return found
}
