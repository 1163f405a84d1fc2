'use client'
import { createContext, type ReactElement, type ReactNode, useContext } from 'react'

const CardTitle = createContext<ReactNode>(undefined)

/**
 * Tells every action inside a card which card it is in, however deep the components between them. A context, and not
 * something handed down from child to child, because a link that lost its card's name would be one of many called
 * "Change name".
 */
export function CardTitleScope({ title, children }: { title: ReactNode; children?: ReactNode }): ReactElement {
  return <CardTitle value={title}>{children}</CardTitle>
}

/** The title of the card round this, if any. */
export function useCardTitle(): ReactNode {
  return useContext(CardTitle)
}
