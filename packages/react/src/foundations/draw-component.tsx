import type { ReactElement } from 'react'

/**
 * Draws a component by calling it: React then has one component less to keep, which tells in a long form. From a Server
 * Component a Client Component is only a reference that cannot be called, so there it becomes an element.
 *
 * Only where the same component is drawn each time: its hooks count as the caller's.
 */
export function drawComponent<Props extends object>(
  Component: (props: Props) => ReactElement,
  props: Props,
): ReactElement {
  return '$$typeof' in Component ? <Component {...props} /> : Component(props)
}
