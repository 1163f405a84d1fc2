import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './plain-word.strings.js'

/** A word and what it means. */
export interface ExplainedWord {
  /** The word, as it stands on the page. */
  word: ReactNode
  /** What it means, in one or two sentences. */
  meaning: ReactNode
}

/** Props of {@link PlainWords}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface PlainWordsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The words, in the order in which people meet them. */
  words: readonly [ExplainedWord, ...ExplainedWord[]]
  /** The heading. "What these words mean" unless set. */
  heading?: ReactNode
  /** The level of the heading: 3 inside `HelpWithQuestion`, whose own is 2. 2 unless set. */
  headingLevel?: 2 | 3 | 4
  /** The language of the heading. */
  language?: Language
}

/**
 * Words that people meet on a page, and what each means. For meanings that are too long to stand in the sentence, as
 * `PlainWord` does. All of them are in sight.
 *
 * WCAG 3.1.3 Unusual Words (technique H40).
 */
export function PlainWords({
  words,
  heading,
  headingLevel = 2,
  language,
  className,
  ...rest
}: PlainWordsProps): ReactElement {
  const ours = useWords('plain-word', en, language)
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames('handrail-plain-words', className)} {...rest}>
      <Heading className="govuk-heading-s">{heading ?? ours.heading}</Heading>
      <dl className="govuk-body handrail-plain-words__list">
        {words.map(({ word, meaning }, index) => (
          <div key={index} className="handrail-plain-words__word">
            {/* No <dfn> in it: a <dt> is a term already, and some screen readers would say so twice. */}
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
