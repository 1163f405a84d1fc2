import { postcodeAttributes } from '@handrail/forms/attributes'
import type { ReactElement } from 'react'
import { TextInput } from '../../form/text-input/index.js'
import { questionInParts, type QuestionInPartsProps } from '../../parts/question-in-parts.js'
import type { AddressLookupWords } from './address-lookup.strings.js'

type AskPostcodeProps = QuestionInPartsProps<'postcode' | 'building'> & {
  autoComplete?: 'off'
  words: AddressLookupWords
}

/** What the lookup is asked for. */
export function AskPostcode({ autoComplete, words, ...props }: AskPostcodeProps): ReactElement {
  return questionInParts(props, (part) => (
    <>
      <TextInput
        {...part('postcode')}
        label={words.postcode}
        {...postcodeAttributes}
        {...(autoComplete && { autoComplete })}
      />
      <TextInput {...part('building')} label={words.building} spellCheck={false} width={20} />
    </>
  ))
}
