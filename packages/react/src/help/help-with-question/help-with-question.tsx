import { channelsInOrder, type SupportDirectory } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { spokenWords } from '../../foundations/spoken.js'
import { DirectoryText } from '../../support/contact-channels/directory-text.js'
import { instantOf } from '../../support/opening-hours/now.js'
import { OurWords } from '../../foundations/our-words.js'
import { ChannelLines } from '../../support/contact-channels/channel-lines.js'
import { cy, en } from './help-with-question.strings.js'

/** Props of {@link HelpWithQuestion}: any attribute of `<section>`, and these. */
export interface HelpWithQuestionProps extends ComponentProps<'section'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. Its `questionHelp` says what shows here. */
  directory: SupportDirectory
  /**
   * Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. Pass the server's to the browser, so that both
   * say the same.
   */
  at: Date | string
  /** The page with every way to get help. It opens in a new tab, so that nothing typed is lost. */
  href: string
  /** What the heading says it helps with: `form` on a page that asks no question. `question` unless set. */
  about?: 'question' | 'form'
  /** Words that help with just this question: where to find the answer, what a word means. */
  children?: ReactNode
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * Help at the point of need: what helps with this question, and who can help right now. It is always in sight, never
 * folded away, and stands in the same place on every page. People who are stuck do not go looking for it.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * WCAG 3.2.6 Consistent Help. It answers UKHomeOffice/design-system issue 104 (people did not see help in other places).
 */
export function HelpWithQuestion({
  directory,
  at,
  href,
  about = 'question',
  children,
  language,
  className,
  id = 'help-with-question',
  ...rest
}: HelpWithQuestionProps): ReactElement {
  const tag = useTag(language)
  const words = spokenWords(en, cy, tag)
  const now = instantOf(at, 'HelpWithQuestion')
  const text = directory.questionHelp?.text
  const channels = channelsInOrder(directory, { on: 'question' })
  return (
    // It has a name because people who fill in a form with a screen reader go from field to field. When they get to the
    // phone number, the name of the region is what tells them whose number it is.
    <section className={classNames('handrail-help', className)} id={id} aria-labelledby={`${id}-heading`} {...rest}>
      <h2 className="govuk-heading-s" id={`${id}-heading`}>
        <OurWords language={tag}>{about === 'form' ? words.headingForm : words.headingQuestion}</OurWords>
      </h2>
      {children && <div className="govuk-body">{children}</div>}
      <p className="govuk-body">
        {text ? <DirectoryText text={text} language={tag} /> : <OurWords language={tag}>{words.usualText}</OurWords>}
      </p>
      <ChannelLines channels={channels} now={now} language={tag} />
      <p className="govuk-body">
        {/* In a tab of its own, as following it would lose what is typed and not sent yet (WCAG technique G201). */}
        <a className="govuk-link" href={href} target="_blank" rel="noreferrer noopener">
          <OurWords language={tag}>{words.allWays}</OurWords>
        </a>
      </p>
    </section>
  )
}
