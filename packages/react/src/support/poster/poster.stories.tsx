import type { Meta, StoryObj } from '@storybook/react-vite'
import { Poster } from './poster.js'

export default { title: 'Support/Poster', component: Poster } satisfies Meta<typeof Poster>
type Story = StoryObj<typeof Poster>

export const Default: Story = {
  args: { children: 'You have until 31 January 2027 to send your form.' },
}

export const WithAHeading: Story = {
  render: () => <Poster heading="Before you start">You need your National Insurance number.</Poster>,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <Poster>Mae cymorth ar gael dros y ffôn.</Poster>,
}
