/**
 * Listens to events of several types in one way.
 *
 * @returns what stops it
 */
export function listen(
  target: EventTarget,
  types: readonly string[],
  listener: (event: never) => void,
  capture = false,
): () => void {
  for (const type of types) target.addEventListener(type, listener as EventListener, capture)
  return () => {
    for (const type of types) target.removeEventListener(type, listener as EventListener, capture)
  }
}
