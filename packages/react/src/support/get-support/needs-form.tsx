import { allBarriers, type Barrier, barrierWords, type Nation, type SupportDirectory } from '@handrail/support'
import type { ComponentProps, ReactElement } from 'react'
import { Button } from '../../form/button/index.js'
import { Checkbox, Checkboxes } from '../../form/checkboxes/index.js'
import { Radio, Radios } from '../../form/radios/index.js'
import { Select } from '../../form/select/index.js'
import { OurWords } from '../../foundations/our-words.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { cy as channelsCy, en as channelsEn } from '../contact-channels/contact-channels.strings.js'
import { languageName } from '../contact-channels/language-names.js'
import { cy, en } from './get-support.strings.js'

export interface NeedsFormProps extends Omit<ComponentProps<'form'>, 'children'> {
  directory: SupportDirectory
  choices?: readonly Barrier[]
  asks: readonly ('nation' | 'language')[]
  needs: readonly string[]
  nation?: Nation
  helpLanguage?: string
  hiddenFields?: Readonly<Record<string, string>>
  language: string
}

/** Asks what makes it hard and, if that changes the answer, where the person lives and in which language they want help. */
export function NeedsForm({
  directory,
  choices = allBarriers,
  asks,
  needs,
  nation,
  helpLanguage,
  hiddenFields = {},
  language,
  method = 'post',
  ...rest
}: NeedsFormProps): ReactElement {
  const words = spokenWords(en, cy, language)
  const said = (text: string): ReactElement => <OurWords language={language}>{text}</OurWords>
  const nationNames = spokenWords(channelsEn, channelsCy, language).nations
  return (
    <form method={method} noValidate {...rest}>
      {Object.entries(hiddenFields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Checkboxes
        name="needs"
        legend={said(words.question)}
        legendSize="m"
        hint={said(words.questionHint)}
        defaultValue={needs}
        small
      >
        {[...choices, 'something-else' as const].map((need) => (
          <Checkbox key={need} value={need}>
            {said(barrierWords(need, spoken(language)))}
          </Checkbox>
        ))}
      </Checkboxes>
      {asks.includes('nation') && (
        <Radios name="nation" legend={said(words.nation)} defaultValue={nation} small>
          {(directory.nations ?? []).map((each) => (
            <Radio key={each} value={each}>
              {said(nationNames[each])}
            </Radio>
          ))}
        </Radios>
      )}
      {asks.includes('language') && (
        <Select name="help-language" label={said(words.helpLanguage)} defaultValue={helpLanguage ?? ''}>
          <option value="">{words.anyLanguage}</option>
          {languagesIn(directory).map((each) => (
            <option key={each} value={each} lang={each === 'bfi' ? 'en' : each}>
              {languageName(each)}
            </option>
          ))}
        </Select>
      )}
      <Button variant="secondary">{said(words.find)}</Button>
    </form>
  )
}

/** Every language that someone in the directory speaks: the service's first, then in the order they are met. */
const languagesIn = ({ languages, channels, places = [], offers = [] }: SupportDirectory): string[] => [
  ...new Set([...languages, ...[...channels, ...places, ...offers].flatMap((each) => each.languages ?? [])]),
]
