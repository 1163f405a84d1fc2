'use client'
import {
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useRef,
} from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { drawNumbered } from '../../foundations/numbered-children.js'
import { useWords } from '../../foundations/words.js'
import { TabsScope } from './tab.js'
import { en } from './tabs.strings.js'
import { useSelectedTab } from './use-selected-tab.js'
import { useTablet } from './use-tablet.js'

/** Props of {@link Tabs}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface TabsProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** The heading over the links, where the tabs are a list. "Contents" unless set. */
  title?: ReactNode
  /** The language of "Contents". */
  language?: Language
  /** `Tab`, one after another or in a list. */
  children?: ReactNode
}

/**
 * Panels of which people see one at a time. For content in clear parts that people do not need to compare, never for
 * the steps of a journey and never for the only help. Without scripts and on narrow screens it is a list of links with all
 * panels below it.
 *
 * Design System: https://design-system.service.gov.uk/components/tabs/
 * WCAG 1.3.1 Info and Relationships, 2.1.1 Keyboard, 2.4.3 Focus Order, 4.1.2 Name, Role, Value.
 */
export function Tabs({ title, language, className, children, ...rest }: TabsProps): ReactElement {
  const words = useWords('tabs', en, language)
  const list = useRef<HTMLUListElement>(null)
  const wide = useTablet()
  const { selected, select, left } = useSelectedTab(list, wide)

  const draw = (half: 'link' | 'panel'): ReactNode => {
    let isFirst = true
    return drawNumbered(children, (child) => {
      if (isNothing(child)) return null
      const value = { half, isFirst, selected, wide, left }
      isFirst = false
      return <TabsScope value={value}>{child}</TabsScope>
    })
  }
  const links = draw('link')

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const link = tabOf(event)
    if (!link) return
    event.preventDefault()
    select(link)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const link = tabOf(event)
    if (!link || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const isForward = (event.key === 'ArrowRight') !== isRightToLeft
    const neighbour = link.parentElement![isForward ? 'nextElementSibling' : 'previousElementSibling']
    const next = neighbour?.querySelector<HTMLAnchorElement>('.govuk-tabs__tab')
    if (!next) return
    next.focus()
    select(next)
  }
  /** The tab that something happened to. Nothing where tabs are links, and where keys ask the browser for more. */
  const tabOf = (event: MouseEvent | KeyboardEvent): HTMLAnchorElement | null => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event
    if (!wide || event.defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return null
    return target instanceof Element ? target.closest<HTMLAnchorElement>('.govuk-tabs__tab') : null
  }

  return (
    <div
      className={classNames('govuk-tabs', className)}
      data-govuk-tabs-init={wide === undefined ? undefined : ''}
      {...rest}
      data-module="govuk-tabs"
    >
      <h2 className="govuk-tabs__title">{title ?? words.contents}</h2>
      {Array.isArray(links) && links.length > 0 && (
        <>
          {/* The links are the controls: what happens to them is heard here. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
          <ul className="govuk-tabs__list" role={wide ? 'tablist' : undefined} ref={list} {...{ onClick, onKeyDown }}>
            {links}
          </ul>
          {draw('panel')}
        </>
      )}
    </div>
  )
}
