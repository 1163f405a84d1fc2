import { phoneNumberWords } from '@handrail/support'
import type { ReactElement } from 'react'
import { fill } from '../../foundations/words.js'

/**
 * A phone number to read, in groups. No link: it is the number of the person who reads it.
 *
 * @param phone in the form of E.164, with an extension if there is one: `+441632960001;ext=12`
 * @param sentence how an extension is said
 */
export function drawPhoneNumber(phone: string, sentence: string): ReactElement {
  const [telephone = '', extension] = phone.split(';ext=')
  const number = phoneNumberWords(telephone)
  // Its groups keep their order on an Arabic page.
  return <bdi>{extension ? fill(sentence, { number, extension }) : number}</bdi>
}
