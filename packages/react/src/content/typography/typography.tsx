import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { Size } from '../../foundations/sizes.js'

/** Captions come in three sizes, so the smallest heading has none. */
type CaptionSize = Exclude<Size, 's'>

/** A level and a size that go together, and the caption that goes with that size. */
type HeadingLook =
  | {
      level: 1 | 2
      size?: CaptionSize
      /** What the page or the part belongs to, such as "Section 2 of 3". A line above, in the size of the heading. */
      caption: ReactNode
      /** Makes the caption part of the heading, so that screen readers say it in lists of headings too. */
      captionInside?: boolean
    }
  | { level: 3 | 4 | 5 | 6; size: CaptionSize; caption: ReactNode; captionInside?: boolean }
  | {
      /** Where it stands in the outline of the page: 1 for what the page is about, 2 for its parts. */
      level: 1 | 2 | 3 | 4 | 5 | 6
      /** How big the text is. `l` for level 1, `m` for level 2, `s` below, unless set. With a caption it is `m` or more. */
      size?: Size
      caption?: never
      captionInside?: never
    }

/** Props of {@link Heading}: any attribute of `<h1>`, and these. `className`, `ref` and the rest go to the heading. */
export type HeadingProps = ComponentProps<'h1'> & HeadingLook

const sizeOf = ['l', 'm', 's', 's', 's', 's'] as const

/**
 * A heading. Its level says where it stands in the page, its size how it looks. One element: `<h1>` to `<h6>`, after its
 * caption.
 *
 * Design System: https://design-system.service.gov.uk/styles/headings/
 * WCAG 1.3.1 Info and Relationships, 2.4.6 Headings and Labels.
 */
export function Heading({
  level,
  size = sizeOf[level - 1],
  caption,
  captionInside,
  className,
  children,
  ...rest
}: HeadingProps): ReactElement {
  const Element = `h${level}` as const
  const above = isNothing(caption) ? null : <span className={`govuk-caption-${size}`}>{caption}</span>
  const heading = (
    <Element className={classNames(`govuk-heading-${size}`, className)} {...rest}>
      {captionInside && above}
      {captionInside && above && ' '}
      {children}
    </Element>
  )
  if (!above || captionInside) return heading
  return (
    <>
      {above}
      {heading}
    </>
  )
}

/** A paragraph has one size. */
type ParagraphLook =
  | {
      /** Bigger text, for the one sentence at the start that says what the page is about. Once on a page at most. */
      lead?: boolean
      small?: never
    }
  | {
      lead?: never
      /** Smaller text. Only where there is a good reason, as it is harder to read. */
      small?: boolean
    }

/** Props of {@link Paragraph}: any attribute of `<p>`, and these. `className`, `ref` and the rest go to the `<p>`. */
export type ParagraphProps = ComponentProps<'p'> & ParagraphLook

/**
 * A paragraph. The Design System calls it body. One element: `<p>`.
 *
 * Design System: https://design-system.service.gov.uk/styles/paragraphs/
 */
export function Paragraph({ lead, small, className, ...rest }: ParagraphProps): ReactElement {
  const look = lead ? 'govuk-body-l' : small ? 'govuk-body-s' : 'govuk-body'
  return <p className={classNames(look, className)} {...rest} />
}

/** Props of {@link SectionBreak}: any attribute of `<hr>`, and these. `className`, `ref` and the rest go to the `<hr>`. */
export interface SectionBreakProps extends ComponentProps<'hr'> {
  /** How much space is above and below. None unless set. */
  size?: 'm' | 'l' | 'xl'
  /** Draws a line. Without it there is only space. */
  visible?: boolean
}

/**
 * A change of subject within a page, where a heading would be too much. Screen readers announce it, seen or not. One
 * element: `<hr>`.
 *
 * Design System: https://design-system.service.gov.uk/styles/section-break/
 * WCAG 1.3.1 Info and Relationships.
 */
export function SectionBreak({ size, visible, className, ...rest }: SectionBreakProps): ReactElement {
  return (
    <hr
      className={classNames(
        'govuk-section-break',
        size && `govuk-section-break--${size}`,
        visible && 'govuk-section-break--visible',
        className,
      )}
      {...rest}
    />
  )
}

/**
 * Words that only screen readers say, where the look of the page tells everyone else. Put the space before it outside, as
 * some tools that read names lose one at its start. One element: `<span>`.
 *
 * WCAG 1.3.1 Info and Relationships, 2.4.4 Link Purpose (In Context).
 */
export function VisuallyHidden({ className, ...rest }: ComponentProps<'span'>): ReactElement {
  return <span className={classNames('govuk-visually-hidden', className)} {...rest} />
}
