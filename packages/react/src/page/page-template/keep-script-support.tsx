'use client'
import { useLayoutEffect } from 'react'

/**
 * Keeps the class names that {@link SCRIPT_SUPPORT_TEXT} added. React knows nothing of them, so they are lost when it
 * writes the class names of `<body>` anew: when those change, or when it makes the whole page again because the server's
 * HTML was not what it expected. No script inside the page runs a second time then.
 */
export function KeepScriptSupport(): null {
  // After every render, as any of them can have changed <body>. Before the browser draws, so that nobody sees it.
  useLayoutEffect(() => {
    const { classList } = document.body
    classList.add('js-enabled')
    if ('noModule' in HTMLScriptElement.prototype) classList.add('govuk-frontend-supported')
  })
  return null
}
