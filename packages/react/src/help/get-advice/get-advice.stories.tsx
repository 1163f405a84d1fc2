import type { Meta, StoryObj } from '@storybook/react-vite'
import { directory, mondayAt10, saturdayAt11 } from '../../support/directory.fixtures.js'
import { closedLine, freeAdvice, lawCentre, withOffers } from './advice.fixtures.js'
import { GetAdvice } from './get-advice.js'

export default { title: 'Help/Get advice', component: GetAdvice } satisfies Meta<typeof GetAdvice>
type Story = StoryObj<typeof GetAdvice>

/** Who gives advice comes from the support directory, so that the code is what a service would write. */
export const Default: Story = {
  args: { directory, at: mondayAt10 },
}

export const WithWhyItMayHelp: Story = {
  render: () => (
    <GetAdvice directory={directory} at={mondayAt10} heading="Get advice before you appeal">
      You have 28 days to say that our decision is wrong. Someone who does not work for us can help you choose.
    </GetAdvice>
  ),
}

const withTwo = withOffers(lawCentre, freeAdvice)

export const WithSeveralOffers: Story = {
  render: () => <GetAdvice directory={withTwo} at={mondayAt10} />,
}

export const ClosedForTheWeekend: Story = {
  render: () => <GetAdvice directory={withTwo} at={saturdayAt11} />,
}

export const InOneNation: Story = {
  render: () => <GetAdvice directory={withTwo} at={mondayAt10} nation="scotland" />,
}

const withOneThatIsClosed = withOffers(closedLine, freeAdvice)

export const WhenOneIsSuspended: Story = {
  render: () => <GetAdvice directory={withOneThatIsClosed} at={mondayAt10} />,
}

const withNone = withOffers(closedLine)

export const WhenNobodyCanBeReached: Story = {
  render: () => <GetAdvice directory={withNone} at={mondayAt10} />,
}

export const BelowAnotherHeading: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">You cannot have a permit</h1>
      <h2 className="govuk-heading-m">What you can do now</h2>
      <p className="govuk-body">You can ask us to look at this again until 21 December 2026.</p>
      <GetAdvice directory={directory} at={mondayAt10} headingLevel={3} />
    </>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <GetAdvice directory={withTwo} at={mondayAt10}>
      Mae gennych 28 diwrnod i ddweud bod ein penderfyniad yn anghywir.
    </GetAdvice>
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }
