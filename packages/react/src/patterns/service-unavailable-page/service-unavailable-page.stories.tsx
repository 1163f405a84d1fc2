import type { Meta, StoryObj } from '@storybook/react-vite'
import { ContactChannels } from '../../support/contact-channels/index.js'
import { directory, saturdayAt11 } from '../../support/directory.fixtures.js'
import { ServiceUnavailablePage } from './index.js'

export default { title: 'Patterns/Service unavailable page', component: ServiceUnavailablePage } satisfies Meta<
  typeof ServiceUnavailablePage
>
type Story = StoryObj<typeof ServiceUnavailablePage>

const contact = <ContactChannels directory={directory} at={saturdayAt11} headingLevel={3} />

export const Default: Story = {
  render: () => (
    <ServiceUnavailablePage
      service="Apply for a market stall permit"
      from="9pm on Friday 27 November"
      until="8am on Monday 30 November 2026"
      answers="kept"
      keptUntil="midnight on Friday 4 December 2026"
      contact={contact}
    >
      If you were going to apply by 30 November, you now have until 7 December 2026.
    </ServiceUnavailablePage>
  ),
}

export const WhenItIsKnownWhenItOpens: Story = {
  render: () => (
    <ServiceUnavailablePage
      service="Apply for a market stall permit"
      until="8am on Monday 30 November 2026"
      answers="not-kept"
      contact={contact}
    />
  ),
}

export const WhenNobodyKnows: Story = {
  render: () => (
    <ServiceUnavailablePage
      service="Apply for a market stall permit"
      answers="kept"
      otherWays="You can apply by phone, or ask us to send you a paper form. Call 01632 960 003."
      contact={contact}
    />
  ),
}

export const BeforeTheServiceHasOpened: Story = {
  render: () => (
    <ServiceUnavailablePage
      service="Apply for a summer market stall"
      until="9am on Monday 1 February 2027"
      answers="none"
      contact={null}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <ServiceUnavailablePage
      service="Gwneud cais am drwydded stondin farchnad"
      from="9pm ddydd Gwener 27 Tachwedd"
      until="8am ddydd Llun 30 Tachwedd 2026"
      answers="kept"
      contact={contact}
    />
  ),
}
