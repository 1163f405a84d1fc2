import type { ReactElement } from 'react'
import { KeepScriptSupport } from './keep-script-support.js'
import { SCRIPT_SUPPORT_TEXT } from './script-support-text.js'

export { SCRIPT_SUPPORT_HASH, SCRIPT_SUPPORT_TEXT } from './script-support-text.js'

/** Props of {@link ScriptSupport}. */
export interface ScriptSupportProps {
  /** The nonce of your Content Security Policy. Not needed if your policy has {@link SCRIPT_SUPPORT_HASH}. */
  nonce?: string
}

/**
 * Tells the stylesheet, before anything is drawn, that scripts run. Comes first in `<body>`. `PageTemplate` and
 * `TemplateBody` have it already: use it where you write `<body>` yourself, and set `suppressHydrationWarning` there, as
 * the script changes its class names before React arrives.
 *
 * Page template: https://design-system.service.gov.uk/styles/page-template/
 */
export function ScriptSupport({ nonce }: ScriptSupportProps): ReactElement {
  return (
    <>
      {/* Browsers hide the nonce from scripts, React among them, so it cannot be compared. */}
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT_SUPPORT_TEXT }} />
      <KeepScriptSupport />
    </>
  )
}
