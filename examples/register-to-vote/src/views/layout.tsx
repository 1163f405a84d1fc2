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
  PageLayout,
  ReportAProblem,
} from '@handrail/react'
import { cy } from '@handrail/react/cy'
import type { ReactElement, ReactNode } from 'react'
import { addressOf, type PageName } from '../addresses'
import type { Visit } from '../visit'
import { languages } from '../words'

interface LayoutProps {
  visit: Visit
  /** This page, for the links to it in each language. The start for an address that leads nowhere. */
  page: PageName
  /** Whether this is none of our pages, as its address leads nowhere or it could not be shown. */
  isNoPage?: boolean
  /** The page before this one, if there is one in the journey. */
  back?: PageName
  children: ReactNode
}

/** What every page has round it, always in the same order. */
export function Layout({ visit, page, isNoPage, back, children }: LayoutProps): ReactElement {
  const { language, words, isChange } = visit
  return (
    <LanguageProvider language={language === 'cy' ? cy : 'en'}>
      <PageLayout
        header={<GenericHeader href={addressOf(language, 'start')}>{words.office}</GenericHeader>}
        beforeContent={
          <>
            <LanguageNavigation>
              {languages.map((each) =>
                each === language ? (
                  <LanguageNavigationItem key={each} lang={each} current />
                ) : (
                  <LanguageNavigationItem
                    key={each}
                    lang={each}
                    href={`${addressOf(each, page)}${isChange ? '?change' : ''}`}
                  />
                ),
              )}
            </LanguageNavigation>
            {back && (
              // In a landmark of its own, so that nothing on the page is outside one (axe: region).
              <nav aria-label={words.links.previousPage}>
                <BackLink href={addressOf(language, back)} />
              </nav>
            )}
          </>
        }
        footer={
          <Footer>
            <FooterLinks>
              <FooterLink href={addressOf(language, 'get-support')}>{words.links.getSupport}</FooterLink>
              <FooterLink href={addressOf(language, 'cookies')}>{words.links.cookies}</FooterLink>
            </FooterLinks>
            <FooterNote>{words.notReal}</FooterNote>
          </Footer>
        }
      >
        {children}
        {!page.startsWith('report-a-problem') && (
          <ReportAProblem
            href={addressOf(language, 'report-a-problem')}
            page={isNoPage ? undefined : addressOf(language, page)}
          />
        )}
      </PageLayout>
    </LanguageProvider>
  )
}
