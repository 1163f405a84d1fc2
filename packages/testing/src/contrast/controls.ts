// What runs inside the page: finds what people operate, and sets it to states that no style sheet can be asked for.

/** Something people operate. */
export interface Control {
  /** What it looks like, as far as its styles can depend on: controls with the same look are looked at once. */
  look: string
  /** Its HTML, without what is in it. */
  html: string
  kind: 'field' | 'choice' | 'link' | 'other'
  /** Whether it is a radio or checkbox that is chosen. */
  chosen: boolean
  /** Whether it is disabled. */
  off: boolean
}

/** The attribute that marks the controls we look at, with their number. */
export const MARK = 'data-handrail-contrast'

/** Finds the controls whose look is new, and marks them. Runs in the page. */
export function markControls({ mark, seen }: { mark: string; seen: string[] }): Control[] {
  const states = ['type', 'role', 'disabled', 'aria-disabled', 'aria-expanded', 'aria-selected', 'aria-current', 'open']
  const stateful = new Set<string>()
  const collect = ({ cssRules }: { cssRules: CSSRuleList }): void => {
    for (const rule of cssRules)
      if (rule instanceof CSSGroupingRule) collect(rule)
      else if (
        rule instanceof CSSStyleRule &&
        /:(hover|focus|active|link|visited|checked|disabled)/.test(rule.selectorText)
      )
        for (const [, name] of rule.selectorText.matchAll(/\.([\w-]+)/g)) stateful.add(name!)
  }
  for (const sheet of document.styleSheets) collect(sheet)

  /** The names that styles can go by, all of them for the control itself. */
  const named = (element: Element, all: boolean): string =>
    [
      element.localName,
      ...[...element.classList].filter((name) => all || stateful.has(name)),
      ...states.filter((name) => element.hasAttribute(name)).map((name) => `${name}=${element.getAttribute(name)}`),
      element.matches(':checked') ? 'checked' : '',
    ].join(' ')
  /** What its look can depend on: its own names, those round it that styles of states know, and what it stands on. */
  const lookOf = (element: Element): string => {
    const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(element)
    const look = [named(element, true), color, backgroundColor, borderColor, fontSize, fontWeight]
    let ground = ''
    for (let each = element.parentElement; each; each = each.parentElement) {
      if ([...each.classList].some((name) => stateful.has(name))) look.push(named(each, false))
      if (!ground && getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)')
        ground = each.className || each.localName
    }
    return [...look, ground].join(' < ')
  }

  const known = new Set(seen)
  const found: Control[] = []
  // What has the focus now would not change when it gets it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const operated = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable="true"]'
  for (const element of document.querySelectorAll<HTMLElement>(operated)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.getBoundingClientRect().width === 0) continue
    // Nobody gets to it: such a button is only there for the Enter key.
    if (element.matches('[tabindex="-1"][aria-hidden="true"]')) continue
    const look = lookOf(element)
    if (known.has(look)) continue
    known.add(look)
    element.setAttribute(mark, String(found.length))
    const type = element instanceof HTMLInputElement ? element.type : ''
    const isChoice = type === 'radio' || type === 'checkbox'
    const drawnByBrowser = ['file', 'range', 'color', 'image', 'submit', 'reset', 'button'].includes(type)
    const isField = element.matches('input, select, textarea') && !drawnByBrowser
    const html = (element.cloneNode() as Element).outerHTML.replace(` ${mark}="${found.length}"`, '')
    found.push({
      look,
      html: html.slice(0, 300),
      kind: isChoice ? 'choice' : isField ? 'field' : element.localName === 'a' ? 'link' : 'other',
      chosen: element.matches(':checked'),
      off: element.matches(':disabled'),
    })
  }
  return found
}

/** Where each marked control is, in CSS pixels from the top left of the page. Runs in the page. */
export function placesOf(mark: string): { x: number; y: number; width: number; height: number }[] {
  return [...document.querySelectorAll(`[${mark}]`)]
    .toSorted((one, other) => Number(one.getAttribute(mark)) - Number(other.getAttribute(mark)))
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const place = { x: left + scrollX, y: top + scrollY, width, height }
      return Object.fromEntries(Object.entries(place).map(([side, value]) => [side, Math.round(value)])) as typeof place
    })
}

/** The colour of an element's text, and of the nearest ground under it. Runs in the page. */
export function coloursOf(selector: string): { text: string; ground: string } {
  const element = document.querySelector(selector)!
  const { color } = getComputedStyle(element)
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each)
    if (backgroundColor.startsWith('rgb(')) return { text: color, ground: backgroundColor }
  }
  return { text: color, ground: 'rgb(255, 255, 255)' }
}

/**
 * Makes every link look visited, or not any more. What a visited link looks like is kept from scripts, so that no page
 * learns where people have been. So each rule for `:visited` is put in a second time, for `:link`, right after the first
 * and with the same weight. Runs in the page.
 */
export function asVisited(on: boolean): void {
  const link = ':link:where(:not(#handrail-visited))'
  const change = (list: {
    cssRules: CSSRuleList
    insertRule(rule: string, at: number): number
    deleteRule(at: number): void
  }): void => {
    for (let at = list.cssRules.length - 1; at >= 0; at--) {
      const rule = list.cssRules[at]!
      if (rule instanceof CSSGroupingRule) change(rule)
      else if (!on && rule.cssText.includes(link)) list.deleteRule(at)
      else if (on && rule.cssText.includes(':visited'))
        list.insertRule(rule.cssText.replaceAll(':visited', link), at + 1)
    }
  }
  for (const sheet of document.styleSheets) change(sheet)
}

/** Chooses each marked radio and checkbox that is not chosen, or takes that back. Runs in the page. */
export function chooseAll({ mark, on }: { mark: string; on: boolean }): void {
  const chosen = `${mark}-chosen`
  const choices = 'input[type="radio"], input[type="checkbox"]'
  for (const choice of document.querySelectorAll<HTMLInputElement>(choices)) {
    if (on && choice.hasAttribute(mark) && !choice.checked) {
      // One radio of a group is chosen at a time, so for as long as this takes each is in no group.
      choice.setAttribute(chosen, choice.name)
      choice.removeAttribute('name')
      choice.checked = true
    } else if (!on && choice.hasAttribute(chosen)) {
      choice.checked = false
      const name = choice.getAttribute(chosen)
      if (name) choice.name = name
      choice.removeAttribute(chosen)
    }
  }
}

/** Lets people operate each marked control that they cannot operate, or takes that back. Runs in the page. */
export function enableAll({ mark, on }: { mark: string; on: boolean }): void {
  const kept = `${mark}-off`
  for (const control of document.querySelectorAll(on ? `[${mark}][disabled]` : `[${kept}]`)) {
    control.toggleAttribute('disabled', !on)
    control.toggleAttribute(kept, on)
  }
}

/** Takes the marks away. Runs in the page. */
export function unmark(mark: string): void {
  for (const control of document.querySelectorAll(`[${mark}]`)) control.removeAttribute(mark)
}
