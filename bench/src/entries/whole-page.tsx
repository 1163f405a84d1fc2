// The question page as a whole document, as a service would send it.
import { BackLink, Footer, GenericHeader, SkipLink } from '@handrail/react'
import { renderToString } from 'react-dom/server'
import { QuestionPage } from '../contenders/handrail.js'
import { title } from '../words.js'

/** @param css the styles to put inline */
export const wholePage = (css: string): string =>
  `<!doctype html>${renderToString(
    <html className="govuk-template" lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{`Error: ${title} – Market stalls`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <style dangerouslySetInnerHTML={{ __html: css }} />
        <script type="module" src="/assets/client.js" />
      </head>
      <body className="govuk-template__body">
        <SkipLink />
        <header className="govuk-template__header">
          <GenericHeader>Example Council</GenericHeader>
        </header>
        <div className="govuk-width-container">
          <BackLink href="/before" />
          <main className="govuk-main-wrapper" id="main-content">
            <div className="govuk-grid-row">
              <div className="govuk-grid-column-two-thirds">
                <QuestionPage />
              </div>
            </div>
          </main>
        </div>
        <footer className="govuk-template__footer">
          <Footer />
        </footer>
      </body>
    </html>,
  )}`
