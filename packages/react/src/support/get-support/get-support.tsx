import {
  matchSupport,
  type LanguageTag,
  type Nation,
  type Need,
  type SupportDirectory,
  type SupportMatches,
} from '@handrail/support'
import type { ComponentProps, ReactElement } from 'react'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { classNames } from '../../foundations/class-names.js'
import { ChannelLines, firstChannels } from '../contact-channels/channel-lines.js'
import { instantOf } from '../opening-hours/now.js'
import { Found } from './found.js'
import { cy, en } from './get-support.strings.js'
import { NeedsForm, type NeedsFormProps } from './needs-form.js'

/** Props of {@link GetSupport}: any attribute of `<form>`, and these. They go to the `<form>`. */
export interface GetSupportProps extends Omit<ComponentProps<'form'>, 'children'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. */
  directory: SupportDirectory
  /** Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. */
  at: Date | string
  /** What the person chose. `needsFrom` of @handrail/support reads it from what was sent. */
  needs?: readonly Need[]
  /** Where the person lives, if that is known or was asked. */
  nation?: Nation
  /** The language the person wants help in, if that was asked. BCP 47. */
  helpLanguage?: LanguageTag
  /** What people can choose from. Every barrier unless set. "Something else" is always there, and last. */
  choices?: NeedsFormProps['choices']
  /** Whether it also asks for the nation or the language. Only ask for what changes the answer. */
  asks?: readonly ('nation' | 'language')[]
  /** The page with all about each place, if there is one. */
  placesHref?: string
  /** Sent with the form: a token, by its name. */
  hiddenFields?: Readonly<Record<string, string>>
  /** The level of its headings. 2 unless set. */
  headingLevel?: 2 | 3
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * Asks what makes it hard, several things at once, and shows the help that fits with the reason why. Before anybody has
 * chosen it shows all the help there is, so that nobody has to answer anything to get help. There is always a next step.
 *
 * It works by sending the form, without scripts. What makes something hard can say a lot about a person, so the form is sent
 * with `post` and never stands in an address. Keep no record of it with the person's answers.
 *
 * The order of help is the one of the directory, as on every other page (WCAG 3.2.6 Consistent Help).
 *
 * @throws RangeError when `at` is not a date and time
 */
export function GetSupport({
  directory,
  at,
  needs = [],
  nation,
  helpLanguage,
  choices,
  asks = [],
  placesHref,
  headingLevel = 2,
  language,
  className,
  ...form
}: GetSupportProps): ReactElement {
  const tag = useTag(language)
  const words = spokenWords(en, cy, tag)
  const now = instantOf(at, 'GetSupport')
  const options = { needs, ...(nation && { nation }), ...(helpLanguage && { language: helpLanguage }) }
  const found: SupportMatches = matchSupport(directory, options)
  const chosen = needs.length > 0 || (asks.length > 0 && Boolean(nation ?? helpLanguage))
  const Heading = `h${headingLevel}` as const
  const asked = (
    <NeedsForm
      {...form}
      className={classNames('handrail-get-support', className)}
      directory={directory}
      choices={choices}
      asks={asks}
      needs={needs}
      nation={nation}
      helpLanguage={helpLanguage}
      language={tag}
    />
  )
  const answer = (
    <section aria-labelledby="help-that-fits">
      <Heading className="govuk-heading-m" id="help-that-fits">
        <OurWords language={tag}>{chosen ? words.fitting : words.all}</OurWords>
      </Heading>
      <Found
        found={found}
        directory={directory}
        now={now}
        helpLanguage={helpLanguage}
        placesHref={placesHref}
        headingLevel={headingLevel === 2 ? 3 : 4}
        language={tag}
      />
    </section>
  )
  if (!chosen)
    return (
      <>
        <p className="govuk-body">
          <OurWords language={tag}>{words.ask}</OurWords>
        </p>
        <ChannelLines channels={firstChannels(directory)} now={now} language={tag} />
        {asked}
        {answer}
      </>
    )
  // What was asked for comes first. The question is below it, for those who want to choose again.
  return (
    <>
      {answer}
      <Heading className="govuk-heading-m">
        <OurWords language={tag}>{words.again}</OurWords>
      </Heading>
      {asked}
    </>
  )
}
