import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { SupportReference } from './index.js'

export default { title: 'Support/Support reference', component: SupportReference } satisfies Meta<
  typeof SupportReference
>
type Story = StoryObj<typeof SupportReference>

export const Default: Story = {
  args: { reference: '4F7 K9W XM3' },
}

export const AboveTheNumberToCall: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Get help with your application</h1>
      <SupportReference reference="H2Q-84R-Y6X" />
      <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />
    </>
  ),
}

export const ForSomethingElse: Story = {
  render: () => (
    <SupportReference reference="3KM9WX7FY" heading="Your call back" headingLevel={3}>
      The person who calls you says this reference first. So you know that it is us.
    </SupportReference>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <SupportReference reference="4F7 K9W XM3" />,
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => <SupportReference reference="4F7 K9W XM3" />,
}

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
