import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
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

/**
 * Keeps a `CharacterCountControl` and its label, hint and error message together, as a `FormGroup` does. One element:
 * `<div>`.
 */
export function CharacterCountGroup({
  limit,
  countType,
  threshold,
  words,
  language,
  className,
  ...rest
}: CharacterCountGroupProps): ReactElement {
  const group = groupOfCount({ limit, countType, threshold, words, language })
  return <FormGroup {...group} {...rest} className={classNames(group.className, className)} />
}

/** What the element round a text that is counted says of its limit, for GOV.UK Frontend's own script. */
export function groupOfCount({ limit, countType, threshold, words: own, language }: TextLimit): ComponentProps<'div'> {
  const isMaxwords = countType === 'spaced-words'
  const group = {
    className: 'govuk-character-count',
    'data-module': 'govuk-character-count',
    'data-maxlength': isMaxwords ? undefined : limit,
    'data-maxwords': isMaxwords ? limit : undefined,
    'data-threshold': threshold,
    'data-count-type': isMaxwords ? 'words' : countType,
  }
  const words = useWords('character-count', en, language, own)
  if (words === en) return group
  const unit = isWords(countType) ? 'words' : 'characters'
  // Of a whole language only what is counted is written out: Welsh has 6 forms of each sentence.
  const said = (Object.keys(en) as (keyof CharacterCountWords)[]).filter(
    (name) => name.endsWith('Limit') && (own || name.startsWith(unit)),
  )
  return { ...group, ...i18nAttributes(words, en, said) }
}
