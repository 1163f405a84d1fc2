import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button, ButtonLink, StartButtonLink } from './index.js'

export default { title: 'Form/Button', component: Button } satisfies Meta<typeof Button>
type Story = StoryObj<typeof Button>

export const Default: Story = {
  args: { children: 'Save and continue' },
}

export const Start: Story = {
  render: () => <StartButtonLink href="/apply/start">Start now</StartButtonLink>,
}

export const Secondary: Story = {
  render: () => (
    <Button variant="secondary" name="then" value="address-search">
      Find address
    </Button>
  ),
}

export const Warning: Story = {
  render: () => <Button variant="warning">Delete this application</Button>,
}

export const Inverse: Story = {
  render: () => (
    <div style={{ backgroundColor: 'var(--govuk-brand-colour)', color: '#ffffff', padding: '30px 30px 8px' }}>
      <p className="govuk-body" style={{ color: 'inherit' }}>
        You can apply for a fishing licence in about 5 minutes.
      </p>
      <ButtonLink href="/apply/start" variant="inverse">
        Apply for a licence
      </ButtonLink>
    </div>
  ),
}

export const InAGroup: Story = {
  render: () => (
    <div className="govuk-button-group">
      <Button>Continue</Button>
      <Button variant="secondary" name="then" value="list">
        Save and come back later
      </Button>
      <a className="govuk-link" href="/apply/cancel">
        Cancel this application
      </a>
    </div>
  ),
}

export const PreventsADoubleClick: Story = {
  render: () => <Button preventDoubleClick>Accept and send</Button>,
}

export const TurnedOff: Story = {
  render: () => <Button disabled>Send application</Button>,
}

export const LooksLikeAButton: Story = {
  render: () => <ButtonLink href="/apply/name">Continue</ButtonLink>,
}

export const WithLongWords: Story = {
  render: () => <Button>Accept the conditions, send this application and pay £6.90 with a debit or credit card</Button>,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <StartButtonLink href="/cy/gwneud-cais/dechrau">Dechrau nawr</StartButtonLink>,
}
