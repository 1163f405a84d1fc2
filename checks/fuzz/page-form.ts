// The form of a page, as someone sees it who wants to do harm: what it sends, under which names.
import { type HTMLElement } from 'node-html-parser'

export interface Control {
  name: string
  /** What can be chosen: the values of radios, checkboxes and buttons. Empty where people type. */
  choices: string[]
}

export interface PageForm {
  controls: Control[]
  /** What it sends without being asked. */
  hidden: [name: string, value: string][]
  isMultipart: boolean
}

/** @returns nothing for a page without a form */
export function formOn(page: HTMLElement): PageForm | undefined {
  const form = page.querySelector('main form')
  if (!form) return undefined
  const controls = new Map<string, Control>()
  const hidden: PageForm['hidden'] = []
  for (const each of form.querySelectorAll('input, textarea, select, button')) {
    const name = each.getAttribute('name')
    const type = each.getAttribute('type') ?? ''
    const value = each.getAttribute('value') ?? ''
    if (name === undefined) continue
    if (type === 'hidden') {
      hidden.push([name, value])
      continue
    }
    const control = controls.get(name) ?? { name, choices: [] }
    controls.set(name, control)
    if (type === 'radio' || type === 'checkbox' || each.tagName === 'BUTTON') control.choices.push(value)
  }
  return {
    controls: [...controls.values()],
    hidden,
    isMultipart: form.getAttribute('enctype')?.toLowerCase() === 'multipart/form-data',
  }
}
