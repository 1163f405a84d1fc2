'use client'
import { usePathname } from 'next/navigation'
import { type ReactElement, use } from 'react'
import { addressOf, partsOf } from '../addresses'
import { FailedHelpContext } from './failed-help'
import { failedWords } from './failed-words'

/** What became of the answers, and where to go. It stands inside an error page, which a browser makes by itself. */
export function FailedPage(): ReactElement {
  const { language } = partsOf(usePathname())
  const { heading, answers, start, support } = failedWords[language]
  const help = use(FailedHelpContext)
  return (
    <div className="govuk-width-container" lang={language}>
      <main className="govuk-main-wrapper">
        <title>{heading}</title>
        <h1 className="govuk-heading-l">{heading}</h1>
        <p className="govuk-body">{answers}</p>
        {/* The whole document is asked for anew: what failed must not be used again. */}
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(language, 'start')}>
            {start}
          </a>
        </p>
        {help ?? (
          <p className="govuk-body">
            <a className="govuk-link" href={addressOf(language, 'get-support')}>
              {support}
            </a>
          </p>
        )}
      </main>
    </div>
  )
}
