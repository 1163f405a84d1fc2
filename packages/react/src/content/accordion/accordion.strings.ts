/** What an accordion says by itself, once scripts run. */
export interface AccordionWords {
  /** The button above the sections, when one or more of them is closed. */
  showAll: string
  /** The same button, when all sections are open. */
  hideAll: string
  /** What people see in the heading of a closed section, beside the arrow. */
  show: string
  /** What people see in the heading of an open section. */
  hide: string
  /** The end of what a screen reader calls a closed section, after its heading. Starts with the words of `show`. */
  showLabel: string
  /** The end of what a screen reader calls an open section, after its heading. Starts with the words of `hide`. */
  hideLabel: string
}

/** GOV.UK Frontend's words. */
export const en: AccordionWords = {
  showAll: 'Show all sections',
  hideAll: 'Hide all sections',
  show: 'Show',
  hide: 'Hide',
  showLabel: 'Show this section',
  hideLabel: 'Hide this section',
}

/** Welsh: the Planning Inspectorate's applications service (packages/forms-web-app/src/locales/cy/common.json). */
export const cy: AccordionWords = {
  showAll: 'Dangos pob adran',
  hideAll: 'Cuddio pob adran',
  show: 'Dangos',
  hide: 'Cuddio',
  showLabel: 'Dangos yr adran hon',
  hideLabel: 'Cuddio’r adran hon',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof AccordionWords)[] = ['showLabel', 'hideLabel']
