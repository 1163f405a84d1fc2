import '@handrail/react/styles.css'
import { Footer, GenericHeader, PageLayout, TemplateBody } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'

export default function Layout({ children }: { children: ReactNode }): ReactElement {
  return (
    <html lang="en" className="govuk-template">
      <TemplateBody>
        <PageLayout header={<GenericHeader href="/">Example Council</GenericHeader>} footer={<Footer />}>
          {children}
        </PageLayout>
      </TemplateBody>
    </html>
  )
}
