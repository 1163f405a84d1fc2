import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  christmasDayAt10,
  directory,
  directoryWithUrgentLine,
  mondayAt10,
  saturdayAt11,
} from '../directory.fixtures.js'
import { ContactChannels } from './index.js'

export default { title: 'Support/Contact channels', component: ContactChannels } satisfies Meta<typeof ContactChannels>
type Story = StoryObj<typeof ContactChannels>

/** Everything shown comes from the support directory, so that the code is what a service would write. */
export const Default: Story = {
  render: () => <ContactChannels directory={directory} at={mondayAt10} />,
}

export const AtTheWeekend: Story = {
  render: () => <ContactChannels directory={directory} at={saturdayAt11} />,
}

export const OnABankHoliday: Story = {
  render: () => <ContactChannels directory={directory} at={christmasDayAt10} />,
}

export const InOneNation: Story = {
  render: () => <ContactChannels directory={directory} at={mondayAt10} nation="wales" />,
}

export const OnAPageOfItsOwn: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Get help with your application</h1>
      <p className="govuk-body">You can apply with our help, or we can do it for you.</p>
      <ContactChannels directory={directory} at={mondayAt10} />
    </>
  ),
}

export const UnderAHeading: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">If you need help</h2>
      <ContactChannels directory={directory} at={mondayAt10} headingLevel={3} />
    </>
  ),
}

export const WithAnUrgentLine: Story = {
  render: () => <ContactChannels directory={directoryWithUrgentLine} at={saturdayAt11} />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <ContactChannels directory={directory} at={mondayAt10} />,
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
