import type { ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { MainWrapper, WidthContainer } from '../grid/index.js'
import { SkipLink } from '../skip-link/index.js'
import { TemplateFooter, TemplateHeader } from './template-parts.js'

/** Props of {@link PageLayout}, in the order they stand in the page. */
export interface PageLayoutProps {
  /** Comes before everything else: a cookie banner. */
  bodyStart?: ReactNode
  /** A skip link of your own. `<SkipLink />` unless set. `null` for none: then people need another way past the header. */
  skipLink?: ReactNode
  /** A `GenericHeader`, and what belongs with it. Or a `TemplateHeader` round them. */
  header?: ReactNode
  /** Class names for the box that is as wide as the page's content. */
  containerClassName?: string
  /** Comes before `<main>`, so that the skip link leads past it: language navigation, a back link, a phase banner. */
  beforeContent?: ReactNode
  /** Class names for `<main>`, such as `govuk-main-wrapper--l`. */
  mainClassName?: string
  /** The language of `<main>`, if it is not the page's. A BCP 47 tag. */
  mainLang?: string
  /** What the page is about: the content of `<main>`. */
  children?: ReactNode
  /** Comes after `<main>`, at the same width. */
  afterContent?: ReactNode
  /** A `Footer`. Or a `TemplateFooter` round it. */
  footer?: ReactNode
  /** Comes after everything else: data and scripts. */
  bodyEnd?: ReactNode
}

/**
 * What stands in `<body>` on every page, in the one order that all keep: skip link, header, main part, footer. Part of
 * `PageTemplate`. Use it by itself where a framework owns the document.
 *
 * Page template: https://design-system.service.gov.uk/styles/page-template/
 * WCAG 1.3.1 Info and Relationships, 2.4.1 Bypass Blocks, 3.2.3 Consistent Navigation.
 */
export function PageLayout({
  bodyStart,
  skipLink = <SkipLink />,
  header,
  containerClassName,
  beforeContent,
  mainClassName,
  mainLang,
  children,
  afterContent,
  footer,
  bodyEnd,
}: PageLayoutProps): ReactElement {
  return (
    <>
      {bodyStart}
      {skipLink}
      {asPart(TemplateHeader, header, {})}
      <WidthContainer className={containerClassName}>
        {beforeContent}
        <MainWrapper className={mainClassName} lang={mainLang}>
          {children}
        </MainWrapper>
        {afterContent}
      </WidthContainer>
      {asPart(TemplateFooter, footer, {})}
      {bodyEnd}
    </>
  )
}
