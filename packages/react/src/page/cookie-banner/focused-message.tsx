'use client'
import { type ComponentProps, type ReactElement, useRef } from 'react'
import { useFocusOnNews } from '../../foundations/focus-on-news.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { bothRefs } from '../../foundations/refs.js'

/**
 * The `<div>` of a message that takes the focus when a script puts it in, or shows it. Not when it came with the page: the
 * banner is the first thing on it, so people are there already.
 */
export function FocusedMessage({ ref, ...rest }: ComponentProps<'div'>): ReactElement {
  const root = useRef<HTMLDivElement>(null)
  const words = (): unknown => (root.current?.closest('[hidden]') ? undefined : root.current?.textContent)
  useFocusOnNews(root, words, 'press', useHydrated())
  return <div ref={bothRefs(root, ref)} {...rest} />
}
