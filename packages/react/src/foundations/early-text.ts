'use client'
import { type RefObject, useLayoutEffect } from 'react'
import { tellEarly } from './early-answers.js'

/**
 * Tells code that keeps a text of what someone typed before hydration, for a control that looks at its own field.
 *
 * @param control the field
 * @param value its `value` prop; `undefined` when the browser keeps the text, and nothing is lost
 */
export function useEarlyText(control: RefObject<HTMLInputElement | HTMLTextAreaElement | null>, value?: string): void {
  useLayoutEffect(() => {
    const field = control.current
    if (field && value !== undefined && field.value !== value) tellEarly(field as HTMLInputElement, 'value', value)
    // Only what was there at hydration is early.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
