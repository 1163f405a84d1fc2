import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../../form/text-input/index.js'
import {
  christmasDayAt10,
  closedForTraining,
  directory,
  mondayAt10,
  saturdayAt11,
} from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from './index.js'

export default { title: 'Help/Help with question', component: HelpWithQuestion } satisfies Meta<typeof HelpWithQuestion>
type Story = StoryObj<typeof HelpWithQuestion>

/** Numbers and hours come from the support directory, so that the code is what a service would write. */
export const Default: Story = {
  render: () => <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />,
}

export const WithHelpForThisQuestion: Story = {
  render: () => (
    <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support">
      Your trader number is on the letter we sent you. It starts with MS.
    </HelpWithQuestion>
  ),
}

export const WithSeveralParagraphs: Story = {
  render: () => (
    <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support">
      <p className="govuk-body">The size of your stall is written down in 2 places.</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>The plan of the market</li>
        <li>The letter about your pitch</li>
      </ul>
      <p className="govuk-body">You can give us your best guess. We will measure it with you.</p>
    </HelpWithQuestion>
  ),
}

export const UnderAQuestion: Story = {
  render: () => (
    <>
      <TextInput
        name="trader-number"
        label="What is your trader number?"
        labelIsPageHeading
        hint="For example, MS 4827"
      />
      <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support">
        Your trader number is on the letter we sent you.
      </HelpWithQuestion>
    </>
  ),
}

export const ClosedForTheWeekend: Story = {
  render: () => <HelpWithQuestion directory={directory} at={saturdayAt11} href="/get-support" />,
}

export const ClosedOnABankHoliday: Story = {
  render: () => <HelpWithQuestion directory={directory} at={christmasDayAt10} href="/get-support" />,
}

export const ClosedForADay: Story = {
  render: () => <HelpWithQuestion directory={directory} at={closedForTraining} href="/get-support" />,
}

const withWebchatOnly = { ...directory, questionHelp: { channels: ['webchat'] } }

export const WhenItIsNotOffered: Story = {
  render: () => <HelpWithQuestion directory={withWebchatOnly} at={mondayAt10} href="/get-support" />,
}

const withOneEmailAddress = { ...directory, questionHelp: { channels: ['email'] } }

export const WithOneWayToGetHelp: Story = {
  render: () => <HelpWithQuestion directory={withOneEmailAddress} at={mondayAt10} href="/get-support" />,
}

export const OnAPageWithoutAQuestion: Story = {
  render: () => <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <HelpWithQuestion directory={directory} at={mondayAt10} href="/cael-help">
      Mae eich rhif masnachwr ar y llythyr a anfonwyd atoch.
    </HelpWithQuestion>
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
