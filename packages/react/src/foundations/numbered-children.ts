import { Children, Fragment, isValidElement, type ReactNode } from 'react'

/** A child and where it stands among its siblings, starting at 1. */
export interface NumberedChild {
  child: ReactNode
  position: number
}

/**
 * Draws each direct child of a group, looking inside fragments. A child that renders nothing (`false`, `null`) keeps its
 * number, as in GOV.UK Frontend, so the ids of the others stay the same whether or not it is shown.
 *
 * What is drawn has the child's own key, so a choice in a list stays chosen when another leaves the list and it moves up.
 *
 * @param children the direct children
 * @param draw gets a child and where it stands, starting at 1
 */
export function drawNumbered(children: ReactNode, draw: (child: ReactNode, position: number) => ReactNode): ReactNode {
  let position = 0
  const visit = (nodes: ReactNode): ReactNode =>
    Children.map(nodes, (child) => {
      if (isValidElement<{ children?: ReactNode }>(child) && child.type === Fragment) return visit(child.props.children)
      position += 1
      return child === null ? null : draw(child, position)
    })
  return visit(children)
}

/** The direct children of a group and their numbers, as {@link drawNumbered} counts them. */
export function numberedChildren(children: ReactNode): NumberedChild[] {
  const found: NumberedChild[] = []
  drawNumbered(children, (child, position) => {
    found.push({ child, position })
    return null
  })
  return found
}
