import type { Ref, RefCallback, RefObject } from 'react'

/** One ref that fills both our own and the one a team passed in. */
export function bothRefs<T>(own: RefObject<T | null>, given: Ref<T> | undefined): RefCallback<T> {
  return (element) => {
    own.current = element
    if (typeof given === 'function') return given(element)
    if (given) given.current = element
  }
}
