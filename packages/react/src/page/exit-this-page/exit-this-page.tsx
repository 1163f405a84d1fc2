'use client'
import {
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useRef,
} from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { i18nAttributes } from '../../foundations/i18n-attributes.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { Cover } from './cover.js'
import { en, type ExitThisPageWords } from './exit-this-page.strings.js'
import { quietAddress } from './quiet-address.js'
import { useExit } from './use-exit.js'

/**
 * Props of {@link ExitThisPage}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`.
 */
export interface ExitThisPageProps extends ComponentProps<'div'> {
  /** Where people go: a page that anyone may be looking at. The BBC's weather page unless set. */
  href?: string
  /** Words of your own for this one button. */
  words?: Partial<ExitThisPageWords>
  /** The language of its words. */
  language?: Language
  /** What the button says, in place of "Exit this page" and the hidden "Emergency" before it. */
  children?: ReactNode
}

/**
 * A quick way to another website, for people who are not safe if someone sees what they are reading. It stays in sight when
 * the page is scrolled. Without scripts it is a link. With them it covers the page at once, and three presses of the Shift
 * key do the same. It does not clear the browser's history: say so on a page before.
 *
 * Two elements: `<div>` and the `<a>` inside it. Put an `ExitThisPageSkipLink` at the top of the page too.
 *
 * Design System: https://design-system.service.gov.uk/components/exit-this-page/
 * WCAG 2.2.1 Timing Adjustable (people can press again as often as they like), 4.1.3 Status Messages.
 */
export function ExitThisPage({
  href = quietAddress,
  words: own,
  language,
  className,
  children,
  ...rest
}: ExitThisPageProps): ReactElement {
  const words = useWords('exit-this-page', en, language, own)
  const hydrated = useHydrated()
  const link = useRef<HTMLAnchorElement>(null)
  const { presses, said, isLeaving, hidePage } = useExit(link)
  return (
    <div
      className={classNames('govuk-exit-this-page', className)}
      data-module="govuk-exit-this-page"
      // GOV.UK Frontend's own script leaves alone what is marked as started already.
      data-govuk-exit-this-page-init={hydrated ? '' : undefined}
      {...i18nAttributes(words, en, upstreams)}
      {...rest}
    >
      <a
        href={href}
        role="button"
        draggable="false"
        className="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        data-module="govuk-button"
        data-govuk-button-init={hydrated ? '' : undefined}
        rel="nofollow noreferrer"
        onClick={(event) => followHere(event, hidePage)}
        onKeyDown={pressSpace}
        ref={link}
      >
        {children ?? (
          <>
            <span className="govuk-visually-hidden">{words.emergency}</span> {words.exit}
          </>
        )}
        {hydrated && (
          <div
            className={classNames(
              'govuk-exit-this-page__indicator',
              presses > 0 && 'govuk-exit-this-page__indicator--visible',
            )}
            aria-hidden="true"
          >
            <Light isOn={presses > 0} />
            <Light isOn={presses > 1} />
            <Light isOn={presses > 2} />
          </div>
        )}
      </a>
      {hydrated && (
        <span role="status" className="govuk-visually-hidden">
          {said && words[said]}
        </span>
      )}
      {isLeaving && <Cover>{words.activated}</Cover>}
    </div>
  )
}

/** What GOV.UK Frontend's script calls each of the words. The others stand in the HTML. */
/** Those that GOV.UK Frontend's own script says. */
const upstreams = ['activated', 'timedOut', 'pressTwoMoreTimes', 'pressOneMoreTime'] as const

/** One of three, for the presses of Shift. */
function Light({ isOn }: { isOn: boolean }): ReactElement {
  const name = 'govuk-exit-this-page__indicator-light'
  return <div className={classNames(name, isOn && `${name}--on`)} />
}

/** With a key held down, a browser opens a link in a tab or window of its own, and this page would stay behind it. */
function followHere(event: MouseEvent<HTMLAnchorElement>, hidePage: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    event.preventDefault()
    event.currentTarget.click()
  } else {
    hidePage()
  }
}

/** It is called a button by screen readers, so it answers to the space bar as buttons do. */
function pressSpace(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.click()
}
