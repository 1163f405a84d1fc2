'use client'
import { type ReactElement, useRef } from 'react'
import { useEarlyText } from '../../foundations/early-text.js'
import { bothRefs } from '../../foundations/refs.js'
import { TextareaControl, type TextareaControlProps } from './textarea-control.js'

/** A `TextareaControl` whose text your code keeps. It tells your code of what was typed before hydration. */
export function KeptTextarea({ value, ref, ...rest }: TextareaControlProps & { value: string }): ReactElement {
  const control = useRef<HTMLTextAreaElement>(null)
  useEarlyText(control, value)
  return <TextareaControl value={value} ref={bothRefs(control, ref)} {...rest} />
}
