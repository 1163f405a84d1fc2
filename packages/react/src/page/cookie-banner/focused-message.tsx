'use client'
import type { ComponentProps, ReactElement } from 'react'
import { useFocusOnNews } from '../../foundations/focus-on-news.js'
import { useHydrated } from '../../foundations/hydrated.js'

/**
 * The `<div>` of a message that takes the focus when a script puts it in, or shows it. Not when it came with the page: the
 * banner is the first thing on it, so people are there already.
 */
export function FocusedMessage({ ref, ...rest }: ComponentProps<'div'>): ReactElement {
  const words = (root: HTMLElement | null): unknown => (root?.closest('[hidden]') ? undefined : root?.textContent)
  return <div ref={useFocusOnNews(ref, words, 'press', useHydrated())} {...rest} />
}
