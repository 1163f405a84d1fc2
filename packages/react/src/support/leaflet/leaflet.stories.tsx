import type { Meta, StoryObj } from '@storybook/react-vite'
import { Leaflet } from './leaflet.js'

export default { title: 'Support/Leaflet', component: Leaflet } satisfies Meta<typeof Leaflet>
type Story = StoryObj<typeof Leaflet>

export const Default: Story = {
  args: { children: 'You have until 31 January 2027 to send your form.' },
}

export const WithAHeading: Story = {
  render: () => <Leaflet heading="Before you start">You need your National Insurance number.</Leaflet>,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <Leaflet>Mae cymorth ar gael dros y ffôn.</Leaflet>,
}
