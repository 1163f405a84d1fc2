import { StartButtonLink } from '@handrail/react'
import type { ReactElement } from 'react'
import { DirectoryData } from './directory-data.js'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { ReadingPage } from './reading-page.js'

export function StartPage(): ReactElement {
  const { words, link } = useFrame()
  const { start } = words
  return (
    <ReadingPage title={words.service}>
      <h1 className="govuk-heading-xl">{words.service}</h1>
      <p className="govuk-inset-text">{words.notReal}</p>
      <p className="govuk-body">{start.introduction}</p>
      <h2 className="govuk-heading-m">{start.beforeYouStart}</h2>
      <p className="govuk-body">{start.leadIn}</p>
      <ul className="govuk-list govuk-list--bullet">
        {start.youNeed.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="govuk-body">{start.time}</p>
      <p className="govuk-body">{start.price}</p>
      <p className="govuk-body">{start.keeping}</p>
      <StartButtonLink href={link('who-for')}>{start.button}</StartButtonLink>
      <p className="govuk-body">
        <a className="govuk-link" href={link('come-back')}>
          {words.links.comeBack}
        </a>
      </p>
      <AllHelp heading={start.support.heading}>{start.support.text}</AllHelp>
      <DirectoryData />
    </ReadingPage>
  )
}
