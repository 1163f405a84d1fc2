import { brailleKinds, type PrintSize, printSizes } from '@handrail/forms/lists'
import type { ReactElement } from 'react'
import { Radio, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { Textarea } from '../../form/textarea/index.js'
import { fill } from '../../foundations/words.js'
import type { InputOfPart } from '../../parts/question-in-parts.js'
import type { AlternativeFormatsWords } from './alternative-formats.strings.js'

/** A size of print in words. Those who do not know theirs get 16 point. */
export const sizeWords = (size: string, words: AlternativeFormatsWords): string =>
  fill(words.size, { size: size === 'not-sure' ? '16' : size })

/** What has to be known about a format, by the format. Adjustments ask for the same in the same words. */
export const formatDetails: Record<
  'large-print' | 'braille' | 'coloured-paper' | 'another-language' | 'something-else',
  (part: InputOfPart, words: AlternativeFormatsWords) => ReactElement
> = {
  // People know what they can read, not what it is called. So each size is in its size.
  'large-print': (part, words) => (
    <Radios {...part} legend={words.sizeLegend}>
      {printSizes.map((size: PrintSize) =>
        size === 'not-sure' ? (
          <Radio key={size} value={size} hint={words.sizeNotSureHint}>
            {words.sizeNotSure}
          </Radio>
        ) : (
          <Radio key={size} value={size}>
            <span className={`handrail-print-size handrail-print-size--${size}`}>{sizeWords(size, words)}</span>
          </Radio>
        ),
      )}
    </Radios>
  ),
  braille: (part, words) => (
    <Radios {...part} legend={words.brailleLegend}>
      {brailleKinds.map((kind) => (
        <Radio key={kind} value={kind} hint={words.brailleKindHints[kind]}>
          {words.brailleKinds[kind]}
        </Radio>
      ))}
    </Radios>
  ),
  'coloured-paper': (part, words) => <TextInput {...part} label={words.colourLabel} width={20} />,
  'another-language': (part, words) => <TextInput {...part} label={words.languageLabel} width={20} />,
  'something-else': (part, words) => <Textarea {...part} label={words.somethingElseLabel} rows={3} />,
}
