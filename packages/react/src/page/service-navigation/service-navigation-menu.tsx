'use client'
import { type ComponentProps, type ReactElement, type ReactNode, useState } from 'react'
import { markStarted, useStart } from '../../foundations/start.js'
import { useSmallScreen } from './use-small-screen.js'

interface RootProps extends ComponentProps<'section'> {
  as: 'section' | 'div'
}

/** The outermost element of a service navigation that has a menu button. It says when the button works. */
export function RootWithMenu({ as, ref, ...rest }: RootProps): ReactElement {
  const Root = as as 'section'
  return <Root {...rest} ref={useStart(markStarted, ref)} />
}

interface MenuProps {
  /** The id of the list, for the button to name. */
  id: string
  /** The words of the button. */
  text: string
  /** What screen readers call the button, if it is not its words. */
  label: string | undefined
  /** The items of the list. */
  children: ReactNode
}

/**
 * The list, and on small screens a button that opens it. Without scripts and on wide screens the list is always there.
 * If the window gets wide and small again, the list is as open as it was.
 */
export function ServiceNavigationMenu({ id, text, label, children }: MenuProps): ReactElement {
  const small = useSmallScreen()
  // Not known before the button was there for the first time.
  const [open, setOpen] = useState<boolean>()
  if (small && open === undefined) setOpen(false)
  return (
    <>
      <button
        type="button"
        className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
        aria-controls={id}
        aria-label={label}
        aria-expanded={open}
        hidden={!small}
        aria-hidden={!small || undefined}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      <ul className="govuk-service-navigation__list" id={id} hidden={small && !open}>
        {children}
      </ul>
    </>
  )
}
