/** What a service navigation says by itself. */
export interface ServiceNavigationWords {
  /** What screen readers call the whole bar, if it has a service name or something else beside the list. */
  information: string
  /** The button that opens the list on small screens. */
  menu: string
  /** What screen readers call that button, if it is more than its own words. Starts with those words. */
  menuLabel?: string
  /** What screen readers call the list. The same as the button unless set. */
  navigation?: string
}

/** English. */
export const en: ServiceNavigationWords = { information: 'Service information', menu: 'Menu' }

/** Welsh: "Dewislen" as published in government services. */
export const cy: ServiceNavigationWords = { information: 'Gwybodaeth am y gwasanaeth', menu: 'Dewislen' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ServiceNavigationWords)[] = ['information']
