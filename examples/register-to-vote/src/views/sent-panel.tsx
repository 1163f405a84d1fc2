'use client'
import { Panel } from '@handrail/react'
import { type ReactElement, useEffect, useRef } from 'react'

/** Says that something was sent. It takes the place of the form without a new page, so the focus must come here. */
export function SentPanel({ title }: { title: string }): ReactElement {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus(), [])
  return <Panel ref={panel} tabIndex={-1} title={title} />
}
