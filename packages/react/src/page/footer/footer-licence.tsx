import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { FooterLink } from './footer-links.js'
import { en } from './footer.strings.js'

/** Props of {@link FooterLicence}: any attribute of `<span>`, and these. `className`, `ref` and the rest go to the `<span>`. */
export interface FooterLicenceProps extends ComponentProps<'span'> {
  /** The language of the sentence: a BCP 47 tag, such as `cy`. */
  language?: Language
  /** A sentence of your own. It says that the Open Government Licence covers the content, unless set. */
  children?: ReactNode
}

/**
 * Says that others may use the content again, with the logo of the Open Government Licence. Only if it is true: any
 * public body may choose this licence, and no one has to. Goes in a `Footer`, after its links.
 *
 * The licence: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
 */
export function FooterLicence({ language, className, children, ...rest }: FooterLicenceProps): ReactElement {
  const words = useWords('footer', en, language)
  // A whole sentence with a place for the link, as the link stands elsewhere in other languages.
  const [before, after] = words.licence.split('%{licence}')
  return (
    <>
      <svg
        aria-hidden="true"
        focusable="false"
        className="govuk-footer__licence-logo"
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 483.2 195.7"
        height="17"
        width="41"
      >
        <path
          fill="currentColor"
          d="M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145"
        />
      </svg>
      <span className={classNames('govuk-footer__licence-description', className)} {...rest}>
        {children ?? (
          <>
            {before}
            <FooterLink href={words.licenceHref} rel="license">
              {words.licenceName}
            </FooterLink>
            {after}
          </>
        )}
      </span>
    </>
  )
}

const CROWN_COPYRIGHT =
  'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/'

/** Props of {@link FooterCopyright}: any attribute of `<a>`, and these. `className`, `ref` and the rest go to the `<a>`. */
export interface FooterCopyrightProps extends ComponentProps<'a'> {
  /** What it leads to. What Crown copyright means, unless set. */
  href?: string
  /** The language of "Crown copyright": a BCP 47 tag, such as `cy`. */
  language?: Language
  /** Words of your own. "© Crown copyright" unless set. */
  children?: ReactNode
}

/**
 * Says that the content belongs to the Crown, under the Royal Arms. Only for Crown bodies: councils, charities and others
 * say who owns their content in a `FooterNote`. One element: `<a>`. Goes in the `copyright` of a `Footer`.
 */
export function FooterCopyright({
  href = CROWN_COPYRIGHT,
  language,
  className,
  children,
  ...rest
}: FooterCopyrightProps): ReactElement {
  const words = useWords('footer', en, language)
  return (
    <a className={classNames('govuk-footer__link', 'govuk-footer__copyright-logo', className)} href={href} {...rest}>
      {children ?? words.copyright}
    </a>
  )
}
