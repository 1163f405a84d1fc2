import type { ReactElement } from 'react'
import { addressOf } from '../addresses'
import { type Language, wordsFor } from '../words'
import { LinkParagraph } from './paragraphs'

const pages = { needs: 'what-you-need', leaflet: 'leaflet', poster: 'poster', survey: 'survey' } as const

/** What people can ask for besides the ways to contact us, which lead to a call by themselves. */
export function RequestLinks({ language }: { language: Language }): ReactElement {
  const { links } = wordsFor(language).requests
  return (
    <>
      <h2 className="govuk-heading-m govuk-!-margin-top-8">{links.heading}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {(Object.keys(pages) as (keyof typeof pages)[]).map((name) => (
          <li key={name}>
            <a className="govuk-link" href={addressOf(language, pages[name])}>
              {links[name]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Leads to the survey where people have done what they came for. */
export function SurveyLink({ language }: { language: Language }): ReactElement {
  return <LinkParagraph href={addressOf(language, 'survey')}>{wordsFor(language).requests.links.survey}</LinkParagraph>
}
