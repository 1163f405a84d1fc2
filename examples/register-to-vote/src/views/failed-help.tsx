'use client'
import { createContext, type ReactElement, type ReactNode } from 'react'

/** How to get help, for a page that fails in the browser: it cannot ask the server any more. Nothing outside of a layout. */
export const FailedHelpContext = createContext<ReactNode>(undefined)

/** Keeps help at hand for the page inside it, in case that fails. See src/views/failed-page.tsx. */
export function FailedHelp({ help, children }: { help: ReactNode; children: ReactNode }): ReactElement {
  return <FailedHelpContext value={help}>{children}</FailedHelpContext>
}
