'use client'
import type { ComponentProps, ReactElement } from 'react'
import { useFocusOnNews } from '../../foundations/focus-on-news.js'
import { useStarted } from '../../foundations/started.js'

/** The `<div>` of a notification banner that takes the focus. */
export function AlertBanner({ ref, ...rest }: ComponentProps<'div'>): ReactElement {
  const [root, start] = useStarted(ref)
  // Its words, not its children: those are new each time the page is rendered.
  useFocusOnNews(root, () => root.current?.textContent, 'press')
  return <div {...rest} ref={start} />
}
