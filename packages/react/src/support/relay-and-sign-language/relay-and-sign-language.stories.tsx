import type { Meta, StoryObj } from '@storybook/react-vite'
import { directory, mondayAt10, saturdayAt11 } from '../directory.fixtures.js'
import { RelayAndSignLanguage } from './index.js'

export default {
  title: 'Support/Relay and sign language',
  component: RelayAndSignLanguage,
} satisfies Meta<typeof RelayAndSignLanguage>
type Story = StoryObj<typeof RelayAndSignLanguage>

/** All of it comes from the support directory. */
export const Default: Story = {
  render: () => <RelayAndSignLanguage directory={directory} at={mondayAt10} />,
}

export const AtTheWeekend: Story = {
  render: () => <RelayAndSignLanguage directory={directory} at={saturdayAt11} />,
}

const withoutThem = {
  ...directory,
  channels: directory.channels
    .filter(({ kind }) => kind !== 'relay')
    .map((channel) =>
      channel.kind === 'bsl-video-relay'
        ? {
            ...channel,
            availability: 'suspended' as const,
            because: {
              en: 'Our interpreters are back on 1 December 2026.',
              cy: 'Bydd ein dehonglwyr yn ôl ar 1 Rhagfyr 2026.',
            },
          }
        : channel,
    ),
}

export const WhenTheyAreNotOffered: Story = {
  render: () => <RelayAndSignLanguage directory={withoutThem} at={mondayAt10} />,
}

export const WithAVideo: Story = {
  render: () => (
    <RelayAndSignLanguage
      directory={directory}
      at={mondayAt10}
      video={<p className="govuk-inset-text">Your video in British Sign Language stands here.</p>}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <RelayAndSignLanguage directory={directory} at={mondayAt10} />,
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
