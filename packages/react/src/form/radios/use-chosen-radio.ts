'use client'
import { type RefObject, useCallback, useLayoutEffect, useSyncExternalStore } from 'react'

/**
 * Which radio of a group is chosen now. The browser is asked, not remembered: people choose before hydration, forms
 * are reset (React 19 does so after an action), and the back button brings choices back that no script saw made.
 */
export function useChosenRadio(
  group: RefObject<HTMLElement | null>,
  name: string,
  initial: string | undefined,
): string | undefined {
  const subscribe = useCallback(
    (changed: () => void) => {
      let frame = 0
      const onChange = ({ target }: Event): void => {
        if (isRadioOf(name, target)) changed()
      }
      // A form is reset only after its reset event. Which form does not matter: radios can belong to one elsewhere.
      const onReset = (): void => {
        cancelAnimationFrame(frame)
        frame = requestAnimationFrame(changed)
      }
      document.addEventListener('change', onChange)
      document.addEventListener('reset', onReset)
      window.addEventListener('pageshow', changed)
      return () => {
        cancelAnimationFrame(frame)
        document.removeEventListener('change', onChange)
        document.removeEventListener('reset', onReset)
        window.removeEventListener('pageshow', changed)
      }
    },
    [name],
  )
  // React asks again after every render: a change of `value` moves the choice without any event.
  return useSyncExternalStore(
    subscribe,
    () => (group.current ? chosenRadio(group.current, name)?.value : initial),
    () => initial,
  )
}

/**
 * Tells code that keeps the choice itself (`value`) of a choice someone made before hydration, by the change event it
 * would have had. Without it React quietly puts the old choice back.
 */
export function useEarlyChoice(group: RefObject<HTMLElement | null>, name: string, value: string | undefined): void {
  useLayoutEffect(() => {
    const early = value === undefined ? undefined : chosenRadio(group.current, name)
    if (!early || early.value === value) return
    // React passes on a click on a radio only if it was not chosen before.
    early.checked = false
    early.click()
  }, [group, name, value])
}

function chosenRadio(group: HTMLElement | null, name: string): HTMLInputElement | undefined {
  const inputs = group?.querySelectorAll('input') ?? []
  return [...inputs].find((input) => isRadioOf(name, input) && input.checked)
}

/** Whether it is a radio of this name, and not a control in a follow-up question. */
export function isRadioOf(name: string, target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'radio' && target.name === name
}
