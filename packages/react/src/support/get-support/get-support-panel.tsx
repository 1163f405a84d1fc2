import type { SupportDirectory } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { ChannelLines, firstChannels } from '../contact-channels/channel-lines.js'
import { instantOf } from '../opening-hours/now.js'
import { cy, en } from './get-support.strings.js'

/** Props of {@link GetSupportPanel}: any attribute of `<section>`, and these. */
export interface GetSupportPanelProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. */
  directory: SupportDirectory
  /** Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. */
  at: Date | string
  /** The page with {@link GetSupport}. */
  href: string
  /** A line of your own under the heading. */
  children?: ReactNode
  /** The heading. "Get support" unless set. */
  heading?: ReactNode
  /** The level of its heading. 2 unless set. */
  headingLevel?: 2 | 3
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * The first ways to get help and a link to all of it, for a page that asks nothing: one that is read, a list of tasks, a
 * page about a problem. Beside a question, use `HelpWithQuestion`.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * WCAG 3.2.6 Consistent Help.
 */
export function GetSupportPanel({
  directory,
  at,
  href,
  children,
  heading,
  headingLevel = 2,
  language,
  className,
  id = 'get-support',
  ...rest
}: GetSupportPanelProps): ReactElement {
  const tag = useTag(language)
  const words = spokenWords(en, cy, tag)
  const now = instantOf(at, 'GetSupportPanel')
  const Heading = `h${headingLevel}` as const
  return (
    <section className={classNames('handrail-help', className)} id={id} aria-labelledby={`${id}-heading`} {...rest}>
      <Heading className="govuk-heading-s" id={`${id}-heading`}>
        {heading ?? <OurWords language={tag}>{words.panel}</OurWords>}
      </Heading>
      {children && <p className="govuk-body">{children}</p>}
      <ChannelLines channels={firstChannels(directory)} now={now} language={tag} />
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          <OurWords language={tag}>{words.choose}</OurWords>
        </a>
      </p>
    </section>
  )
}
