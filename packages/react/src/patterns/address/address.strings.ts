/** What the questions for an address say by themselves. */
export interface AddressWords {
  /** The question. */
  legend: string
  line1: string
  line2: string
  line3: string
  town: string
  county: string
  postcode: string
  /** The postcode of a country that may have none. */
  postalCode: string
  country: string
  /** The first option of a list of countries: none is chosen yet. */
  chooseCountry: string
  /** The checkbox of people who live in no one place. */
  noFixedAddress: string
  /** Says that it means more people than those who sleep outside. */
  noFixedAddressHint: string
  /** Where somebody is who has no fixed address. */
  where: string
  whereHint: string
}

/** English. */
export const en: AddressWords = {
  legend: 'What is your address?',
  line1: 'Address line 1',
  line2: 'Address line 2 (optional)',
  line3: 'Address line 3 (optional)',
  town: 'Town or city',
  county: 'County (optional)',
  postcode: 'Postcode',
  postalCode: 'Postal code (optional)',
  country: 'Country',
  chooseCountry: 'Select a country',
  noFixedAddress: 'I do not have a fixed address',
  noFixedAddressHint: 'For example, you stay with friends, live on a boat or sleep outside',
  where: 'Where do you spend most of your time?',
  whereHint: 'For example, a street, a park or a place that helps you',
}

/** Welsh: the labels of GOV.UK Forms and HMCTS, but for drafts. */
export const cy: AddressWords = {
  legend: 'Beth yw eich cyfeiriad?',
  line1: 'Llinell cyfeiriad 1',
  line2: 'Llinell cyfeiriad 2 (dewisol)',
  line3: 'Llinell cyfeiriad 3 (dewisol)',
  town: 'Tref neu ddinas',
  county: 'Sir (dewisol)',
  postcode: 'Cod post',
  postalCode: 'Cod post (dewisol)',
  country: 'Gwlad',
  chooseCountry: 'Dewiswch wlad',
  noFixedAddress: 'Nid oes gennyf gyfeiriad sefydlog',
  noFixedAddressHint: 'Er enghraifft, rydych yn aros gyda ffrindiau, yn byw ar gwch neu’n cysgu y tu allan',
  where: 'Ble rydych chi’n treulio’r rhan fwyaf o’ch amser?',
  whereHint: 'Er enghraifft, stryd, parc neu le sy’n eich helpu',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof AddressWords)[] = [
  'legend',
  'line3',
  'postalCode',
  'chooseCountry',
  'noFixedAddress',
  'noFixedAddressHint',
  'where',
  'whereHint',
]
