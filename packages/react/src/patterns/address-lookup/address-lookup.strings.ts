/** What the pages that look up an address say by themselves. */
export interface AddressLookupWords {
  /** The heading of the first page. */
  askHeading: string
  postcode: string
  building: string
  /** The button of the first page. */
  find: string
  /** The link to the page where the address is typed. */
  byHand: string
  /** The link there for people who live in no one place. */
  noFixedAddress: string
  /** The heading over the addresses that were found. */
  foundHeading: string
  /** Which postcode they have. */
  foundHint: string
  /** The first option of a long list: no address is chosen yet. */
  chooseAddress: string
  /** Before the last choice. */
  or: string
  /** The last choice. */
  noneOfThese: string
  /** The link back to the first page. */
  anotherPostcode: string
  /** The heading when no address has that postcode. */
  notFoundHeading: string
  notFoundHint: string
  /** The heading when the lookup does not answer. */
  awayHeading: string
  awayHint: string
}

/** English. */
export const en: AddressLookupWords = {
  askHeading: 'What is your address?',
  postcode: 'Postcode',
  building: 'Building number or name (optional)',
  find: 'Find address',
  byHand: 'Enter the address by hand',
  noFixedAddress: 'I do not have a fixed address',
  foundHeading: 'Select your address',
  foundHint: 'These addresses have the postcode %{postcode}',
  chooseAddress: 'Select an address',
  or: 'or',
  noneOfThese: 'None of these: enter the address by hand',
  anotherPostcode: 'Use another postcode',
  notFoundHeading: 'We did not find your address',
  notFoundHint: 'Check the postcode, or enter the address by hand',
  awayHeading: 'Enter your address',
  awayHint: 'We cannot look up addresses at the moment, so enter yours here',
}

/** Welsh: the label "Cod post" is published. */
export const cy: AddressLookupWords = {
  askHeading: 'Beth yw eich cyfeiriad?',
  postcode: 'Cod post',
  building: 'Rhif neu enw’r adeilad (dewisol)',
  find: 'Dod o hyd i gyfeiriad',
  byHand: 'Rhoi’r cyfeiriad â llaw',
  noFixedAddress: 'Nid oes gennyf gyfeiriad sefydlog',
  foundHeading: 'Dewiswch eich cyfeiriad',
  foundHint: 'Mae gan y cyfeiriadau hyn y cod post %{postcode}',
  chooseAddress: 'Dewiswch gyfeiriad',
  or: 'neu',
  noneOfThese: 'Dim un o’r rhain: rhoi’r cyfeiriad â llaw',
  anotherPostcode: 'Defnyddio cod post arall',
  notFoundHeading: 'Ni ddaethom o hyd i’ch cyfeiriad',
  notFoundHint: 'Gwiriwch y cod post, neu rhowch y cyfeiriad â llaw',
  awayHeading: 'Rhowch eich cyfeiriad',
  awayHint: 'Ni allwn chwilio am gyfeiriadau ar hyn o bryd, felly rhowch eich un chi yma',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof AddressLookupWords)[] = [
  'askHeading',
  'building',
  'find',
  'byHand',
  'noFixedAddress',
  'foundHeading',
  'foundHint',
  'chooseAddress',
  'or',
  'noneOfThese',
  'anotherPostcode',
  'notFoundHeading',
  'notFoundHint',
  'awayHeading',
  'awayHint',
]
