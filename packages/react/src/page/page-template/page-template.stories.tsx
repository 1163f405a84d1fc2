import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../../form/text-input/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { BackLink } from '../back-link/index.js'
import { Footer, FooterLink, FooterLinks, FooterNote } from '../footer/index.js'
import { GenericHeader } from '../generic-header/index.js'
import { GridColumn, GridRow } from '../grid/index.js'
import { LanguageNavigation, LanguageNavigationItem } from '../language-navigation/index.js'
import { PageLayout, TemplateFooter, TemplateHeader } from './index.js'

// A story cannot have an <html> of its own, so it shows what PageTemplate puts in <body>. The props are the same.
export default {
  title: 'Page/Page template',
  component: PageLayout,
  parameters: { layout: 'fullscreen', landmark: false },
} satisfies Meta<typeof PageLayout>
type Story = StoryObj<typeof PageLayout>

export const Default: Story = {
  args: {
    header: <GenericHeader href="https://council.example">Example Council</GenericHeader>,
    footer: (
      <Footer>
        <FooterLinks>
          <FooterLink href="/help">Get help with this form</FooterLink>
          <FooterLink href="/accessibility">Accessibility statement</FooterLink>
        </FooterLinks>
      </Footer>
    ),
    children: (
      <>
        <h1 className="govuk-heading-l">Apply for a parking permit</h1>
        <p className="govuk-body">Use this service to apply for a permit to park near your home.</p>
      </>
    ),
  },
}

export const QuestionInAForm: Story = {
  render: () => (
    <PageLayout
      header={<GenericHeader href="https://council.example">Example Council</GenericHeader>}
      beforeContent={
        <>
          <LanguageNavigation>
            <LanguageNavigationItem lang="en" current />
            <LanguageNavigationItem lang="cy" href="?lang=cy" />
          </LanguageNavigation>
          <nav aria-label="Previous page">
            <BackLink href="/parking-permit/start" />
          </nav>
        </>
      }
      footer={
        <Footer>
          <FooterLinks>
            <FooterLink href="/help">Get help with this form</FooterLink>
            <FooterLink href="/accessibility">Accessibility statement</FooterLink>
          </FooterLinks>
          <FooterNote>
            Run by <FooterLink href="https://council.example">Example Council</FooterLink>
          </FooterNote>
        </Footer>
      }
    >
      <QuestionPage title="What is your full name?" service="Parking permits">
        <TextInput name="full-name" label="What is your full name?" labelIsPageHeading autoComplete="name" />
      </QuestionPage>
    </PageLayout>
  ),
}

export const ContentInAnotherLanguage: Story = {
  render: () => (
    <PageLayout
      header={<GenericHeader href="https://council.example">Example Council</GenericHeader>}
      mainLang="pl"
      footer={
        <Footer>
          <FooterLinks>
            <FooterLink href="/help">Get help with this form</FooterLink>
          </FooterLinks>
        </Footer>
      }
    >
      <h1 className="govuk-heading-l">Pozwolenie na parkowanie</h1>
      <p className="govuk-body">Możemy z Panem lub Panią porozmawiać po polsku. Prosimy o telefon.</p>
    </PageLayout>
  ),
}

export const WithPartsOfYourOwn: Story = {
  render: () => (
    <PageLayout
      header={
        <TemplateHeader className="govuk-!-display-none-print">
          <GenericHeader fullWidth>Sample County Advice Network</GenericHeader>
        </TemplateHeader>
      }
      containerClassName="app-width-container"
      mainClassName="govuk-main-wrapper--l"
      footer={
        <TemplateFooter className="govuk-!-display-none-print">
          <Footer>
            <FooterLinks>
              <FooterLink href="/cookies">Cookies</FooterLink>
            </FooterLinks>
          </Footer>
        </TemplateFooter>
      }
    >
      <GridRow>
        <GridColumn width="two-thirds">
          <h1 className="govuk-heading-l">Your letter is ready to print</h1>
          <p className="govuk-body">Only the letter is printed, without the header and the footer.</p>
        </GridColumn>
      </GridRow>
    </PageLayout>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <PageLayout
      header={<GenericHeader href="https://council.example/cy">Cyngor Enghreifftiol</GenericHeader>}
      beforeContent={
        <LanguageNavigation>
          <LanguageNavigationItem lang="en" href="?lang=en" />
          <LanguageNavigationItem lang="cy" current />
        </LanguageNavigation>
      }
      footer={
        <Footer>
          <FooterLinks>
            <FooterLink href="/cy/cymorth">Cael help gyda&rsquo;r ffurflen hon</FooterLink>
            <FooterLink href="/cy/hygyrchedd">Datganiad hygyrchedd</FooterLink>
          </FooterLinks>
        </Footer>
      }
    >
      <h1 className="govuk-heading-l">Gwneud cais am drwydded barcio</h1>
    </PageLayout>
  ),
}
