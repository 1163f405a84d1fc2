import type { Meta, StoryObj } from '@storybook/react-vite'
import { PhoneNumber } from './index.js'

export default { title: 'Patterns/Phone number', component: PhoneNumber } satisfies Meta<typeof PhoneNumber>
type Story = StoryObj<typeof PhoneNumber>

export const Default: Story = {
  args: { name: 'phone' },
}

export const AsPageHeading: Story = {
  render: () => <PhoneNumber name="phone" labelIsPageHeading hint="We only call you about your permit" />,
}

export const International: Story = {
  render: () => <PhoneNumber name="phone" labelIsPageHeading international />,
}

export const WithError: Story = {
  render: () => (
    <PhoneNumber
      name="phone"
      labelIsPageHeading
      international
      error="Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192"
      defaultValue="07700 90"
    />
  ),
}

export const WithAnAnswer: Story = {
  render: () => <PhoneNumber name="phone" defaultValue="07700 900 982" />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <PhoneNumber
      name="phone"
      labelIsPageHeading
      international
      error="Rhowch rif ffôn, fel 01632 960 001 neu 07700 900 982"
    />
  ),
}
