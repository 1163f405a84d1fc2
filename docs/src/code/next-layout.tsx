import '@handrail/react/styles.css'
import { LanguageProvider, SkipLink } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'

export default function Layout({ children }: { children: ReactNode }): ReactElement {
  return (
    <html lang="en" className="govuk-template">
      <body className="govuk-template__body">
        <LanguageProvider language="en">
          <SkipLink />
          <div className="govuk-width-container">
            <main className="govuk-main-wrapper" id="main-content">
              {children}
            </main>
          </div>
        </LanguageProvider>
      </body>
    </html>
  )
}
