import type { ReactElement } from 'react'
import type { Problem } from '../words/index.js'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

/** A page that could not be shown: what happened, what became of the answers, and how to do it another way. */
export function ProblemPage({ problem, link: page }: { problem: Problem; link: string }): ReactElement {
  const { words, link } = useFrame()
  const said = words.problems[problem]
  return (
    <ReadingPage title={said.heading}>
      <h1 className="govuk-heading-l">{said.heading}</h1>
      <Paragraphs>{said.paragraphs}</Paragraphs>
      <p className="govuk-body">
        <a className="govuk-link" href={link(page)}>
          {said.link}
        </a>
      </p>
      <AllHelp heading={words.helpHeading} />
    </ReadingPage>
  )
}
