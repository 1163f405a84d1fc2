'use client'
import type { ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { i18nAttributes } from '../../foundations/i18n-attributes.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { FormGroup, type FormGroupProps } from '../../parts/form-group/index.js'
import { type CharacterCountWords, en } from './character-count.strings.js'
import { type CountType, isWords } from './count-text.js'

/** The limit of a text, and how it is told. Give the same to `CharacterCountGroup` and `CharacterCountControl`. */
export interface TextLimit {
  /** How many characters, or words, the answer can have. People can go over it: they are told, and nothing is cut off. */
  limit: number
  /** What counts as one. `length` unless set. */
  countType?: CountType
  /** How much of the limit, in percent, must be used up before the count shows. From the start unless set. */
  threshold?: number
  /** Words of your own for the limit and the count. */
  words?: Partial<CharacterCountWords>
  /** The language of the limit and the count. */
  language?: Language
}

/** Props of {@link CharacterCountGroup}: any attribute of `<div>`, and these. */
export type CharacterCountGroupProps = FormGroupProps & TextLimit

const characterKeys = {
  charactersUnderLimit: 'characters-under-limit',
  charactersAtLimit: 'characters-at-limit',
  charactersOverLimit: 'characters-over-limit',
} as const
const wordKeys = {
  wordsUnderLimit: 'words-under-limit',
  wordsAtLimit: 'words-at-limit',
  wordsOverLimit: 'words-over-limit',
} as const

/**
 * Keeps a `CharacterCountControl` and its label, hint and error message together, as a `FormGroup` does. One element:
 * `<div>`.
 */
export function CharacterCountGroup({
  limit,
  countType,
  threshold,
  words: own,
  language,
  className,
  ...rest
}: CharacterCountGroupProps): ReactElement {
  const words = useWords('character-count', en, language, own)
  const isMaxwords = countType === 'spaced-words'
  // Of a whole language only what is counted is written out: Welsh has 6 forms of each sentence.
  const counted = countType && isWords(countType) ? wordKeys : characterKeys
  return (
    <FormGroup
      className={classNames('govuk-character-count', className)}
      data-module="govuk-character-count"
      data-maxlength={isMaxwords ? undefined : limit}
      data-maxwords={isMaxwords ? limit : undefined}
      data-threshold={threshold}
      data-count-type={isMaxwords ? 'words' : countType}
      {...i18nAttributes(words, en, own ? { ...characterKeys, ...wordKeys } : counted)}
      // GOV.UK Frontend's own script leaves alone what is marked as started already.
      data-govuk-character-count-init={useHydrated() ? '' : undefined}
      {...rest}
    />
  )
}
