'use client'
import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react'
import { whenAnswersChange } from '../../foundations/answers.js'
import { classNames } from '../../foundations/class-names.js'

interface RevealedProps {
  className: string
  id: string
  /** Whether the choice is selected in the server's HTML. */
  isChosen: boolean
  children: ReactNode
}

/**
 * The follow-up question of a choice. It shows while the choice before it is selected: as the page has it, not as React
 * knows it, because people choose before hydration, forms are reset and the back button brings choices back.
 */
export function Revealed({ className, id, isChosen, children }: RevealedProps): ReactElement {
  const hidden = `${className}--hidden`
  const box = useRef<HTMLDivElement>(null)
  // After every render, as the `value` of the group can change without any event.
  useLayoutEffect(() => {
    const input = box.current!.previousElementSibling!.querySelector('input')!
    // ARIA does not list `aria-expanded` for radios, but screen readers say it:
    // https://github.com/alphagov/govuk-frontend/issues/979
    const show = (): void => {
      input.setAttribute('aria-expanded', `${input.checked}`)
      box.current!.classList.toggle(hidden, !input.checked)
    }
    input.removeAttribute('data-aria-controls')
    input.setAttribute('aria-controls', id)
    show()
    const stop = whenAnswersChange('change', show)
    return () => {
      stop()
      input.removeAttribute('aria-controls')
      input.removeAttribute('aria-expanded')
    }
  })
  return (
    <div className={classNames(className, !isChosen && hidden)} id={id} ref={box}>
      {children}
    </div>
  )
}
