import { type ContactChannel, type LanguageTag, type Localised, textIn } from '@handrail/support'
import type { ReactElement } from 'react'
import { wordsIn } from '../../foundations/words.js'
import { OurWords } from '../opening-hours/our-words.js'
import { strings } from './contact-channels.strings.js'

/** Text of the directory in the language of the page; in English, and marked so, when it has not been translated. */
export function DirectoryText({ text, language }: { text: Localised; language: LanguageTag }): ReactElement {
  return (
    <OurWords language={language} wordsLanguage={Object.hasOwn(text, language) ? language : 'en'}>
      {textIn(text, language)}
    </OurWords>
  )
}

/** Says that a channel cannot be used, and why. To leave it out would tell people nothing. */
export function WhyNot({ channel, language }: { channel: ContactChannel; language: string }): ReactElement {
  const { availability, because } = channel
  const words = wordsIn(strings, language)
  return (
    <>
      <OurWords language={language}>{availability === 'suspended' ? words.suspended : words.notOffered}</OurWords>
      {because && ' '}
      {because && <DirectoryText text={because} language={language} />}
    </>
  )
}

/** What people must know before they use a channel: its own warning, or the one for all social media. */
export function warningOf(channel: ContactChannel, language: string): ReactElement | null {
  if (channel.warning) return <DirectoryText text={channel.warning} language={language} />
  if (channel.kind !== 'social') return null
  return <OurWords language={language}>{wordsIn(strings, language).socialWarning}</OurWords>
}
