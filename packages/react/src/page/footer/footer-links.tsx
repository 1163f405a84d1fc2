import { Fragment, type ComponentProps, type ReactElement, type ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { numberedChildren } from '../../foundations/numbered-children.js'
import { useWords } from '../../foundations/words.js'
import { en } from './footer.strings.js'

/** One link in a footer, in a list or in a sentence. One element: `<a>`. */
export function FooterLink({ className, children, ...rest }: ComponentProps<'a'>): ReactElement {
  return (
    <a className={classNames('govuk-footer__link', className)} {...rest}>
      {children}
    </a>
  )
}

/** Props of {@link FooterLinks}: any attribute of `<ul>`, and these. `className`, `ref` and the rest go to the `<ul>`. */
export interface FooterLinksProps extends Omit<ComponentProps<'ul'>, 'title'> {
  /** The heading that screen readers say before the links. "Support links" unless set. */
  title?: ReactNode
  /** The language of "Support links": a BCP 47 tag, such as `cy`. */
  language?: Language
  /** `FooterLink`s. Each child becomes one item of the list. */
  children?: ReactNode
}

/**
 * The links about the service itself: accessibility statement, cookies, privacy, contact. An `<h2>` that only screen
 * readers say, and a `<ul>`. The heading is there without links too, as it also covers the note that may follow.
 */
export function FooterLinks({ title, language, className, children, ...rest }: FooterLinksProps): ReactElement {
  const words = useWords('footer', en, language)
  return (
    <>
      <h2 className="govuk-visually-hidden">{title ?? words.supportLinks}</h2>
      {list(children, 'govuk-footer__inline-list-item', {
        className: classNames('govuk-footer__inline-list', className),
        ...rest,
      })}
    </>
  )
}

/** A sentence in the last row of a footer, such as who built the service. One element: `<div>`. */
export function FooterNote({ className, ...rest }: ComponentProps<'div'>): ReactElement {
  return <div className={classNames('govuk-footer__meta-custom', className)} {...rest} />
}

/** The sections of links above the last row of a footer, and the line between. Hold `FooterSection`s. */
export function FooterNavigation({ className, ...rest }: ComponentProps<'div'>): ReactElement {
  return (
    <>
      <div className={classNames('govuk-footer__navigation', className)} {...rest} />
      <hr className="govuk-footer__section-break" />
    </>
  )
}

/** How much of the page's width a section takes. */
export type FooterSectionWidth = 'full' | 'three-quarters' | 'two-thirds' | 'one-half' | 'one-third' | 'one-quarter'

/** Props of {@link FooterSection}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface FooterSectionProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** The heading of the links. An `<h2>`. */
  title: ReactNode
  /** How many columns the links stand in, on wide screens. */
  columns?: 1 | 2 | 3
  /** How much of the page's width the section takes. All of it unless set. */
  width?: FooterSectionWidth
  /** `FooterLink`s. Each child becomes one item of the list. */
  children?: ReactNode
}

/** A heading and its links, in a `FooterNavigation`. */
export function FooterSection({
  title,
  columns,
  width = 'full',
  className,
  children,
  ...rest
}: FooterSectionProps): ReactElement {
  return (
    <div className={classNames('govuk-footer__section', `govuk-grid-column-${width}`, className)} {...rest}>
      <h2 className="govuk-footer__heading govuk-heading-m">{title}</h2>
      {list(children, 'govuk-footer__list-item', {
        className: classNames('govuk-footer__list', columns && `govuk-footer__list--columns-${columns}`),
      })}
    </div>
  )
}

/** The links as a list, or nothing: an empty list is announced as a list of nothing. */
function list(links: ReactNode, itemClassName: string, attributes: ComponentProps<'ul'>): ReactElement | null {
  // The items stand in one line, with a space between them as between words.
  const items = numberedChildren(links).filter(({ child }) => !isNothing(child))
  if (items.length === 0) return null
  return (
    <ul {...attributes}>
      {items.map(({ child, position }) => (
        <Fragment key={position}>
          <li className={itemClassName}>{child}</li>{' '}
        </Fragment>
      ))}
    </ul>
  )
}
