'use client'
import type { ReactElement } from 'react'
import { FailedPage } from '../../views/failed-page'

/** For a fault in a page that nobody thought of, when scripts run. See src/views/page.tsx for all that can be expected. */
export default function ErrorPage(): ReactElement {
  return <FailedPage />
}
