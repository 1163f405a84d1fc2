import {
  channelName,
  channelsInOrder,
  openingStatus,
  openingStatusWords,
  type SupportDirectory,
  textIn,
} from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useLanguage } from '../../foundations/language.js'
import { spoken } from '../../foundations/spoken.js'
import { wordsIn } from '../../foundations/words.js'
import { ContactLink } from '../../support/contact-channels/index.js'
import { strings } from './help-with-question.strings.js'

/** Props of {@link HelpWithQuestion}: any attribute of `<section>`, and these. */
export interface HelpWithQuestionProps extends ComponentProps<'section'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. Its `questionHelp` says what shows here. */
  directory: SupportDirectory
  /** Now: a `Date`, or text such as `2026-11-23T09:30:00Z`. Pass the server's to the browser, so that both say the same. */
  at: Date | string
  /** The page with every way to get help. */
  href: string
  /** Words that help with just this question: where to find the answer, what a word means. */
  children?: ReactNode
  /** The language it speaks. */
  language?: string
}

/**
 * Help at the point of need: what helps with this question, and who can help right now. It is always in sight, never
 * folded away, and stands in the same place on every page. People who are stuck do not go looking for it.
 *
 * WCAG 3.2.6 Consistent Help. It answers UKHomeOffice/design-system issue 104 (people did not see help in other places).
 */
export function HelpWithQuestion({
  directory,
  at,
  href,
  children,
  language,
  className,
  id = 'help-with-question',
  ...rest
}: HelpWithQuestionProps): ReactElement {
  const tag = useLanguage(language)
  const words = wordsIn(strings, tag)
  const now = new Date(at)
  const text = directory.questionHelp?.text
  return (
    <section className={classNames('handrail-help', className)} id={id} aria-labelledby={`${id}-heading`} {...rest}>
      <h2 className="govuk-heading-s" id={`${id}-heading`}>
        {words.heading}
      </h2>
      {children && <div className="govuk-body">{children}</div>}
      {text && <p className="govuk-body">{textIn(text, tag)}</p>}
      <ul className="govuk-list handrail-help__channels">
        {channelsInOrder(directory, { on: 'question' }).map((channel) => (
          <li key={channel.id}>
            <span className="handrail-help__channel">{channelName(channel, spoken(tag))}</span>
            {channel.availability === 'available' ? (
              <ContactLink channel={channel} language={tag} />
            ) : (
              channel.because && <p className="govuk-body">{textIn(channel.because, tag)}</p>
            )}
            {channel.availability === 'available' && channel.hours && (
              <p className="govuk-body">{openingStatusWords(openingStatus(channel.hours, now), spoken(tag))}</p>
            )}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {words.allWays}
        </a>
      </p>
    </section>
  )
}
