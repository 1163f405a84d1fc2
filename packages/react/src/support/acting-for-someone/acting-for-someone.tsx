import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './acting-for-someone.strings.js'

/** Props of {@link ActingForSomeone}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface ActingForSomeoneProps extends ComponentProps<'div'> {
  /** The heading. "Important" unless set. */
  heading?: ReactNode
  /** The language of the heading. */
  language?: Language
}

/** Says one thing that matters, under a heading. */
export function ActingForSomeone({
  heading,
  language,
  className,
  children,
  ...rest
}: ActingForSomeoneProps): ReactElement {
  const words = useWords('acting-for-someone', en, language)
  return (
    <div className={classNames('handrail-acting-for-someone', className)} {...rest}>
      <h2 className="govuk-heading-m">{heading ?? words.heading}</h2>
      <div className="govuk-body">{children}</div>
    </div>
  )
}
