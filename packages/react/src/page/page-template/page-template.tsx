import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { type Language, useTag } from '../../foundations/language.js'
import { PageLayout, type PageLayoutProps } from './page-layout.js'
import { type TemplateBrand, TemplateHead, type TemplateHeadContent } from './template-head.js'
import { TemplateBody } from './template-parts.js'

/** Props of {@link PageTemplate}: any attribute of `<html>`, and these. `className`, `ref` and the rest go to the `<html>`. */
export type PageTemplateProps = Omit<ComponentProps<'html'>, 'title'> &
  PageLayoutProps &
  TemplateHeadContent &
  TemplateBrand & {
    /**
     * The language of the page and of every word that components say by themselves: `en`, or `cy` from
     * `@handrail/react/cy`. That of the nearest `LanguageProvider` unless set. For a language that is read from right to
     * left, set `dir="rtl"` too.
     */
    language?: Language
    /** What else stands in `<head>`: stylesheets, scripts, a description. */
    head?: ReactNode
    /** Class names for `<body>`. */
    bodyClassName?: string
    /** The nonce of your Content Security Policy, for its one script. Not needed if your policy has `SCRIPT_SUPPORT_HASH`. */
    nonce?: string
  }

/**
 * A whole page, from `<html>` on: title, skip link, header, main part, footer, in the right order and with the right
 * landmarks. Rendered on a server, it is right and whole without scripts. `hydrateRoot(document, …)` takes it over.
 *
 * For attributes of your own on `<body>` or another part, put the parts together yourself: `TemplateHead`,
 * `TemplateBody`, `PageLayout`. This component does no more than that.
 *
 * Page template: https://design-system.service.gov.uk/styles/page-template/
 * WCAG 1.3.1 Info and Relationships, 2.4.1 Bypass Blocks, 2.4.2 Page Titled, 3.1.1 Language of Page.
 */
export function PageTemplate({
  language,
  title,
  titleLang,
  brand,
  assetPath,
  themeColour,
  icons,
  openGraphImage,
  head,
  bodyClassName,
  nonce,
  bodyStart,
  skipLink,
  header,
  containerClassName,
  beforeContent,
  mainClassName,
  mainLang,
  afterContent,
  footer,
  bodyEnd,
  className,
  children,
  ...rest
}: PageTemplateProps): ReactElement {
  const tag = useTag(language)
  const page = (
    <html lang={tag} className={classNames('govuk-template', className)} {...rest}>
      <TemplateHead
        title={title}
        titleLang={titleLang}
        themeColour={themeColour}
        icons={icons}
        openGraphImage={openGraphImage}
        {...({ brand, assetPath } as TemplateBrand)}
      >
        {head}
      </TemplateHead>
      <TemplateBody className={bodyClassName} nonce={nonce}>
        <PageLayout
          bodyStart={bodyStart}
          skipLink={skipLink}
          header={header}
          containerClassName={containerClassName}
          beforeContent={beforeContent}
          mainClassName={mainClassName}
          mainLang={mainLang}
          afterContent={afterContent}
          footer={footer}
          bodyEnd={bodyEnd}
        >
          {children}
        </PageLayout>
      </TemplateBody>
    </html>
  )
  return language ? <LanguageProvider language={language}>{page}</LanguageProvider> : page
}
