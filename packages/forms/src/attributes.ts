// How the control of each kind of answer is set up: the keyboard a phone shows, what a browser may fill in, whether
// spelling is checked. Named as React and the DOM name them. No lengths and no patterns: people must be able to type or
// paste what they have, and be told what is wrong (WCAG 3.3.1, 3.3.8).

// Which choices there are for someone who acts for another is said here too: the page and the check agree on them.
export * from './acting.js'

/** What a control gets for one kind of answer. */
export interface ControlAttributes {
  readonly type?: 'text' | 'email' | 'tel'
  /** The keyboard that a phone shows. */
  readonly inputMode?: 'text' | 'email' | 'tel' | 'numeric' | 'decimal'
  /** What a browser or a password manager may fill in. WCAG 1.3.5 Identify Input Purpose. */
  readonly autoComplete?: string
  /** Codes and names are not in a dictionary. Off, too, so that no browser sends them to a spelling service. */
  readonly spellCheck?: boolean
  readonly autoCapitalize?: 'none' | 'characters' | 'words'
  /** As wide as the answer is long, in characters. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  /** Spaces out the characters of a code. */
  readonly extraLetterSpacing?: boolean
}

/** A person's whole name. https://design-system.service.gov.uk/patterns/names/ */
export const fullNameAttributes: ControlAttributes = { autoComplete: 'name', spellCheck: false }

/** A person's first name. */
export const firstNameAttributes: ControlAttributes = {
  autoComplete: 'given-name',
  spellCheck: false,
}

/** A person's last name. */
export const lastNameAttributes: ControlAttributes = {
  autoComplete: 'family-name',
  spellCheck: false,
}

/** An email address. https://design-system.service.gov.uk/patterns/email-addresses/ */
export const emailAttributes: ControlAttributes = {
  type: 'email',
  autoComplete: 'email',
  spellCheck: false,
}

/** A phone number, with or without a country code. https://design-system.service.gov.uk/patterns/phone-numbers/ */
export const phoneAttributes: ControlAttributes = { type: 'tel', autoComplete: 'tel', width: 20 }

/** A postcode. https://design-system.service.gov.uk/patterns/addresses/ */
export const postcodeAttributes: ControlAttributes = {
  autoComplete: 'postal-code',
  spellCheck: false,
  width: 10,
}

/** A National Insurance number. https://design-system.service.gov.uk/patterns/national-insurance-numbers/ */
export const nationalInsuranceAttributes: ControlAttributes = {
  spellCheck: false,
  autoCapitalize: 'characters',
  width: 10,
  extraLetterSpacing: true,
}

/** A whole number. https://design-system.service.gov.uk/components/text-input/#asking-for-whole-numbers */
export const wholeNumberAttributes: ControlAttributes = { inputMode: 'numeric', spellCheck: false }

/** A number with decimals, or an amount of money. */
export const decimalAttributes: ControlAttributes = { inputMode: 'decimal', spellCheck: false }

/** The 6 numbers of a bank branch. https://design-system.service.gov.uk/patterns/bank-details/ */
export const sortCodeAttributes: ControlAttributes = {
  inputMode: 'numeric',
  autoComplete: 'off',
  spellCheck: false,
  width: 5,
  extraLetterSpacing: true,
}

/** The number of a bank account. https://design-system.service.gov.uk/patterns/bank-details/ */
export const accountNumberAttributes: ControlAttributes = { ...sortCodeAttributes, width: 10 }

/** The letters and numbers of a building society account. https://design-system.service.gov.uk/patterns/bank-details/ */
export const rollNumberAttributes: ControlAttributes = {
  autoComplete: 'off',
  spellCheck: false,
  autoCapitalize: 'characters',
  width: 10,
  extraLetterSpacing: true,
}

/** The registration number of a vehicle. */
export const vehicleRegistrationAttributes: ControlAttributes = {
  autoComplete: 'off',
  spellCheck: false,
  autoCapitalize: 'characters',
  width: 10,
  extraLetterSpacing: true,
}

/**
 * A code that is sent to a phone or an email address. A phone can fill it in from the message.
 * https://design-system.service.gov.uk/patterns/confirm-a-phone-number/
 */
export const oneTimeCodeAttributes: ControlAttributes = {
  inputMode: 'numeric',
  autoComplete: 'one-time-code',
  spellCheck: false,
  width: 4,
  extraLetterSpacing: true,
}
