import { jsonLdScript, toJsonLd } from '@handrail/support/schema-org'
import type { ReactElement } from 'react'
import { addressOf } from '../addresses'
import { directoryIn } from '../directory'
import { siteAddress } from '../site-address'
import { type Language, wordsFor } from '../words'

/**
 * Every way to get help, for search engines and assistants: people ask those for the number too. It is data and no script,
 * so the security headers let it be.
 */
export function DirectoryData({ language }: { language: Language }): ReactElement {
  const data = toJsonLd(directoryIn(language), {
    language,
    url: siteAddress + addressOf(language, 'start'),
    organization: { name: wordsFor(language).office },
  })
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdScript(data) }} />
}
