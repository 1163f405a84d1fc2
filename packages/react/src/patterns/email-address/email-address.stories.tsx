import type { Meta, StoryObj } from '@storybook/react-vite'
import { EmailAddress } from './index.js'

export default { title: 'Patterns/Email address', component: EmailAddress } satisfies Meta<typeof EmailAddress>
type Story = StoryObj<typeof EmailAddress>

export const Default: Story = {
  args: { name: 'email', hint: 'We only use it to send you your permit' },
}

export const AsPageHeading: Story = {
  render: () => <EmailAddress name="email" labelIsPageHeading hint="We only use it to send you your permit" />,
}

export const WithError: Story = {
  render: () => (
    <EmailAddress
      name="email"
      labelIsPageHeading
      hint="We only use it to send you your permit"
      error="Enter an email address in the correct format, like name@example.com"
      defaultValue="sian.example.com"
    />
  ),
}

export const WithAnOffer: Story = {
  render: () => (
    <EmailAddress
      name="email"
      labelIsPageHeading
      hint="We only use it to send you your permit"
      error="Check your email address"
      offer="sian@example.com"
      defaultValue="sian@exmaple.com"
    />
  ),
}

export const WithALongOffer: Story = {
  render: () => (
    <EmailAddress
      name="email"
      offer="a-very-long-address-that-is-hard-to-break-on-a-small-screen@market-of-examples.example.com"
      defaultValue="a-very-long-address-that-is-hard-to-break-on-a-small-screen@market-of-examples.exmaple.com"
    />
  ),
}

export const WithAnAnswer: Story = {
  render: () => <EmailAddress name="email" defaultValue="sian@example.com" />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <EmailAddress
      name="email"
      labelIsPageHeading
      error="Rhowch gyfeiriad e-bost yn y ffurf gywir, fel name@example.com"
      offer="sian@example.com"
      defaultValue="sian@exmaple,com"
    />
  ),
}
