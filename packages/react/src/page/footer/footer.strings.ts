/** What a footer says by itself. */
export interface FooterWords {
  /** The heading of the links, which only screen readers say. */
  supportLinks: string
  /** The licence of the content. `%{licence}` stands for a link to it. */
  licence: string
  /** The words of that link. */
  licenceName: string
  /** The address of the licence. */
  licenceHref: string
  /** Who owns the content. */
  copyright: string
}

/** English. */
export const en: FooterWords = {
  supportLinks: 'Support links',
  licence: 'All content is available under the %{licence}, except where otherwise stated',
  licenceName: 'Open Government Licence v3.0',
  licenceHref: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  copyright: '© Crown copyright',
}

/** Welsh: "Support links" as published in government services, the licence and copyright as GOV.UK Frontend shows them. */
export const cy: FooterWords = {
  supportLinks: 'Cysylltiadau cymorth',
  licence: 'Mae’r holl gynnwys ar gael dan %{licence}, ac eithrio lle nodir yn wahanol',
  licenceName: 'Drwydded y Llywodraeth Agored v3.0',
  licenceHref: 'https://www.nationalarchives.gov.uk/doc/open-government-licence-cymraeg/version/3/',
  copyright: '© Hawlfraint y Goron',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof FooterWords)[] = []
