'use client'
import { type RefObject, useEffect, useState } from 'react'

/**
 * Which radio of a group is chosen now. The browser is asked, not remembered: people choose before hydration, forms
 * are reset (React 19 does so after an action), and the back button brings choices back that no script saw made.
 */
export function useChosenRadio(
  group: RefObject<HTMLElement | null>,
  name: string,
  initial: string | undefined,
): string | undefined {
  const [chosen, setChosen] = useState(initial)

  // On every render too: a change of `value` or of a choice's `defaultChecked` moves the choice without any event.
  useEffect(() => setChosen(chosenIn(group.current, name)))

  useEffect(() => {
    let frame = 0
    const sync = (): void => setChosen(chosenIn(group.current, name))
    const onChange = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement && target.type === 'radio' && target.name === name) sync()
    }
    // A form is reset only after its reset event.
    const onReset = ({ target }: Event): void => {
      if (!(target instanceof HTMLFormElement) || !target.contains(group.current)) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(sync)
    }
    document.addEventListener('change', onChange)
    document.addEventListener('reset', onReset)
    window.addEventListener('pageshow', sync)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('change', onChange)
      document.removeEventListener('reset', onReset)
      window.removeEventListener('pageshow', sync)
    }
  }, [group, name])

  return chosen
}

function chosenIn(group: HTMLElement | null, name: string): string | undefined {
  const radios = group?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []
  return [...radios].find((radio) => radio.name === name && radio.checked)?.value
}
