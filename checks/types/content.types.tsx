// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import {
  Accordion,
  AccordionSection,
  Details,
  Heading,
  InsetText,
  Link,
  List,
  NotificationBanner,
  NotificationBannerHeading,
  NotificationBannerLink,
  Panel,
  PanelActions,
  Paragraph,
  SectionBreak,
  Tab,
  TabPanel,
  Tabs,
  Tag,
  VisuallyHidden,
  WarningText,
} from '@handrail/react'

export const typography = (
  <>
    {/* @ts-expect-error the level of a heading is a decision of yours */}
    <Heading>Contact</Heading>
    {/* @ts-expect-error HTML has six levels */}
    <Heading level={7}>Contact</Heading>
    {/* @ts-expect-error where is the caption? */}
    <Heading level={1} captionInside>
      Contact
    </Heading>
    {/* @ts-expect-error there is no caption as small as that */}
    <Heading level={2} size="s" caption="Step 1">
      Contact
    </Heading>
    {/* @ts-expect-error large or small, not both */}
    <Paragraph lead small />
    {/* @ts-expect-error a link has to lead somewhere */}
    <Link>Contact us</Link>
    {/* @ts-expect-error one colour at a time */}
    <Link href="/contact" inverse muted />
    {/* @ts-expect-error bullets or numbers, not both */}
    <List bullet number />
    {/* @ts-expect-error there is no such size */}
    <SectionBreak size="s" />
    {/* @ts-expect-error it is hidden by its class name: whether is no question */}
    <VisuallyHidden focusable>(opens in new tab)</VisuallyHidden>
  </>
)

export const shownOnRequest = (
  <>
    {/* @ts-expect-error what is it about? */}
    <Details>We use it to find you.</Details>
    {/* @ts-expect-error its sections need an id to start theirs with */}
    <Accordion />
    {/* @ts-expect-error HTML has six levels */}
    <Accordion id="help" headingLevel={0} />
    {/* @ts-expect-error it has no such words */}
    <Accordion id="help" words={{ open: 'Open' }} />
    {/* @ts-expect-error what is it about? */}
    <AccordionSection>By post</AccordionSection>
    {/* @ts-expect-error a tag alone has no words */}
    <Tabs language="cy" />
    {/* @ts-expect-error without an id its link leads nowhere */}
    <Tab label="Past day" />
    {/* @ts-expect-error what is in it? */}
    <Tab id="past-day" />
    {/* @ts-expect-error its address is made from the id */}
    <Tab id="past-day" label="Past day" href="#day" />
    {/* @ts-expect-error the label is that of its Tab */}
    <TabPanel label="Past day" />
  </>
)

export const notices = (
  <>
    {/* @ts-expect-error it is blue or green */}
    <Tag colour="pink">New</Tag>
    {/* @ts-expect-error bad news goes in an ErrorSummary or a WarningText */}
    <NotificationBanner variant="error">Failed</NotificationBanner>
    {/* @ts-expect-error HTML has six levels */}
    <NotificationBanner headingLevel={7}>Saved</NotificationBanner>
    {/* @ts-expect-error HTML has six levels */}
    <NotificationBannerHeading level={7}>Saved</NotificationBannerHeading>
    {/* @ts-expect-error a link has to lead somewhere */}
    <NotificationBannerLink>View it</NotificationBannerLink>
    {/* @ts-expect-error what happened? */}
    <Panel>Your reference is HDJ2123F</Panel>
    {/* @ts-expect-error only an interruption asks for something */}
    <Panel title="Application complete" actions="Continue" />
    {/* @ts-expect-error there are two kinds */}
    <Panel title="Application complete" variant="success" />
    {/* @ts-expect-error actions are children */}
    <PanelActions actions="Continue" />
    {/* @ts-expect-error it has no title */}
    <InsetText heading="Note">It can take 8 weeks.</InsetText>
    {/* @ts-expect-error it has no such words */}
    <WarningText words={{ danger: 'Danger' }}>You can be fined.</WarningText>
  </>
)
