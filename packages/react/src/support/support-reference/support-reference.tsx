import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { InsetText } from '../../content/inset-text/index.js'
import { Heading, Paragraph } from '../../content/typography/index.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import { SpelledCode } from './spelled-code.js'
import { en } from './support-reference.strings.js'

/** Props of {@link SupportReference}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface SupportReferenceProps extends ComponentProps<'div'> {
  /** The reference: "4F7 K9W XM3". `newSupportReference` of `@handrail/forms` makes one. Its groups are made anew. */
  reference: string
  /** The heading. "Your reference" unless set. */
  heading?: ReactNode
  /** The level of the heading: one more than the heading above. 2 unless set. */
  headingLevel?: 2 | 3 | 4
  /** What it is for, if it is for more than to find a form. Words, or paragraphs of your own. */
  children?: ReactNode
  /** The language of its words. */
  language?: Language
}

/**
 * A reference to read out on the phone: in threes, then with a word for each letter. It says what it is for, that it shows
 * no answers by itself, and that nobody will ask for a password, as people who are called by a stranger are asked for one.
 *
 * People who cannot see the page, and those who write it down for someone else, need it as text. So it is no picture.
 *
 * WCAG 1.4.5 Images of Text, 3.3.8 Accessible Authentication (nobody has to keep it in mind).
 */
export function SupportReference({
  reference,
  heading,
  headingLevel = 2,
  children,
  language,
  className,
  ...rest
}: SupportReferenceProps): ReactElement {
  const words = useWords('support-reference', en, language)
  const code = inThrees(reference)
  return (
    <div className={classNames('handrail-support-reference', className)} {...rest}>
      <Heading level={headingLevel}>{heading ?? words.heading}</Heading>
      <InsetText>
        {/* No software may translate it, and its groups keep their order on an Arabic page. */}
        <strong className="govuk-!-font-size-36" translate="no" dir="ltr">
          {code}
        </strong>
      </InsetText>
      {children ? paragraph(children, 'govuk-body') : <Paragraph>{words.use}</Paragraph>}
      <Paragraph>{words.spellOut}</Paragraph>
      <SpelledCode code={code} spelled={words.spelled} />
      <Paragraph>{words.alone}</Paragraph>
      <Paragraph>{words.password}</Paragraph>
    </div>
  )
}

/** In groups of 3, which are as many as people keep in mind while they write. Dashes would be read out as words. */
const inThrees = (reference: string): string =>
  reference.replaceAll(/[\s\p{Pd}]/gu, '').replaceAll(/.{3}(?=.)/gu, '$& ')
