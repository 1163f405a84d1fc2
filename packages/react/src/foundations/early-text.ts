'use client'
import { type RefObject, useLayoutEffect } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Tells code that keeps an answer itself (`value`) what someone typed before hydration, by the input event it would have
 * had. Without it React puts the old text back at the next render, and what was typed is lost.
 *
 * @param control the field
 * @param value its `value` prop; `undefined` when the browser keeps the answer, and nothing is lost
 */
export function useEarlyText(control: RefObject<TextControl | null>, value: string | undefined): void {
  useLayoutEffect(() => {
    const field = control.current
    if (!field || value === undefined || field.value === value) return
    const early = field.value
    // React passes on an input event only if the text differs from what it last saw, so it is shown the old text first.
    field.value = value
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, early)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    // Only what was there at hydration is early.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
