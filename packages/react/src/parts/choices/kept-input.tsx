'use client'
import { type ComponentProps, type ReactElement, useCallback, useLayoutEffect, useRef } from 'react'
import { answer, lookForEarly } from '../../foundations/early-answers.js'
import { listen } from '../../foundations/listen.js'
import { useStart } from '../../foundations/start.js'

/**
 * The radio or checkbox of a choice that code keeps. Code is told of a choice that was made without it. After a reset of
 * the form the choice is put back.
 */
export function KeptInput({ ref, ...rest }: ComponentProps<'input'> & { checked: boolean }): ReactElement {
  const kept = useRef(rest.checked)
  const putBack = useRef<() => void>(undefined)

  // React 19 resets a form while it draws, after it has looked at the choice.
  useLayoutEffect(() => {
    kept.current = rest.checked
    putBack.current?.()
  })

  const start = useCallback((input: HTMLInputElement) => {
    const stop = lookForEarly((whenToTell) => {
      const early = input.checked
      // Of radios only the one that is chosen tells, and it alone is touched: to choose one is to unchoose another.
      if (early === kept.current || (input.type === 'radio' && !early)) return
      // It is back to what code knows of until code is told, so it is told only once.
      input.checked = kept.current
      whenToTell(() => answer(input, 'checked', early))
    })
    let frame = 0
    const onReset = (): void => {
      putBack.current = () => (input.checked = kept.current)
      // A form is reset only after its reset event.
      frame = requestAnimationFrame(() => {
        putBack.current?.()
        putBack.current = undefined
      })
    }
    const stopReset = listen(document, ['reset'], onReset)
    return () => {
      stop()
      stopReset()
      cancelAnimationFrame(frame)
    }
  }, [])

  return <input {...rest} ref={useStart(start, ref)} />
}
