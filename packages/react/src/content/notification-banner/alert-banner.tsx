'use client'
import type { ComponentProps, ReactElement } from 'react'
import { useFocusOnNews } from '../../foundations/focus-on-news.js'

/** The `<div>` of a notification banner that takes the focus. */
export function AlertBanner({ ref, ...rest }: ComponentProps<'div'>): ReactElement {
  // Its words, not its children: those are new each time the page is rendered.
  return <div {...rest} ref={useFocusOnNews(ref, (root) => root?.textContent, 'press')} />
}
