'use client'
import { type ReactNode, type ReactPortal, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/**
 * Hides the page, and fills the window with words that are read out at once, for as long as it is there.
 * WCAG 4.1.3 Status Messages.
 */
export function Cover({ children }: { children: ReactNode }): ReactPortal {
  const [overlay] = useState(createOverlay)

  useLayoutEffect(() => {
    const { body } = document
    body.classList.add('govuk-exit-this-page-hide-content')
    body.append(overlay)
    return () => {
      body.classList.remove('govuk-exit-this-page-hide-content')
      overlay.remove()
    }
  }, [overlay])

  return createPortal(children, overlay)
}

/** A portal into `<body>` itself would leave more than 100 listeners of React's there for good. These go with the element. */
function createOverlay(): HTMLElement {
  const overlay = document.createElement('div')
  overlay.className = 'govuk-exit-this-page-overlay'
  overlay.setAttribute('role', 'alert')
  return overlay
}
