import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** The colours of a tag. Blue is the colour of a tag that asks for none. */
export type TagColour = 'blue' | 'green' | 'teal' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow' | 'grey'

/** Props of {@link Tag}: any attribute of `<strong>`, and these. `className`, `ref` and the rest go to the `<strong>`. */
export interface TagProps extends ComponentProps<'strong'> {
  /** Helps people tell one status from another. The words must say it too. Blue unless set. */
  colour?: TagColour
  /** The status, as an adjective of one or two words, such as "Completed". */
  children?: ReactNode
}

/**
 * The status of something. Never a link or a button: nobody can tell a tag that does something from one that does not.
 * One element: `<strong>`.
 *
 * Design System: https://design-system.service.gov.uk/components/tag/
 * WCAG 1.4.1 Use of Color.
 */
export function Tag({ colour = 'blue', className, ...rest }: TagProps): ReactElement {
  return (
    <strong className={classNames('govuk-tag', colour !== 'blue' && `govuk-tag--${colour}`, className)} {...rest} />
  )
}
