import '@handrail/react/styles.css'
import '../../service.css'
import { TemplateBody, TemplateHead } from '@handrail/react'
import { headers } from 'next/headers'
import { language } from 'next/root-params'
import type { ReactElement, ReactNode } from 'react'
import { basePath } from '../../addresses'
import { FailedHelp } from '../../views/failed-help'
import { Help } from '../../views/help'
import { isLanguage } from '../../words'

/** The document. What stands in it is the affair of each page: see src/views/layout.tsx. */
export default async function Document({ children }: { children: ReactNode }): Promise<ReactElement> {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const tag = await language()
  return (
    <html lang={tag} className="govuk-template">
      <TemplateHead icons={<link rel="icon" href={`${basePath}/assets/icon.svg`} type="image/svg+xml" />} />
      <TemplateBody nonce={nonce}>
        <FailedHelp help={<Help language={isLanguage(tag) ? tag : 'en'} about="form" />}>{children}</FailedHelp>
      </TemplateBody>
    </html>
  )
}
