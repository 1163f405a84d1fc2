'use client'
import '@handrail/react/styles.css'
import type { ReactElement } from 'react'
import { FailedPage } from '../views/failed-page'

/** For a fault in the document itself. It takes the place of all of it. */
export default function GlobalError(): ReactElement {
  return (
    <html lang="en" className="govuk-template">
      <body className="govuk-template__body">
        <FailedPage />
      </body>
    </html>
  )
}
