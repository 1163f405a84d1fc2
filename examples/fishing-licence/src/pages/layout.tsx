import {
  BackLink,
  Footer,
  FooterLink,
  FooterLinks,
  FooterNote,
  GenericHeader,
  LanguageNavigation,
  LanguageNavigationItem,
  LanguageProvider,
  SkipLink,
} from '@handrail/react'
import { cy } from '@handrail/react/cy'
import type { ReactElement, ReactNode } from 'react'
import { languages } from '../words/index.js'
import { useFrame } from './frame.js'

/**
 * Tells the stylesheet, before anything is drawn, that scripts run. It is the only script inside the page, and the
 * security headers allow it by the hash of these very words.
 */
export const MARK_SCRIPT_SUPPORT =
  "document.body.className+=' js-enabled'+('noModule'in HTMLScriptElement.prototype?' govuk-frontend-supported':'')"

interface LayoutProps {
  /** The page before this one, if there is one in the journey. */
  back?: string
  /** Words and data for the browser, after everything that can be seen. */
  end?: ReactNode
  children: ReactNode
}

/** What every page has round it, always in the same order. */
export function Layout({ back, end, children }: LayoutProps): ReactElement {
  const { language, assets, words, link, inLanguage } = useFrame()
  return (
    <html lang={language} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#0b4f55" />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <script type="module" src={assets.script} />
      </head>
      {/* The script below adds class names before React arrives. */}
      <body className="govuk-template__body" suppressHydrationWarning>
        <script dangerouslySetInnerHTML={{ __html: MARK_SCRIPT_SUPPORT }} />
        <LanguageProvider language={language === 'cy' ? cy : 'en'}>
          <SkipLink />
          <header className="govuk-template__header">
            <GenericHeader href={link('start')}>{words.agency}</GenericHeader>
          </header>
          <div className="govuk-width-container">
            <LanguageNavigation>
              {languages.map((each) =>
                each === language ? (
                  <LanguageNavigationItem key={each} lang={each} current />
                ) : (
                  <LanguageNavigationItem key={each} lang={each} href={inLanguage(each)} />
                ),
              )}
            </LanguageNavigation>
            {back && (
              // Before <main>, so that the skip link leads past it. In a landmark of its own, so that nothing on the page
              // is outside one (axe: region).
              <nav aria-label={words.links.previousPage}>
                <BackLink href={link(back)} />
              </nav>
            )}
            <main className="govuk-main-wrapper" id="main-content">
              {children}
            </main>
          </div>
          <footer className="govuk-template__footer">
            <Footer>
              <FooterLinks>
                <FooterLink href={link('get-support')}>{words.links.getSupport}</FooterLink>
                <FooterLink href={link('cookies')}>{words.links.cookies}</FooterLink>
              </FooterLinks>
              <FooterNote>{words.notReal}</FooterNote>
            </Footer>
          </footer>
        </LanguageProvider>
        {end}
      </body>
    </html>
  )
}
