import type { Meta, StoryObj } from '@storybook/react-vite'
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
} from './index.js'

export default {
  title: 'Page/Footer',
  component: Footer,
  parameters: { layout: 'fullscreen', landmark: false },
} satisfies Meta<typeof Footer>
type Story = StoryObj<typeof Footer>

export const Default: Story = {
  args: {
    children: (
      <FooterLinks>
        <FooterLink href="/accessibility">Accessibility statement</FooterLink>
        <FooterLink href="/cookies">Cookies</FooterLink>
        <FooterLink href="/privacy">Privacy</FooterLink>
      </FooterLinks>
    ),
  },
  render: (args) => (
    <footer className="govuk-template__footer">
      <Footer {...args} />
    </footer>
  ),
}

export const WithANote: Story = {
  render: () => (
    <footer className="govuk-template__footer">
      <Footer>
        <FooterLinks>
          <FooterLink href="/help">Get help with this form</FooterLink>
          <FooterLink href="/accessibility">Accessibility statement</FooterLink>
          <FooterLink href="/cookies">Cookies</FooterLink>
          <FooterLink href="/privacy">Privacy</FooterLink>
        </FooterLinks>
        <FooterNote>
          Run by <FooterLink href="https://council.example">Example Council</FooterLink>
        </FooterNote>
      </Footer>
    </footer>
  ),
}

export const WithALicence: Story = {
  render: () => (
    <footer className="govuk-template__footer">
      <Footer>
        <FooterLinks>
          <FooterLink href="/accessibility">Accessibility statement</FooterLink>
          <FooterLink href="/cookies">Cookies</FooterLink>
        </FooterLinks>
        <FooterLicence />
      </Footer>
    </footer>
  ),
}

export const WithSections: Story = {
  render: () => (
    <footer className="govuk-template__footer">
      <Footer
        navigation={
          <FooterNavigation>
            <FooterSection title="Services" width="two-thirds" columns={2}>
              <FooterLink href="/parking">Parking permits</FooterLink>
              <FooterLink href="/bins">Bins and recycling</FooterLink>
              <FooterLink href="/council-tax">Council Tax</FooterLink>
              <FooterLink href="/housing">Housing</FooterLink>
            </FooterSection>
            <FooterSection title="Get help" width="one-third">
              <FooterLink href="/contact">Contact us</FooterLink>
              <FooterLink href="/help-in-person">Help in person</FooterLink>
            </FooterSection>
          </FooterNavigation>
        }
      >
        <FooterLinks>
          <FooterLink href="/accessibility">Accessibility statement</FooterLink>
          <FooterLink href="/cookies">Cookies</FooterLink>
        </FooterLinks>
      </Footer>
    </footer>
  ),
}

export const OnTheGovUkDomain: Story = {
  name: 'On the gov.uk domain',
  globals: { brand: 'govuk' },
  render: () => (
    <footer className="govuk-template__footer">
      <Footer crown={<FooterCrown />} copyright={<FooterCopyright />}>
        <FooterLinks>
          <FooterLink href="/accessibility">Accessibility statement</FooterLink>
          <FooterLink href="/cookies">Cookies</FooterLink>
          <FooterLink href="/privacy">Privacy</FooterLink>
        </FooterLinks>
        <FooterLicence />
      </Footer>
    </footer>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <footer className="govuk-template__footer">
      <Footer>
        <FooterLinks>
          <FooterLink href="/cy/help">Cael help gyda'r ffurflen hon</FooterLink>
          <FooterLink href="/cy/hygyrchedd">Datganiad hygyrchedd</FooterLink>
          <FooterLink href="/cy/cwcis">Cwcis</FooterLink>
          <FooterLink href="/cy/preifatrwydd">Polisi preifatrwydd</FooterLink>
        </FooterLinks>
        <FooterLicence />
      </Footer>
    </footer>
  ),
}
