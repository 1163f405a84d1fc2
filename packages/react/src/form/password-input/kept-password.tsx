'use client'
import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { useAnswer } from '../../foundations/answers.js'
import { tellEarlyTextIn } from '../../foundations/early-answers.js'
import { bothRefs } from '../../foundations/refs.js'
import { Input, type InputProps } from '../text-input/index.js'

/**
 * An `Input` whose password your code keeps. It tells your code of what was typed before hydration, and keeps the
 * password out of the page's HTML: React writes every letter into the `value` attribute too, where styles, and scripts
 * that record the page, can read it (react issue 11896). The browser does not.
 */
export function KeptPassword({ value, ref, ...rest }: InputProps & { value: string }): ReactElement {
  const control = useRef<HTMLInputElement>(null)
  const hasLooked = useRef(false)
  useLayoutEffect(() => {
    const input = control.current!
    // Only now: browsers do not bring passwords back.
    if (!hasLooked.current) tellEarlyTextIn(input, queueMicrotask)
    hasLooked.current = true
    const text = input.value
    // How React writes the attribute.
    Object.defineProperty(input, 'defaultValue', { configurable: true, get: () => '', set: () => {} })
    input.removeAttribute('value')
    // Without its attribute, an input that nobody changed is empty.
    input.value = text
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  // A form that is reset goes back to the attribute. Asked again, React puts back the password that your code keeps.
  useAnswer('input', () => control.current?.value, value)
  return <Input value={value} ref={bothRefs(control, ref)} {...rest} />
}
