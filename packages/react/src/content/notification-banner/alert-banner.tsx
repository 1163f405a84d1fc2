'use client'
import { type ComponentProps, type ReactElement, useRef } from 'react'
import { useFocusOnNews } from '../../foundations/focus-on-news.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { bothRefs } from '../../foundations/refs.js'

/** The `<div>` of a notification banner that takes the focus. */
export function AlertBanner({ ref, ...rest }: ComponentProps<'div'>): ReactElement {
  const root = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()
  // Its words, not its children: those are new each time the page is rendered.
  useFocusOnNews(root, () => root.current?.textContent, 'press')
  return <div data-govuk-notification-banner-init={hydrated ? '' : undefined} ref={bothRefs(root, ref)} {...rest} />
}
