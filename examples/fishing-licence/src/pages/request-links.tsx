import type { ReactElement } from 'react'
import { type RequestLinkWords, requestLinkWords } from '../words/request-links.js'
import { useFrame } from './frame.js'

/** What people can ask for besides the ways to get help, which lead to a call back by themselves. */
export function RequestLinks(): ReactElement {
  const { language, link } = useFrame()
  const { heading, links } = requestLinkWords(language)
  return (
    <>
      <h2 className="govuk-heading-m govuk-!-margin-top-8">{heading}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {(Object.keys(links) as (keyof RequestLinkWords['links'])[]).map((page) => (
          <li key={page}>
            <a className="govuk-link" href={link(page)}>
              {links[page]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Leads to the survey, where people have done what they came for. */
export function SurveyLink(): ReactElement {
  const { language, link } = useFrame()
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={link('survey')}>
        {requestLinkWords(language).links.survey}
      </a>
    </p>
  )
}
