import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** A place in a picture, and what is there. */
export interface PictureNote {
  /** What is there, in words that do without the picture. */
  text: ReactNode
  /** How far the number is from the left edge of the picture, in percent of its width: 0 to 100. */
  left: number
  /** How far the number is from the top edge of the picture, in percent of its height: 0 to 100. */
  top: number
}

/** Props of {@link AnnotatedPicture}: any attribute of `<img>`, and these. `className`, `ref` and the rest go to the `<img>`. */
export interface AnnotatedPictureProps extends ComponentProps<'img'> {
  /** The address of the picture. Its text has to be big enough to read when the picture is 280 pixels wide. */
  src: string
  /** What can be seen, for people who cannot see it. Not where things are: that is in `notes`. */
  alt: string
  /** What it is a picture of, such as "Example of a permit card". Say that it is an example. */
  caption: ReactNode
  /** What to look at. Each gets a number on the picture and stands below it with the same number. */
  notes: readonly [PictureNote, ...PictureNote[]]
}

/**
 * A picture with numbers on it, and under it the same numbers in words. The numbers are no part of the picture, so they
 * stay sharp, and they stay the same size on a narrow screen.
 *
 * @throws RangeError when a number would stand outside the picture
 *
 * WCAG 1.1.1 Non-text Content, 1.4.5 Images of Text, 1.4.10 Reflow.
 */
export function AnnotatedPicture({ caption, notes, alt, className, ...rest }: AnnotatedPictureProps): ReactElement {
  return (
    <figure className="handrail-annotated-picture">
      <figcaption className="govuk-body">{caption}</figcaption>
      <div className="govuk-body handrail-annotated-picture__frame">
        <img className={classNames('handrail-annotated-picture__image', className)} alt={alt} {...rest} />
        <Numbers notes={notes} />
      </div>
      <ol className="govuk-list govuk-list--number">
        {notes.map(({ text }, index) => (
          <li key={index}>{text}</li>
        ))}
      </ol>
    </figure>
  )
}

/**
 * The numbers. They are drawn in SVG: it can place things in percent without a `style` attribute, which a strict Content
 * Security Policy forbids, and browsers print it, which they do not do with backgrounds. Screen readers do without them,
 * as the list under the picture has them.
 */
function Numbers({ notes }: Pick<AnnotatedPictureProps, 'notes'>): ReactElement {
  return (
    <svg
      className="handrail-annotated-picture__numbers"
      width="100%"
      height="100%"
      aria-hidden="true"
      focusable="false"
    >
      {notes.map(({ left, top }, index) => {
        const [x, y] = [percent(left, 'left'), percent(top, 'top')]
        return (
          <g key={index}>
            <circle cx={x} cy={y} r="0.875em" />
            <text x={x} y={y} dy="0.35em" textAnchor="middle">
              {index + 1}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function percent(value: number, side: 'left' | 'top'): string {
  if (value >= 0 && value <= 100) return `${value}%`
  throw new RangeError(
    `AnnotatedPicture was given ${value} as \`${side}\` of a note. Give a number from 0 to 100: percent of the picture.`,
  )
}
