import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './support-reference.strings.js'

/** Props of {@link SupportReference}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface SupportReferenceProps extends ComponentProps<'div'> {
  /** The heading. "Important" unless set. */
  heading?: ReactNode
  /** The language of the heading. */
  language?: Language
}

/** Says one thing that matters, under a heading. */
export function SupportReference({
  heading,
  language,
  className,
  children,
  ...rest
}: SupportReferenceProps): ReactElement {
  const words = useWords('support-reference', en, language)
  return (
    <div className={classNames('handrail-support-reference', className)} {...rest}>
      <h2 className="govuk-heading-m">{heading ?? words.heading}</h2>
      <div className="govuk-body">{children}</div>
    </div>
  )
}
