import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** A list has bullets, or numbers, or neither. */
type ListKind =
  | (ComponentProps<'ul'> & {
      /** Puts a bullet before each item. For a list that follows from a sentence, or items of several words. */
      bullet?: boolean
      number?: never
    })
  | (ComponentProps<'ol'> & {
      bullet?: never
      /** Numbers the items, in an `<ol>`. For steps, where the order matters. */
      number: true
    })

/** Props of {@link List}: any attribute of its list, and these. `className`, `ref` and the rest go to the list. */
export type ListProps = ListKind & {
  /** More space between the items. For items that run over several lines. */
  spaced?: boolean
}

/**
 * A list of `<li>`. Lead into it with a line that ends in a colon. One element: `<ul>`, or `<ol>` with `number`.
 *
 * Design System: https://design-system.service.gov.uk/styles/lists/
 * WCAG 1.3.1 Info and Relationships.
 */
export function List({ bullet, number, spaced, className, ...rest }: ListProps): ReactElement {
  const names = classNames(
    'govuk-list',
    bullet && 'govuk-list--bullet',
    number && 'govuk-list--number',
    spaced && 'govuk-list--spaced',
    className,
  )
  if (number) return <ol className={names} {...(rest as ComponentProps<'ol'>)} />
  return <ul className={names} {...(rest as ComponentProps<'ul'>)} />
}
