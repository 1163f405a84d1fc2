import type { Question } from './words.ts'

/** What we read of a node of Chromium's accessibility tree. */
interface TreeNode {
  name?: { value?: unknown }
  description?: { value?: unknown }
}

/**
 * Whether assistive technology is told a question's label, hint and error together: something on the page, a control or
 * the group of controls, has the label in its name, and the hint and the error in its name or description.
 */
export function isExposed({ label, hint, error }: Question, nodes: readonly TreeNode[]): boolean {
  return nodes.some(({ name, description }) => {
    const named = String(name?.value ?? '')
    const all = `${named} ${String(description?.value ?? '')}`
    return named.includes(label) && all.includes(hint) && all.includes(error)
  })
}
