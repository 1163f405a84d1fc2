import { type Localised, textIn } from '@handrail/support'
import { Fragment, type ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken } from '../../foundations/spoken.js'
import { DirectoryText, languageOf } from '../../support/contact-channels/directory-text.js'

interface SaidOfProps {
  /** Our words, with a colon at their end. */
  ours: string
  /** Names in the directory. */
  names: readonly Localised[]
  /** The language of the page. */
  language: string
}

/**
 * Our words, then names of the directory: "Ask for: Help to fill in the form". Words in one language stay in one piece:
 * two pieces would stand in the wrong order on an Arabic page.
 */
export function SaidOf({ ours, names, language }: SaidOfProps): ReactElement {
  if (names.every((name) => languageOf(name, language) === spoken(language))) {
    const all = names.map((name) => textIn(name, language)).join(', ')
    return <OurWords language={language}>{`${ours} ${all}`}</OurWords>
  }
  return (
    <>
      <OurWords language={language}>{ours}</OurWords>{' '}
      {names.map((name, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          <DirectoryText text={name} language={language} />
        </Fragment>
      ))}
    </>
  )
}
