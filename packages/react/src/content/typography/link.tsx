import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './typography.strings.js'

/** A link has one colour. */
type LinkColour =
  | {
      /** Makes it white, for a dark background. */
      inverse?: boolean
      muted?: never
      textColour?: never
    }
  | {
      inverse?: never
      /** Makes it grey, where it must stand back behind other links. */
      muted?: boolean
      textColour?: never
    }
  | {
      inverse?: never
      muted?: never
      /** Gives it the colour of the text round it. The underline still shows that it is a link. */
      textColour?: boolean
    }

/** Props of {@link Link}: any attribute of `<a>`, and these. `className`, `ref` and the rest go to the `<a>`. */
export type LinkProps = ComponentProps<'a'> &
  LinkColour & {
    /** Where it leads. */
    href: string
    /** Looks the same after a visit. For pages that change often, where "visited" would tell nothing. */
    noVisited?: boolean
    /** Leaves out the underline until it is pointed at. Only where its place alone says that it is a link. */
    noUnderline?: boolean
    /**
     * Opens in a new tab, and says so: "(opens in new tab)" after its words. Only where people would lose what they
     * typed, as a new tab takes the back button away.
     */
    newTab?: boolean
    /** The language of "(opens in new tab)". */
    language?: Language
  }

/**
 * A link in text. Its words say where it leads. One element: `<a>`.
 *
 * Design System: https://design-system.service.gov.uk/styles/links/
 * WCAG 2.4.4 Link Purpose (In Context), 1.4.1 Use of Color, 3.2.5 Change on Request.
 */
export function Link({
  inverse,
  muted,
  textColour,
  noVisited,
  noUnderline,
  newTab,
  language,
  className,
  children,
  ...rest
}: LinkProps): ReactElement {
  const words = useWords('typography', en, language)
  return (
    <a
      className={classNames(
        'govuk-link',
        inverse && 'govuk-link--inverse',
        muted && 'govuk-link--muted',
        textColour && 'govuk-link--text-colour',
        noVisited && 'govuk-link--no-visited-state',
        noUnderline && 'govuk-link--no-underline',
        className,
      )}
      // The page that opens must not reach back into this one, nor learn its address.
      {...(newTab && { target: '_blank', rel: 'noreferrer noopener' })}
      {...rest}
    >
      {children}
      {newTab && ` ${words.opensInNewTab}`}
    </a>
  )
}
