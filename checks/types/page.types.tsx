// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import {
  BackLink,
  Breadcrumb,
  Breadcrumbs,
  CookieBanner,
  CookieBannerMessage,
  ExitThisPage,
  ExitThisPageSkipLink,
  Feedback,
  GridColumn,
  GridRow,
  LanguageNavigation,
  LanguageNavigationItem,
  MainWrapper,
  Pagination,
  PhaseBanner,
  PhaseBannerTag,
  ServiceNavigation,
  ServiceNavigationItem,
  SkipLink,
  WidthContainer,
} from '@handrail/react'

export const ways = (
  <>
    {/* @ts-expect-error without an address it does nothing when scripts are off */}
    <BackLink>Back</BackLink>
    {/* @ts-expect-error a tag alone has no words */}
    <BackLink href="/name" language="cy" />
    {/* @ts-expect-error pages are children */}
    <Breadcrumbs items={[{ text: 'Home', href: '/' }]} />
    {/* @ts-expect-error a page has a name */}
    <Breadcrumb href="/" />
    {/* @ts-expect-error a tag alone has no words */}
    <SkipLink language="cy" />
    {/* @ts-expect-error it leads back to an address */}
    <ExitThisPage href={null} />
    {/* @ts-expect-error it has no such words */}
    <ExitThisPage words={{ leave: 'Leave' }} />
    {/* @ts-expect-error a tag alone has no words */}
    <ExitThisPageSkipLink language="cy" />
  </>
)

export const banners = (
  <>
    {/* @ts-expect-error the heading is that of a message: there are several */}
    <CookieBanner heading="Cookies" />
    {/* @ts-expect-error a tag alone has no words */}
    <CookieBanner language="cy" />
    {/* @ts-expect-error its words are all yours */}
    <CookieBannerMessage language="en" />
    {/* @ts-expect-error which phase? */}
    <PhaseBanner>This is a new service.</PhaseBanner>
    {/* @ts-expect-error what does it mean for people? */}
    <PhaseBanner tag="Beta" />
    {/* @ts-expect-error all phases have one colour */}
    <PhaseBannerTag colour="red">Beta</PhaseBannerTag>
    {/* @ts-expect-error what is it about? */}
    <Feedback>Tell us what you think.</Feedback>
    {/* @ts-expect-error HTML has six levels */}
    <Feedback title="Help us" headingLevel={7} />
  </>
)

export const languages = (
  <>
    {/* @ts-expect-error languages are children */}
    <LanguageNavigation languages={['en', 'cy']} />
    {/* @ts-expect-error which language? */}
    <LanguageNavigationItem href="?lang=cy" />
    {/* @ts-expect-error we know the own names of English and Welsh only */}
    <LanguageNavigationItem lang="pl" href="?lang=pl" />
  </>
)

export const navigation = (
  <>
    {/* @ts-expect-error a link without the words to follow */}
    <ServiceNavigation href="/" />
    {/* @ts-expect-error it has no such words */}
    <ServiceNavigation words={{ open: 'Open' }} />
    {/* @ts-expect-error it is the page people are on, or not */}
    <ServiceNavigationItem href="/" current="page" />
    {/* @ts-expect-error a link has to lead somewhere */}
    <Pagination previous={{ text: 'Previous' }} />
    {/* @ts-expect-error a link has to lead somewhere */}
    <Pagination items={[{ number: 1 }]} />
    {/* @ts-expect-error pages left out are an "ellipsis" */}
    <Pagination items={['...']} />
    {/* @ts-expect-error pages are data: see paginationFor */}
    <Pagination>1</Pagination>
  </>
)

export const grid = (
  <>
    {/* @ts-expect-error how wide? */}
    <GridColumn>Content</GridColumn>
    {/* @ts-expect-error there is no such width */}
    <GridColumn width="one-fifth">Content</GridColumn>
    {/* @ts-expect-error columns have widths, rows have none */}
    <GridRow width="full">Content</GridRow>
    {/* @ts-expect-error the space above is automatic or large */}
    <MainWrapper spacing="small">Content</MainWrapper>
    {/* @ts-expect-error it has the width of the page */}
    <WidthContainer width="full">Content</WidthContainer>
  </>
)
