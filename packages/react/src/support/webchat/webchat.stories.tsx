import type { Meta, StoryObj } from '@storybook/react-vite'
import { christmasDayAt10, directory, mondayAt10, saturdayAt11 } from '../directory.fixtures.js'
import { withWebchat } from '../webchat.fixtures.js'
import { Webchat } from './index.js'

export default { title: 'Support/Webchat', component: Webchat } satisfies Meta<typeof Webchat>
type Story = StoryObj<typeof Webchat>

/** What it says of itself comes from `webchatStatus`, on the server. */
export const Default: Story = {
  render: () => <Webchat directory={withWebchat} at={mondayAt10} status={{ state: 'open' }} />,
}

export const Busy: Story = {
  render: () => <Webchat directory={withWebchat} at={mondayAt10} status={{ state: 'busy', waitInMinutes: 10 }} />,
}

export const BusyForNobodyKnowsHowLong: Story = {
  render: () => <Webchat directory={withWebchat} at={mondayAt10} status={{ state: 'busy' }} />,
}

export const Closed: Story = {
  render: () => <Webchat directory={withWebchat} at={saturdayAt11} status={{ state: 'closed' }} />,
}

export const ClosedOnABankHoliday: Story = {
  render: () => <Webchat directory={withWebchat} at={christmasDayAt10} status={{ state: 'closed' }} />,
}

export const WhenNobodyKnows: Story = {
  render: () => <Webchat directory={withWebchat} at={mondayAt10} />,
}

export const WhenItIsNotOffered: Story = {
  render: () => <Webchat directory={directory} at={mondayAt10} />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <Webchat directory={withWebchat} at={mondayAt10} status={{ state: 'busy', waitInMinutes: 5 }} />,
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }
