import type { Slot } from '../rule.js'

/** Elements whose words are code, or are never shown. */
export const hiddenElement: RegExp = /^(?:code|pre|kbd|samp|var|script|style|template)$/i

const slotByElement: Readonly<Record<string, Slot>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  a: 'link',
  link: 'link',
  button: 'button',
  label: 'label',
  legend: 'legend',
  hint: 'hint',
  errormessage: 'error',
  title: 'title',
}

/** The slot of the words inside an HTML element or a component in MDX, where its name tells. */
export function slotOfElement(name: string | null | undefined): Slot | undefined {
  return Object.hasOwn(slotByElement, (name ?? '').toLowerCase())
    ? slotByElement[(name ?? '').toLowerCase()]
    : undefined
}
