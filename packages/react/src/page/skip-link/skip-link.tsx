'use client'
import type { ComponentProps, MouseEvent, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { markStarted, useStart } from '../../foundations/start.js'
import { useWords } from '../../foundations/words.js'
import { focusContent } from './focus-content.js'
import { en } from './skip-link.strings.js'

/** Props of {@link SkipLink}: any attribute of `<a>`, and these. `className`, `ref` and the rest go to the `<a>`. */
export interface SkipLinkProps extends ComponentProps<'a'> {
  /** `#` and the id of what to skip to. `#main-content` unless set: put that id on your `<main>`. */
  href?: string
  /** The language of "Skip to main content": a BCP 47 tag, such as `cy`. */
  language?: Language
  /** Words of your own. "Skip to main content" unless set. */
  children?: ReactNode
}

/**
 * Takes people who use a keyboard past the header, straight to the content. It shows when it has the focus. It goes
 * straight after the start of `<body>`. One element: `<a>`.
 *
 * Without scripts it is a plain link. With them it also moves the focus to the content, which not every browser and
 * screen reader does by itself.
 *
 * Design System: https://design-system.service.gov.uk/components/skip-link/
 * WCAG 2.4.1 Bypass Blocks, 2.4.3 Focus Order.
 */
export function SkipLink({
  href = '#main-content',
  language,
  className,
  children,
  onClick,
  ref,
  ...rest
}: SkipLinkProps): ReactElement {
  const words = useWords('skip-link', en, language)
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    if (!event.defaultPrevented) focusContent(event.currentTarget)
  }
  return (
    <a
      href={href}
      className={classNames('govuk-skip-link', className)}
      data-module="govuk-skip-link"
      onClick={follow}
      {...rest}
      ref={useStart(markStarted, ref)}
    >
      {children ?? words.skip}
    </a>
  )
}
