import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

export function CookiesPage(): ReactElement {
  const { words } = useFrame()
  const { heading, paragraphs } = words.cookies
  return (
    <ReadingPage title={heading}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <Paragraphs>{paragraphs}</Paragraphs>
      <AllHelp heading={words.helpHeading} />
    </ReadingPage>
  )
}
