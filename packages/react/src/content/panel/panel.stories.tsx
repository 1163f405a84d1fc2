import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button } from '../../form/button/index.js'
import { Link, List, Paragraph } from '../typography/index.js'
import { Panel } from './panel.js'

export default { title: 'Content/Panel', component: Panel } satisfies Meta<typeof Panel>
type Story = StoryObj<typeof Panel>

export const Default: Story = {
  args: {
    title: 'Application sent',
    children: (
      <>
        Your reference number
        <br />
        <strong>HR 4827</strong>
      </>
    ),
  },
}

export const WithATitleOnly: Story = {
  render: () => <Panel title="Your answers have been saved" />,
}

export const UnderAnotherHeading: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Parking permit for EX26 MPL</h1>
      <Panel title="Permit renewed" headingLevel={2}>
        It lasts until 4 June 2027
      </Panel>
    </>
  ),
}

export const WithALongTitle: Story = {
  render: () => (
    <Panel title="You have sent your application for help with your Council Tax and your rent">
      Your reference number
      <br />
      <strong>HR 4827 5519 0036</strong>
    </Panel>
  ),
}

export const Interruption: Story = {
  render: () => (
    <form method="post">
      <Panel
        variant="interruption"
        title="Is your age correct?"
        actions={
          <>
            <Button variant="inverse" name="age-is-correct" value="yes">
              Yes, I am 109
            </Button>
            <Link inverse href="/licence/date-of-birth">
              No, change my date of birth
            </Link>
          </>
        }
      >
        <Paragraph>
          You entered a date of birth that makes you <strong>109</strong>.
        </Paragraph>
      </Panel>
    </form>
  ),
}

export const InterruptionBeforeDeleting: Story = {
  render: () => (
    <form method="post">
      <Panel
        variant="interruption"
        title="Do you want to delete your application?"
        actions={
          <>
            <Button variant="inverse" name="delete" value="yes">
              Delete my application
            </Button>
            <Link inverse href="/claim/tasks">
              Keep it and go back
            </Link>
          </>
        }
      >
        <Paragraph>You cannot get your answers back after this.</Paragraph>
      </Panel>
    </form>
  ),
}

export const InterruptionAboutOtherAnswers: Story = {
  render: () => (
    <form method="post">
      <Panel
        variant="interruption"
        title="Your new address changes other answers"
        actions={
          <>
            <Button variant="inverse">Save my new address</Button>
            <Link inverse href="/claim/address">
              Go back to your address
            </Link>
          </>
        }
      >
        <Paragraph>You have moved from Wales to England. You will need to:</Paragraph>
        <List bullet>
          <li>tell us about your rent again</li>
          <li>choose a new place for your appointment</li>
        </List>
      </Panel>
    </form>
  ),
}

export const InterruptionToTellPeople: Story = {
  render: () => (
    <form method="post">
      <Panel
        variant="interruption"
        title="You need your letter from us"
        actions={<Button variant="inverse">I have my letter</Button>}
      >
        <Paragraph>The next questions are about the numbers in it. If you have lost it, call 01632 960 124.</Paragraph>
      </Panel>
    </form>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Panel title="Mae eich ffurflen wedi'i chyflwyno">
      Rhif cyfeirnod eich ffurflen yw:
      <br />
      <strong>HR 4827</strong>
    </Panel>
  ),
}
