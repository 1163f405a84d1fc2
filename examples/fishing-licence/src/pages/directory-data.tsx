import { jsonLdScript, toJsonLd } from '@handrail/support/schema-org'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'

/**
 * Every way to get help, for search engines and assistants: people ask those for the number too. Data is not a script, so
 * the security headers let it be.
 */
export function DirectoryData(): ReactElement {
  const { language, directory, siteAddress, inLanguage, words } = useFrame()
  // Nobody needs it twice: browsers get no code to make it again, and React leaves what the server sent.
  const json = import.meta.env.SSR
    ? jsonLdScript(
        toJsonLd(directory, {
          language,
          url: siteAddress + inLanguage(language),
          organization: { name: words.agency },
        }),
      )
    : ''
  return <script type="application/ld+json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: json }} />
}
