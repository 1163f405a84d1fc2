// Makes what to add to a stylesheet on pages that read from right to left, such as pages in Arabic or Urdu.
import postcss, { type Declaration, type Rule } from 'postcss'
import rtl from 'postcss-rtlcss'
import { Mode } from 'postcss-rtlcss/options'

/** Pictures of arrows, which no style gives a direction. Back goes to the right, and on goes to the left. */
const ARROWS = ['.govuk-pagination__icon', '.govuk-button__start-icon']

/** What is the same in both directions, as on paper and in every operating system: a tick. */
const NOT_TURNED = ['.govuk-checkboxes__label::after']

/**
 * What is added turns each declaration round, and takes back the old side: `padding-left: 1px` becomes
 * `padding-left: 0; padding-right: 1px`. But the old side may not have been 0 before: another rule may have given
 * both sides 15px. So what is taken back gets the value that the stylesheet itself gives to the other side.
 */
export async function rightToLeft(css: string): Promise<string> {
  const added = (await postcss([rtl({ mode: Mode.diff })]).process(css, { from: undefined })).root as postcss.Root
  const rules = allRules(postcss.parse(css))
  for (const rule of allRules(added)) {
    if (NOT_TURNED.some((selector) => rule.selector.endsWith(selector))) {
      for (const each of declarationsOf(rule)) if (/^(transform|border)/.test(each.prop)) each.remove()
      continue
    }
    const source = rules.filter((each) => each.selector === rule.selector && placeOf(each) === placeOf(rule))
    for (const declaration of declarationsOf(rule)) {
      const other = turned(declaration.prop)
      if (!SIDE.test(declaration.prop) || source.some((each) => valueIn(each, other) !== undefined)) continue
      if (declaration.important) onlyWithoutTheOther(rule, declaration)
      else takeBack(rule, declaration, rules, source)
    }
  }
  for (const rule of rules) {
    const shapes = declarationsOf(rule).filter(
      ({ prop, value }) => /^(-webkit-)?clip-path$/.test(prop) && turnsRound(value),
    )
    if (shapes.length)
      added.append(`${rule.selector}{${shapes.map(({ prop, value }) => `${prop}:${mirrored(value)}`).join(';')}}`)
  }
  for (const selector of ARROWS)
    if (rules.some((rule) => rule.selector === selector)) added.append(`${selector}{transform:scaleX(-1)}`)
  return added.toString()
}

/** What stands on one side of an element. Corners are turned round with nothing to take back. */
const SIDE = /^((margin|padding|border)-)?(left|right)(-(width|style|color))?$/

/** The corners of a shape that is cut out, such as the arrow of details: `polygon(0% 0%, 100% 50%, 0% 100%)`. */
const corners = (shape: string): string[][] =>
  [...shape.matchAll(/([\d.]+)%\s+([\d.]+)%/g)].map(([, x, y]) => [`${x}%`, `${y}%`])
const mirrored = (shape: string): string =>
  `polygon(${corners(shape)
    .map(([x, y]) => `${100 - Number.parseFloat(x!)}% ${y}`)
    .join(', ')})`
/** Whether its mirror image is another shape. An arrow that points up or down is its own. */
const turnsRound = (shape: string): boolean =>
  corners(mirrored(shape)).map(String).toSorted().join() !== corners(shape).map(String).toSorted().join()

const allRules = (root: postcss.Root): Rule[] => {
  const rules: Rule[] = []
  root.walkRules((rule) => void rules.push(rule))
  return rules
}
const declarationsOf = (rule: Rule): Declaration[] => rule.nodes.filter((node) => node.type === 'decl')
const turned = (text: string): string =>
  text.replace(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'))

/** The media queries round a rule. */
function placeOf(rule: Rule): string {
  const around: string[] = []
  for (let each = rule.parent; each && each.type === 'atrule'; each = each.parent as typeof rule.parent)
    around.push((each as postcss.AtRule).params)
  return around.join(' and ')
}

/** What a rule gives to one side, in one declaration or in one for all sides. */
function valueIn(rule: Rule, prop: string): string | undefined {
  const [group, side, part] = prop.split('-')
  const short = side === undefined ? undefined : part ? `${group}-${part}` : group!
  const found = declarationsOf(rule).findLast((each) => each.prop === prop || each.prop === short)
  if (!found || found.prop === prop) return found?.value
  if (group === 'border' && !part) return found.value
  const [top, right = top, , left = right] = postcss.list.space(found.value)
  return side === 'left' ? left : right
}

/** A selector as far as we compare it. */
interface Parts {
  /** The classes of what it styles. */
  own: string[]
  /** The classes of what is round that. */
  around: string[]
  /** All else that it asks for, such as `:hover`. */
  more: string
  /** What is drawn before or after an element, if it styles that. */
  drawn: string
}

function parts(selector: string): Parts {
  const compounds = selector.split(/\s*[>+~ ]\s*(?![^(]*\))/)
  const classes = (text: string): string[] => [...text.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!)
  const own = compounds.at(-1)!
  const more = own.replace(/\.[\w-]+/g, '')
  const drawn = /::?(before|after)$/.exec(more)?.[1] ?? ''
  return {
    own: classes(own),
    around: compounds.slice(0, -1).flatMap(classes),
    more: more.replace(/::?(before|after)$/, ''),
    drawn,
  }
}

/** The names of a class and of what it is a kind of: `item--active` is an `item`. */
const kinds = (name: string): string[] => [name, name.split('--')[0]!]

/** Gives what is taken back the value that the stylesheet gives to the other side of the same element. */
function takeBack(rule: Rule, declaration: Declaration, rules: Rule[], source: Rule[]): void {
  const self = parts(rule.selectors[0]!)
  const ownNames = self.own.flatMap(kinds)
  for (const each of rules) {
    const value = valueIn(each, turned(declaration.prop))
    if (value === undefined || source.includes(each) || !['', placeOf(rule)].includes(placeOf(each))) continue
    for (const { own, around, more, drawn } of each.selectors.map(parts)) {
      if (more || drawn !== self.drawn || !own.length || !around.every((name) => self.around.includes(name))) continue
      if (own.every((name) => ownNames.includes(name))) declaration.value = value
      // What is taken back from all of a kind is not taken back from one that was given it.
      else if (own.every((name) => self.own.includes(kinds(name)[1]!)))
        rule.after(
          postcss.rule({
            selector: rule.selectors.map((selector) => `${selector}.${own.join('.')}`).join(','),
            nodes: [postcss.decl({ prop: declaration.prop, value })],
          }),
        )
    }
  }
}

/**
 * A class for one side takes the other side back only where no class for that side stands beside it. That is said once
 * for all sizes: `govuk-!-margin-left-1` to `9`.
 */
function onlyWithoutTheOther(rule: Rule, declaration: Declaration): void {
  const name = rule.selector.replace(/^\.|\\|\d+$/g, '')
  const selector = `[class*="${name}"]:not([class*="${turned(name)}"])`
  declaration.remove()
  if (!allRules(rule.root() as postcss.Root).some((each) => each.selector === selector))
    rule.before(rule.clone({ selector, nodes: [declaration.clone()] }))
}
