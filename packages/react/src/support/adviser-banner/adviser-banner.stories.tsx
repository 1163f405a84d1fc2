import type { Meta, StoryObj } from '@storybook/react-vite'
import { AdviserBanner } from './adviser-banner.js'

export default { title: 'Support/Adviser banner', component: AdviserBanner } satisfies Meta<typeof AdviserBanner>
type Story = StoryObj<typeof AdviserBanner>

export const Default: Story = {
  args: { children: 'You have until 31 January 2027 to send your form.' },
}

export const WithAHeading: Story = {
  render: () => <AdviserBanner heading="Before you start">You need your National Insurance number.</AdviserBanner>,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <AdviserBanner>Mae cymorth ar gael dros y ffôn.</AdviserBanner>,
}
