import type { Meta, StoryObj } from '@storybook/react-vite'
import { ContactChannels } from '../../support/contact-channels/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { ProblemPage } from './index.js'

export default { title: 'Patterns/Problem page', component: ProblemPage } satisfies Meta<typeof ProblemPage>
type Story = StoryObj<typeof ProblemPage>

const contact = <ContactChannels directory={directory} at={mondayAt10} headingLevel={3} />

export const Default: Story = {
  render: () => <ProblemPage service="Apply for a market stall permit" answers="kept" contact={contact} />,
}

export const WhenAnswersAreKeptForSomeTime: Story = {
  render: () => (
    <ProblemPage
      service="Apply for a market stall permit"
      answers="kept"
      keptUntil="5pm on 4 December 2026"
      contact={contact}
    />
  ),
}

export const WhenAnswersAreLost: Story = {
  render: () => (
    <ProblemPage service="Apply for a market stall permit" answers="not-kept" contact={contact}>
      We have not taken any money from you.
    </ProblemPage>
  ),
}

export const BeforeAnyAnswer: Story = {
  render: () => <ProblemPage service="Apply for a market stall permit" answers="none" contact={contact} />,
}

export const WithOtherWays: Story = {
  render: () => (
    <ProblemPage
      service="Apply for a market stall permit"
      answers="kept"
      otherWays={
        <>
          You can{' '}
          <a className="govuk-link" href="https://forms.example.com/market-stall-permit">
            print a paper form
          </a>{' '}
          and send it to us.
        </>
      }
      contact={
        <p className="govuk-body">
          <a className="govuk-link" href="/get-support">
            See all our phone numbers and opening hours
          </a>
        </p>
      }
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <ProblemPage service="Gwneud cais am drwydded stondin farchnad" answers="kept" contact={contact} />,
}
