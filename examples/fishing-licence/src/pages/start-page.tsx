import { BeforeYouStart, OtherWays, StartButtonLink, TrustPanel } from '@handrail/react'
import type { ReactElement } from 'react'
import { DirectoryData } from './directory-data.js'
import { useFrame } from './frame.js'
import { ReadingPage } from './reading-page.js'

const OTHER_WAYS = 'other-ways'

export function StartPage(): ReactElement {
  const { words, directory, at, link } = useFrame()
  const { introduction, otherWaysLink, button, otherWays, trust, ...facts } = words.start
  return (
    <ReadingPage title={words.service}>
      <h1 className="govuk-heading-l">{words.service}</h1>
      <p className="govuk-inset-text">{words.notReal}</p>
      <p className="govuk-body">{introduction}</p>
      <BeforeYouStart
        {...facts}
        otherWays={
          <a className="govuk-link" href={`#${OTHER_WAYS}`}>
            {otherWaysLink}
          </a>
        }
      />
      <StartButtonLink href={link('who-for')}>{button}</StartButtonLink>
      <p className="govuk-body">
        <a className="govuk-link" href={link('come-back')}>
          {words.links.comeBack}
        </a>
      </p>
      <h2 className="govuk-heading-l govuk-!-margin-top-8" id={OTHER_WAYS}>
        {otherWays}
      </h2>
      <OtherWays directory={directory} at={at} href={link('get-support')} />
      <TrustPanel {...trust}>
        <p className="govuk-body">
          <a className="govuk-link" href={link('cookies')}>
            {words.links.cookies}
          </a>
        </p>
      </TrustPanel>
      <DirectoryData />
    </ReadingPage>
  )
}
