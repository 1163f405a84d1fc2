import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './poster.strings.js'

/** Props of {@link Poster}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface PosterProps extends ComponentProps<'div'> {
  /** The heading. "Important" unless set. */
  heading?: ReactNode
  /** The language of the heading. */
  language?: Language
}

/** Says one thing that matters, under a heading. */
export function Poster({ heading, language, className, children, ...rest }: PosterProps): ReactElement {
  const words = useWords('poster', en, language)
  return (
    <div className={classNames('handrail-poster', className)} {...rest}>
      <h2 className="govuk-heading-m">{heading ?? words.heading}</h2>
      <div className="govuk-body">{children}</div>
    </div>
  )
}
