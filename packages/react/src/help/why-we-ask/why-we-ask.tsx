import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './why-we-ask.strings.js'

/** Props of {@link WhyWeAsk}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface WhyWeAskProps extends ComponentProps<'div'> {
  /** Name this in the question's `aria-describedby`. `why-we-ask` unless set, so set it if a page has several. */
  id?: string
  /** What the answer is used for, in one or two sentences. Words without links: a screen reader says them in one go. */
  children: ReactNode
  /** What happens if people do not answer: whether they may go on, and what we then do. One sentence. */
  ifNotAnswered?: ReactNode
  /** Who sees the answer, and who never does. One sentence. */
  whoSees?: ReactNode
  /** The language of what stands before each sentence. */
  language?: Language
}

/**
 * Why a question is asked, in sight beside it. People who do not know why we want to know leave, or make an answer up.
 *
 * It is not tied to a question by itself. Give the question `aria-describedby="why-we-ask"`: people who go from field to
 * field with a screen reader hear nothing that stands between two fields.
 *
 * WCAG 1.3.1 Info and Relationships, 3.3.2 Labels or Instructions.
 */
export function WhyWeAsk({
  id = 'why-we-ask',
  children,
  ifNotAnswered,
  whoSees,
  language,
  className,
  ...rest
}: WhyWeAskProps): ReactElement {
  const words = useWords('why-we-ask', en, language)
  const sentences: [name: string, content: ReactNode][] = [
    [words.why, children],
    [words.ifNotAnswered, ifNotAnswered],
    [words.whoSees, whoSees],
  ]
  return (
    <div className={classNames('handrail-why-we-ask', className)} id={id} {...rest}>
      {sentences.map(
        ([name, content]) =>
          !isNothing(content) && (
            // No heading and no list of terms: as a description they are said in one go, and then only words are left.
            <p key={name} className="govuk-body">
              <span className="handrail-why-we-ask__name">{name}</span> {content}
            </p>
          ),
      )}
    </div>
  )
}
