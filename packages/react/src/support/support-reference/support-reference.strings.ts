/** What a reference says besides itself. */
export interface SupportReferenceWords {
  /** The heading over it. */
  heading: string
  /** What it is for. */
  use: string
  /** Before the reference spelled out. */
  spellOut: string
  /** One letter of the reference and a word that starts with it. */
  spelled: string
  /** That nobody sees the answers by it. */
  alone: string
  /** That nobody asks for a password, and what to do if someone does. */
  password: string
}

/** English. */
export const en: SupportReferenceWords = {
  heading: 'Your reference',
  use: 'Tell us this reference if you contact us. We find your form with it.',
  spellOut: 'If you read it out on the phone, say:',
  spelled: '%{character} for %{word}',
  alone: 'The reference does not show your answers by itself.',
  password: 'We never ask for a password. If someone does, end the call.',
}

/** Welsh: our drafts. */
export const cy: SupportReferenceWords = {
  heading: 'Eich cyfeirnod',
  use: 'Rhowch y cyfeirnod hwn i ni os byddwch yn cysylltu â ni. Byddwn yn dod o hyd i’ch ffurflen gydag ef.',
  spellOut: 'Os byddwch yn ei ddarllen dros y ffôn, dywedwch:',
  spelled: '%{character} am %{word}',
  alone: 'Nid yw’r cyfeirnod yn dangos eich atebion ar ei ben ei hun.',
  password: 'Nid ydym byth yn gofyn am gyfrinair. Os bydd rhywun yn gofyn, rhowch y ffôn i lawr.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof SupportReferenceWords)[] = [
  'heading',
  'use',
  'spellOut',
  'spelled',
  'alone',
  'password',
]
