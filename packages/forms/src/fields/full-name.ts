import type { Words } from '../language.js'
import { type FieldInParts, inParts } from './in-parts.js'
import { text } from './text.js'

/** A person's name in two parts. */
export interface NameInParts {
  firstName: string
  lastName: string
}

/** A part of a name: what its control is called, after the name of the question. */
export type NamePart = 'first-name' | 'last-name'

/** What `nameInParts` asks for, as it stands after "Enter". */
export interface NameInPartsOptions {
  /** First name unless set. */
  firstName?: Words
  /** Last name unless set. */
  lastName?: Words
}

/**
 * A person's name in two parts, for a service that has to know which is which. Any letters and signs are taken. For all
 * others a `text` is better: some people have one name, and some have names in another order.
 *
 * Design System: https://design-system.service.gov.uk/patterns/names/
 */
export function nameInParts({
  firstName = { en: 'first name', cy: 'enw cyntaf' },
  lastName = { en: 'last name', cy: 'enw olaf' },
}: NameInPartsOptions = {}): FieldInParts<NameInParts, NamePart> {
  return inParts({
    'first-name': text({ thing: firstName, most: 200 }),
    'last-name': text({ thing: lastName, most: 200 }),
  })
}
