import type { Meta, StoryObj } from '@storybook/react-vite'
import { ActingForSomeone } from './acting-for-someone.js'

export default { title: 'Support/Acting for someone', component: ActingForSomeone } satisfies Meta<
  typeof ActingForSomeone
>
type Story = StoryObj<typeof ActingForSomeone>

export const Default: Story = {
  args: { children: 'You have until 31 January 2027 to send your form.' },
}

export const WithAHeading: Story = {
  render: () => (
    <ActingForSomeone heading="Before you start">You need your National Insurance number.</ActingForSomeone>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <ActingForSomeone>Mae cymorth ar gael dros y ffôn.</ActingForSomeone>,
}
