import type { ReactElement, ReactNode } from 'react'
import { Radio, RadioDivider, Radios } from '../../form/radios/index.js'
import { Select } from '../../form/select/index.js'
import type { Language } from '../../foundations/language.js'
import { fill } from '../../foundations/words.js'
import type { AddressLine } from '../address/index.js'
import type { FoundAddress } from './address-finder.js'
import type { AddressLookupWords } from './address-lookup.strings.js'

/** With more, people on a phone scroll for long to get to the last choice, to help and to the button. */
const MOST_RADIOS = 15

const lines: readonly AddressLine[] = ['line-1', 'line-2', 'town', 'county']

/** An address in one line. Without its postcode, which all of them have. */
const inOneLine = ({ parts }: FoundAddress): string =>
  lines
    .map((line) => parts[line])
    .filter(Boolean)
    .join(', ')

interface ChooseAddressProps {
  name: string
  legend: string
  found: readonly FoundAddress[]
  postcode?: string
  defaultValue?: string
  error?: ReactNode
  language?: Language
  words: AddressLookupWords
}

/** The addresses that were found, and the choice that it is none of them. */
export function ChooseAddress({ legend, found, postcode, words, ...rest }: ChooseAddressProps): ReactElement {
  const question = { ...rest, hint: postcode && fill(words.foundHint, { postcode }) }
  if (found.length > MOST_RADIOS)
    return (
      <Select {...question} label={legend} labelIsPageHeading>
        <option value="">{words.chooseAddress}</option>
        {found.map((address) => (
          <option key={address.id} value={address.id}>
            {inOneLine(address)}
          </option>
        ))}
        <option value="by-hand">{words.noneOfThese}</option>
      </Select>
    )
  return (
    <Radios {...question} legend={legend} legendIsPageHeading>
      {found.map((address) => (
        <Radio key={address.id} value={address.id}>
          {inOneLine(address)}
        </Radio>
      ))}
      <RadioDivider>{words.or}</RadioDivider>
      <Radio value="by-hand">{words.noneOfThese}</Radio>
    </Radios>
  )
}
