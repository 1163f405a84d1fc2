import { Children, Fragment, isValidElement, type ReactNode } from 'react'

/** A child and where it stands among its siblings, starting at 1. */
export interface NumberedChild {
  child: ReactNode
  position: number
}

/**
 * Numbers the direct children of a group, looking inside fragments. A child that renders nothing (`false`, `null`)
 * keeps its number, as in GOV.UK Frontend, so the ids of the others stay the same whether or not it is shown.
 */
export function numberedChildren(children: ReactNode): NumberedChild[] {
  const found: NumberedChild[] = []
  let position = 0
  const visit = (nodes: ReactNode): void =>
    Children.forEach(nodes, (child) => {
      if (isValidElement<{ children?: ReactNode }>(child) && child.type === Fragment) return visit(child.props.children)
      position += 1
      if (child !== null) found.push({ child, position })
    })
  visit(children)
  return found
}
