import type { ComponentProps, ReactElement, ReactNode } from 'react'

/** Which brand the page has, and where that brand's files are. */
export type TemplateBrand =
  | {
      /** `govuk` only on the gov.uk domain: it has the crown in its icons. `neutral` unless set: it has no icons. */
      brand?: 'neutral'
      assetPath?: never
    }
  | {
      brand: 'govuk'
      /** The folder of GOV.UK Frontend's `images` and `manifest.json`, for `brand="govuk"`. `/assets` unless set. */
      assetPath?: string
    }

/** What stands in the `<head>` of every page. */
export interface TemplateHeadContent {
  /**
   * What the page is about and the name of the service: "What is your name? – Parking permits". With an error on the page
   * it starts with "Error: ". Leave it out where the page gives its own `<title>`, as `QuestionPage` does.
   */
  title?: string
  /** The language of the title, if it is not the page's. A BCP 47 tag. */
  titleLang?: string
  /** The colour of the browser's own bar on some phones. That of the brand unless set. */
  themeColour?: string
  /** `<link rel="icon">` and its like. Takes the place of the brand's own. */
  icons?: ReactNode
  /** The whole address of a picture for links to the page that people share. */
  openGraphImage?: string
}

/** Props of {@link TemplateHead}: any attribute of `<head>`, and these. */
export type TemplateHeadProps = Omit<ComponentProps<'head'>, 'title'> &
  TemplateHeadContent &
  TemplateBrand & {
    /** Stylesheets, scripts, descriptions. */
    children?: ReactNode
  }

/** The brand colour of our stylesheet for each brand. */
const themeColours = { neutral: '#0b4f55', govuk: '#1d70b8' }

/**
 * The `<head>` of a page: how wide it is, its title, the colour of the browser's bar, its icons. Part of `PageTemplate`, to
 * put a document together yourself. One element: `<head>`.
 *
 * Page template: https://design-system.service.gov.uk/styles/page-template/
 * WCAG 2.4.2 Page Titled, 1.4.4 Resize Text.
 */
export function TemplateHead({
  title,
  titleLang,
  brand = 'neutral',
  assetPath = '/assets',
  themeColour = themeColours[brand],
  icons = brand === 'govuk' && <GovukIcons assetPath={assetPath} themeColour={themeColour} />,
  openGraphImage,
  children,
  ...rest
}: TemplateHeadProps): ReactElement {
  return (
    <head {...rest}>
      <meta charSet="utf-8" />
      {title !== undefined && <title lang={titleLang}>{title}</title>}
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content={themeColour} />
      {children}
      {icons}
      {openGraphImage && <meta property="og:image" content={openGraphImage} />}
    </head>
  )
}

/** The crown, in each shape that browsers ask for. */
function GovukIcons({ assetPath, themeColour }: { assetPath: string; themeColour: string }): ReactElement {
  return (
    <>
      <link rel="icon" sizes="48x48" href={`${assetPath}/images/favicon.ico`} />
      <link rel="icon" sizes="any" href={`${assetPath}/images/favicon.svg`} type="image/svg+xml" />
      <link rel="mask-icon" href={`${assetPath}/images/govuk-icon-mask.svg`} color={themeColour} />
      <link rel="apple-touch-icon" href={`${assetPath}/images/govuk-icon-180.png`} />
      <link rel="manifest" href={`${assetPath}/manifest.json`} />
    </>
  )
}
