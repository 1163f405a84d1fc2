import type { ReactElement } from 'react'
import { requestLinkWords } from '../words/request-links.js'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

export function CookiesPage(): ReactElement {
  const { words, language } = useFrame()
  const { heading, paragraphs } = words.cookies
  return (
    <ReadingPage title={heading}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <Paragraphs>{[...paragraphs, ...requestLinkWords(language).kept]}</Paragraphs>
      <AllHelp heading={words.helpHeading} />
    </ReadingPage>
  )
}
