'use client'
import { type ReactElement, useRef } from 'react'
import { useEarlyText } from '../../foundations/early-text.js'
import { bothRefs } from '../../foundations/refs.js'
import { Input, type InputProps } from './input.js'

/** An `Input` whose text your code keeps. It tells your code of what was typed before hydration. */
export function KeptInput({ value, ref, ...rest }: InputProps & { value: string }): ReactElement {
  const control = useRef<HTMLInputElement>(null)
  useEarlyText(control, value)
  return <Input value={value} ref={bothRefs(control, ref)} {...rest} />
}
