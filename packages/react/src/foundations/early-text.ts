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
    if (control.current && value !== undefined) tellEarlyText(control.current, value)
    // Only what was there at hydration is early.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}

/**
 * Tells of the text in one field, if it is not what the code that keeps it believes.
 *
 * @param field the field
 * @param kept the text as the code keeps it
 */
export function tellEarlyText(field: TextControl, kept: string): void {
  if (field.value === kept) return
  const early = field.value
  // React passes on an input event only if the text differs from what it last saw, so it is shown the old text first.
  field.value = kept
  // Browsers tidy what they are given, such as Windows line ends. Nobody typed that.
  if (field.value === early) return
  typeInto(field, early)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Puts text into a field as a person does: React does not know of it before the event. */
export function typeInto(field: TextControl, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
}
