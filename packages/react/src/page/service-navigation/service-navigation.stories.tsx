import type { Meta, StoryObj } from '@storybook/react-vite'
import { GenericHeader } from '../generic-header/index.js'
import { LanguageNavigation, LanguageNavigationItem } from '../language-navigation/index.js'
import { ServiceNavigation, ServiceNavigationItem } from './index.js'

export default {
  title: 'Page/Service navigation',
  component: ServiceNavigation,
  parameters: { layout: 'fullscreen', landmark: false },
} satisfies Meta<typeof ServiceNavigation>
type Story = StoryObj<typeof ServiceNavigation>

export const Default: Story = {
  args: {
    serviceName: 'Parking permits',
    href: '/parking-permits',
    children: (
      <>
        <ServiceNavigationItem href="/parking-permits/yours" current>
          Your permits
        </ServiceNavigationItem>
        <ServiceNavigationItem href="/parking-permits/payments">Payments</ServiceNavigationItem>
        <ServiceNavigationItem href="/parking-permits/help">Help</ServiceNavigationItem>
      </>
    ),
  },
  render: (args) => (
    <header className="govuk-template__header">
      <ServiceNavigation {...args} />
    </header>
  ),
}

export const WithTheMenuOpen: Story = {
  ...Default,
  // Only small screens have the button.
  play: async ({ canvas, userEvent }) => {
    const menu = canvas.queryByRole('button', { name: 'Menu' })
    if (menu) await userEvent.click(menu)
  },
}

export const OnlyTheName: Story = {
  render: () => (
    <header className="govuk-template__header">
      <GenericHeader>Example Council</GenericHeader>
      <ServiceNavigation serviceName="Apply for a parking permit" href="/parking-permit" />
    </header>
  ),
}

export const WithoutALink: Story = {
  render: () => (
    <header className="govuk-template__header">
      <ServiceNavigation serviceName="Tell us about a change to your household, your work or your housing costs" />
    </header>
  ),
}

export const OnlyTheList: Story = {
  render: () => (
    <header className="govuk-template__header">
      <ServiceNavigation>
        <ServiceNavigationItem href="/parking">Parking</ServiceNavigationItem>
        <ServiceNavigationItem href="/libraries" active>
          Libraries
        </ServiceNavigationItem>
        <ServiceNavigationItem href="/council-tax">Council Tax</ServiceNavigationItem>
      </ServiceNavigation>
    </header>
  ),
}

export const WithOneItem: Story = {
  render: () => (
    <header className="govuk-template__header">
      <ServiceNavigation serviceName="Apply for a parking permit" href="/parking-permit">
        <ServiceNavigationItem href="/sign-out">Sign out</ServiceNavigationItem>
      </ServiceNavigation>
    </header>
  ),
}

export const NeverFoldedAway: Story = {
  render: () => (
    <header className="govuk-template__header">
      <ServiceNavigation serviceName="Apply for a parking permit" href="/parking-permit" collapseOnMobile={false}>
        <ServiceNavigationItem href="/help">Get help with this form</ServiceNavigationItem>
        <ServiceNavigationItem href="/sign-out">Sign out</ServiceNavigationItem>
      </ServiceNavigation>
    </header>
  ),
}

export const WithLanguages: Story = {
  render: () => (
    <header className="govuk-template__header">
      <ServiceNavigation
        serviceName="Apply for a parking permit"
        href="/parking-permit"
        inlineEnd
        end={
          <LanguageNavigation>
            <LanguageNavigationItem lang="en" current />
            <LanguageNavigationItem lang="cy" href="/cy/trwydded-barcio" />
          </LanguageNavigation>
        }
      />
    </header>
  ),
}

export const WithPartsOfYourOwn: Story = {
  render: () => (
    <header className="govuk-template__header">
      <ServiceNavigation
        serviceName="Manage permits"
        href="/permits"
        start={<p className="govuk-body-s govuk-!-margin-0 govuk-!-padding-top-2">For staff of Example Council</p>}
      >
        <ServiceNavigationItem href="/permits/waiting">Waiting for a decision</ServiceNavigationItem>
        <ServiceNavigationItem href="/permits/decided">Decided</ServiceNavigationItem>
        <li className="govuk-service-navigation__item">Signed in as Alex Example</li>
      </ServiceNavigation>
    </header>
  ),
}

export const OnTheBrandColour: Story = {
  render: () => (
    <header className="govuk-template__header">
      <ServiceNavigation serviceName="Example Forms" href="/" inverse>
        <ServiceNavigationItem href="/features">Features</ServiceNavigationItem>
        <ServiceNavigationItem href="/get-started" current>
          Get started
        </ServiceNavigationItem>
      </ServiceNavigation>
    </header>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <header className="govuk-template__header">
      <ServiceNavigation serviceName="Trwyddedau parcio" href="/cy/trwyddedau-parcio">
        <ServiceNavigationItem href="/cy/trwyddedau-parcio/eich-rhai-chi" current>
          Eich trwyddedau
        </ServiceNavigationItem>
        <ServiceNavigationItem href="/cy/trwyddedau-parcio/taliadau">Taliadau</ServiceNavigationItem>
      </ServiceNavigation>
    </header>
  ),
}
