import {
  AdviserBanner,
  BackLink,
  Footer,
  FooterLink,
  FooterLinks,
  FooterNote,
  GenericHeader,
  LanguageNavigation,
  LanguageNavigationItem,
  PageTemplate,
} from '@handrail/react'
import { cy } from '@handrail/react/cy'
import type { ReactElement, ReactNode } from 'react'
import { languages } from '../words/index.js'
import { useFrame } from './frame.js'

interface LayoutProps {
  /** The page before this one, if there is one in the journey. */
  back?: string
  /** Words and data for the browser, after everything that can be seen. */
  end?: ReactNode
  children: ReactNode
}

/** What every page has round it, always in the same order. */
export function Layout({ back, end, children }: LayoutProps): ReactElement {
  const { language, assets, words, helper, link, inLanguage } = useFrame()
  return (
    <PageTemplate
      language={language === 'cy' ? cy : 'en'}
      icons={<link rel="icon" href={assets.icon} type="image/svg+xml" />}
      head={
        <>
          {assets.styles.map((href) => (
            <link key={href} rel="stylesheet" href={href} />
          ))}
          <script type="module" src={assets.script} />
        </>
      }
      header={
        <>
          <GenericHeader href={link('start')}>{words.agency}</GenericHeader>
          {helper && (
            <AdviserBanner
              person={namesInARow(helper.people, words.acting.and)}
              helper={helper.helper}
              organisation={helper.organisation}
              stopHref={link('stop')}
            />
          )}
        </>
      }
      beforeContent={
        <>
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
        </>
      }
      footer={
        <Footer>
          <FooterLinks>
            <FooterLink href={link('get-support')}>{words.links.getSupport}</FooterLink>
            <FooterLink href={link('cookies')}>{words.links.cookies}</FooterLink>
          </FooterLinks>
          <FooterNote>{words.notReal}</FooterNote>
        </Footer>
      }
      bodyEnd={end}
    >
      {children}
    </PageTemplate>
  )
}

/** Several names: an application can be for several people. */
function namesInARow(names: readonly string[], and: (names: string, last: string) => string): string {
  const [last = '', ...others] = names.toReversed()
  return others.length > 0 ? and(others.toReversed().join(', '), last) : last
}
