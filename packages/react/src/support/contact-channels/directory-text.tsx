import { type Availability, type ContactChannel, type LanguageTag, type Localised, textIn } from '@handrail/support'
import type { ReactElement } from 'react'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { OurWords } from '../../foundations/our-words.js'
import { cy, en } from './contact-channels.strings.js'

/** The language that text of the directory is in on a page: the page's, or English when it has not been translated. */
export const languageOf = (text: Localised, language: LanguageTag): LanguageTag =>
  Object.hasOwn(text, language) ? language : 'en'

/** Text of the directory, marked as English where it is not in the language of the page. */
export function DirectoryText({ text, language }: { text: Localised; language: LanguageTag }): ReactElement {
  return (
    <OurWords language={language} wordsLanguage={languageOf(text, language)}>
      {textIn(text, language)}
    </OurWords>
  )
}

/** A channel, an offer or a place that cannot be used. */
interface WhyNotProps {
  channel: { availability?: Availability; because?: Localised }
  language: string
}

/** Says that a channel, an offer or a place cannot be used, and why. To leave it out would tell people nothing. */
export function WhyNot({ channel, language }: WhyNotProps): ReactElement {
  const { availability, because } = channel
  const words = spokenWords(en, cy, language)
  const said = availability === 'suspended' ? words.suspended : words.notOffered
  if (!because) return <OurWords language={language}>{said}</OurWords>
  // Sentences in one language stay in one piece: two pieces would stand in the wrong order on an Arabic page.
  if (languageOf(because, language) === spoken(language)) {
    return <OurWords language={language}>{`${said} ${textIn(because, language)}`}</OurWords>
  }
  return (
    <>
      <OurWords language={language}>{said}</OurWords> <DirectoryText text={because} language={language} />
    </>
  )
}

/** What people must know before they use a channel: its own warning, or the one for all social media. */
export function warningOf(channel: ContactChannel, language: string): ReactElement | null {
  if (channel.warning) return <DirectoryText text={channel.warning} language={language} />
  if (channel.kind !== 'social') return null
  return <OurWords language={language}>{spokenWords(en, cy, language).socialWarning}</OurWords>
}
