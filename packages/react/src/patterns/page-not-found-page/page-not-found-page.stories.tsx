import type { Meta, StoryObj } from '@storybook/react-vite'
import { ContactChannels } from '../../support/contact-channels/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { PageNotFoundPage } from './index.js'

export default { title: 'Patterns/Page not found page', component: PageNotFoundPage } satisfies Meta<
  typeof PageNotFoundPage
>
type Story = StoryObj<typeof PageNotFoundPage>

const contact = <ContactChannels directory={directory} at={mondayAt10} headingLevel={3} />

export const Default: Story = {
  render: () => <PageNotFoundPage service="Apply for a market stall permit" contact={contact} />,
}

export const WithAWayOn: Story = {
  render: () => (
    <PageNotFoundPage service="Apply for a market stall permit" contact={contact}>
      We have kept your answers.{' '}
      <a className="govuk-link" href="/permit/check-answers">
        Go on with your application
      </a>
    </PageNotFoundPage>
  ),
}

export const WithOtherWays: Story = {
  render: () => (
    <PageNotFoundPage
      service="Apply for a market stall permit"
      otherWays="You can apply by phone. Call 01632 960 001."
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
  render: () => <PageNotFoundPage service="Gwneud cais am drwydded stondin farchnad" contact={contact} />,
}
