'use client'
import { type RefObject, useLayoutEffect } from 'react'
import { lookForEarly, tellEarly } from './early-answers.js'

/**
 * Tells code that keeps a text of what someone typed without it, for a control that looks at its own field.
 *
 * @param control the field
 * @param value its `value` prop; `undefined` when the browser keeps the text, and nothing is lost
 */
export function useEarlyText(control: RefObject<HTMLInputElement | HTMLTextAreaElement | null>, value?: string): void {
  useLayoutEffect(() => {
    const field = control.current as HTMLInputElement | null
    if (!field || value === undefined) return undefined
    // Later the `value` prop is another, and React has written it there.
    return lookForEarly((whenToTell) => tellEarly(field, 'value', field.defaultValue, whenToTell))
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
