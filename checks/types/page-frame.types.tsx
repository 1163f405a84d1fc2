// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import {
  Footer,
  FooterCopyright,
  FooterCrown,
  FooterLicence,
  FooterLink,
  FooterLinks,
  FooterNavigation,
  FooterNote,
  FooterSection,
  GenericHeader,
  Header,
  PageLayout,
  PageTemplate,
  ScriptSupport,
  TemplateBody,
  TemplateFooter,
  TemplateHead,
  TemplateHeader,
} from '@handrail/react'

export const headers = (
  <>
    {/* @ts-expect-error the words in it are GOV.UK's crown and the name of a product */}
    <Header>Example Council</Header>
    {/* @ts-expect-error the name of a service stands in the ServiceNavigation */}
    <Header serviceName="Apply for a permit" />
    {/* @ts-expect-error the name of an organisation goes inside */}
    <GenericHeader productName="Example Council" />
    {/* @ts-expect-error it is as wide as the window, or not */}
    <GenericHeader fullWidth="yes">Example Council</GenericHeader>
  </>
)

export const footers = (
  <>
    {/* @ts-expect-error links are children of FooterLinks */}
    <Footer links={[{ text: 'Help', href: '/help' }]} />
    {/* @ts-expect-error which words? */}
    <FooterSection />
    {/* @ts-expect-error at most three columns: four do not fit */}
    <FooterSection title="Services" columns={4} />
    {/* @ts-expect-error there is no such width */}
    <FooterSection title="Services" width="one-fifth" />
    {/* @ts-expect-error a tag alone has no words */}
    <FooterLinks language="cy" />
    {/* @ts-expect-error a footer does not say where people are */}
    <FooterLink href="/help" current />
    {/* @ts-expect-error it is not a link */}
    <FooterNote href="/help">Built by Example Council</FooterNote>
    {/* @ts-expect-error columns are those of a FooterSection */}
    <FooterNavigation columns={2} />
    {/* @ts-expect-error a tag alone has no words */}
    <FooterLicence language="cy" />
    {/* @ts-expect-error a tag alone has no words */}
    <FooterCopyright language="cy" />
    {/* @ts-expect-error it is hidden from screen readers, so it has no words */}
    <FooterCrown alt="Crown" />
  </>
)

export const templates = (
  <>
    {/* @ts-expect-error there are two brands */}
    <PageTemplate brand="council" />
    {/* @ts-expect-error only the GOV.UK brand has files of its own */}
    <PageTemplate assetPath="/assets" />
    {/* @ts-expect-error a title is text: elements are not shown in a tab */}
    <PageTemplate title={<b>Name</b>} />
    {/* @ts-expect-error a tag alone has no words */}
    <PageTemplate language="cy" />
    {/* @ts-expect-error the title stands in the TemplateHead */}
    <PageLayout title="Name" />
    {/* @ts-expect-error only the GOV.UK brand has files of its own */}
    <TemplateHead brand="neutral" assetPath="/assets" />
    {/* @ts-expect-error a nonce is text */}
    <TemplateBody nonce={123} />
    {/* @ts-expect-error a nonce is text */}
    <ScriptSupport nonce={123} />
    {/* @ts-expect-error a Header goes inside */}
    <TemplateHeader productName="Notify" />
    {/* @ts-expect-error a Footer goes inside */}
    <TemplateFooter navigation="Services" />
  </>
)
