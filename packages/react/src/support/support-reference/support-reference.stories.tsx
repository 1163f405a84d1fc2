import type { Meta, StoryObj } from '@storybook/react-vite'
import { SupportReference } from './support-reference.js'

export default { title: 'Support/Support reference', component: SupportReference } satisfies Meta<
  typeof SupportReference
>
type Story = StoryObj<typeof SupportReference>

export const Default: Story = {
  args: { children: 'You have until 31 January 2027 to send your form.' },
}

export const WithAHeading: Story = {
  render: () => (
    <SupportReference heading="Before you start">You need your National Insurance number.</SupportReference>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <SupportReference>Mae cymorth ar gael dros y ffôn.</SupportReference>,
}
