import { Fragment, isValidElement, type ReactNode } from 'react'

/**
 * Puts words into a paragraph, and leaves paragraphs, lists and headings as they are. So one sentence can be written
 * without an element round it, with a name or a link in it: `Saved {name}`, `Ask for <a>help</a>`.
 *
 * @param content what a component was given to show
 * @param className the class names of the paragraph
 */
export function paragraph(content: ReactNode, className: string): ReactNode {
  return hasWords(content) ? <p className={className}>{content}</p> : content
}

/** Whether words stand in it directly, not in an element. White space between elements is no words. */
function hasWords(content: ReactNode): boolean {
  if (typeof content === 'string') return content.trim() !== ''
  if (typeof content === 'number' || typeof content === 'bigint') return true
  if (Array.isArray(content)) return content.some(hasWords)
  return (
    isValidElement<{ children?: ReactNode }>(content) && content.type === Fragment && hasWords(content.props.children)
  )
}
