import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { fill, useWords } from '../../foundations/words.js'
import { en } from './adviser-banner.strings.js'

/** Props of {@link AdviserBanner}: any attribute of `<section>`, and these. They go to the `<section>`. */
export interface AdviserBannerProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The name of whom the form is about: "Sam Example". */
  person: string
  /** The name of who fills it in: "Jo Adviser". */
  helper: string
  /** Where they work or volunteer: "Sampletown Advice Centre". */
  organisation?: string
  /** The reference of this form, for advisers who help several people in a day, some of the same name. */
  reference?: string
  /** The page to stop at. It asks first, keeps or deletes the answers, and ends the session of this person. */
  stopHref: string
  /** The language of its words. */
  language?: Language
}

/**
 * Says on every page whose form this is, while someone fills it in for another, and who that is, with a way to stop. It
 * stands in the flow of the page, between the header and the question: it covers nothing, moves with the page, comes first
 * for screen readers and is printed, but for the link.
 *
 * WCAG 1.3.1 Info and Relationships, 1.3.2 Meaningful Sequence, 2.4.11 Focus Not Obscured.
 */
export function AdviserBanner({
  person,
  helper,
  organisation,
  reference,
  stopHref,
  language,
  className,
  ...rest
}: AdviserBannerProps): ReactElement {
  const words = useWords('adviser-banner', en, language)
  return (
    <section className={classNames('handrail-adviser-banner', className)} aria-label={words.regionLabel} {...rest}>
      <div className="govuk-width-container">
        <p className="govuk-body handrail-adviser-banner__person">{fill(words.formFor, { person })}</p>
        <p className="govuk-body">
          {organisation ? fill(words.filledInByFrom, { helper, organisation }) : fill(words.filledInBy, { helper })}
        </p>
        {reference && <p className="govuk-body">{fill(words.reference, { reference })}</p>}
        <p className="govuk-body govuk-!-display-none-print">
          <a className="govuk-link" href={stopHref}>
            {fill(words.stopLink, { person })}
          </a>
        </p>
      </div>
    </section>
  )
}
