'use client'
import { type RefObject, useLayoutEffect } from 'react'
import { lookForEarly } from '../../foundations/early-answers.js'

/**
 * Keeps the choice that someone made where React would lose it:
 *
 * - Made without React, while code keeps the choice (`value`): before hydration, or by a browser that brings it back on the
 *   way back to the page. The code is told by the change event it would have had.
 * - When the form is reset, which React 19 does after every action. React tells the browser only once which option a
 *   select starts with, so a reset would bring back a choice from long ago.
 *   https://github.com/facebook/react/issues/30580
 *
 * @param control the select
 * @param value its `value` prop
 * @param defaultValue its `defaultValue` prop
 */
export function useChoice(
  control: RefObject<HTMLSelectElement | null>,
  value: string | undefined,
  defaultValue: string | number | undefined,
): void {
  // After every render, as options come and go.
  useLayoutEffect(() => {
    const start = value ?? defaultValue
    if (control.current) startWith(control.current, start === undefined ? undefined : String(start))
  })

  // From here on, what is not the start was chosen.
  useLayoutEffect(() => {
    const select = control.current
    if (!select || value === undefined) return undefined
    return lookForEarly((whenToTell) => {
      const early = select.selectedIndex
      // Nobody chose the first option of a select that knows no option of that value.
      if (early === startOf(select)) return
      // It is back to what code knows of until code is told, so it is told only once.
      select.selectedIndex = startOf(select)
      whenToTell(() => {
        select.selectedIndex = early
        select.dispatchEvent(new Event('change', { bubbles: true }))
      })
    })
    // Later the `value` prop is another, and we have told the browser that it starts with that.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}

/** Makes one option the start. A choice that nobody made moves with it, as text in an input does. */
function startWith(select: HTMLSelectElement, value: string | undefined): void {
  const chosen = select.selectedIndex
  const untouched = chosen === startOf(select)
  let moved = false
  for (const option of select.options) {
    const starts = option.value === value
    if (option.defaultSelected === starts) continue
    option.defaultSelected = starts
    moved = true
  }
  if (moved) select.selectedIndex = untouched ? startOf(select) : chosen
}

/** Where a reset of the form would take the select: the last option that starts as chosen, else the first there is. */
function startOf({ options }: HTMLSelectElement): number {
  let start = -1
  for (const option of options) {
    if (option.defaultSelected) start = option.index
    else if (start < 0 && !option.matches(':disabled')) start = option.index
  }
  return start
}
