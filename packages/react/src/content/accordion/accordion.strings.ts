/** What an accordion says by itself, once scripts run. */
export interface AccordionWords {
  /** The button above the sections, when one or more of them is closed. */
  showAllSections: string
  /** The same button, when all sections are open. */
  hideAllSections: string
  /** What people see in the heading of a closed section, beside the arrow. */
  showSection: string
  /** What people see in the heading of an open section. */
  hideSection: string
  /** The end of what a screen reader calls a closed section, after its heading. Starts with the words of `show`. */
  showSectionAriaLabel: string
  /** The end of what a screen reader calls an open section, after its heading. Starts with the words of `hide`. */
  hideSectionAriaLabel: string
}

/** GOV.UK Frontend's words. */
export const en: AccordionWords = {
  showAllSections: 'Show all sections',
  hideAllSections: 'Hide all sections',
  showSection: 'Show',
  hideSection: 'Hide',
  showSectionAriaLabel: 'Show this section',
  hideSectionAriaLabel: 'Hide this section',
}

/** Welsh: the Planning Inspectorate's applications service (packages/forms-web-app/src/locales/cy/common.json). */
export const cy: AccordionWords = {
  showAllSections: 'Dangos pob adran',
  hideAllSections: 'Cuddio pob adran',
  showSection: 'Dangos',
  hideSection: 'Cuddio',
  showSectionAriaLabel: 'Dangos yr adran hon',
  hideSectionAriaLabel: 'Cuddio’r adran hon',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof AccordionWords)[] = ['showSectionAriaLabel', 'hideSectionAriaLabel']
