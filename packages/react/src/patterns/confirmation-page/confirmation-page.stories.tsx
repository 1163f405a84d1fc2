import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { ConfirmationPage } from './index.js'

export default { title: 'Patterns/Confirmation page', component: ConfirmationPage } satisfies Meta<
  typeof ConfirmationPage
>
type Story = StoryObj<typeof ConfirmationPage>

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />
const feedback = (
  <p className="govuk-body">
    <a className="govuk-link" href="/feedback">
      Tell us what you think of this service
    </a>{' '}
    It takes about 1 minute.
  </p>
)

export const Default: Story = {
  render: () => (
    <ConfirmationPage
      title="Application sent"
      service="Apply for a market stall permit"
      reference="HDJ 2123 F"
      sentTo="sian@example.com"
      help={help}
      feedback={feedback}
    >
      <p className="govuk-body">We check your insurance first. You do not need to do anything.</p>
      <p className="govuk-body">We send our decision by email by 7 December 2026. It tells you how to pay.</p>
    </ConfirmationPage>
  ),
}

export const WithNoWayToSendIt: Story = {
  render: () => (
    <ConfirmationPage
      title="Application sent"
      service="Apply for a market stall permit"
      reference="HDJ 2123 F"
      help={help}
    >
      We send our decision by post by 7 December 2026.
    </ConfirmationPage>
  ),
}

export const SentByTextMessage: Story = {
  render: () => (
    <ConfirmationPage
      title="Appointment booked"
      service="Book an appointment at the library"
      reference="4K 77 20"
      sentTo="07700 900 982"
      help={help}
    >
      <p className="govuk-body">Come to Example Town Library on 30 November 2026 at 10:30am. Bring:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>your reference number</li>
        <li>the letter that you want help with</li>
      </ul>
    </ConfirmationPage>
  ),
}

export const WithoutAReference: Story = {
  render: () => (
    <ConfirmationPage title="Thank you for telling us" service="Tell us about a broken street light" help={help}>
      We mend most lights within 5 working days. You will not hear from us again, as you did not give your name.
    </ConfirmationPage>
  ),
}

export const WithARecordToKeep: Story = {
  render: () => (
    <ConfirmationPage
      title="Claim sent"
      service="Claim back a market fee"
      reference="MF 2026 0417"
      sentTo="sian@example.com"
      help={help}
      feedback={feedback}
    >
      <p className="govuk-body">We pay you by 14 December 2026, if we have no questions.</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/claim/MF-2026-0417.html">
          Save or print a copy of your answers
        </a>
      </p>
    </ConfirmationPage>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <ConfirmationPage
      title="Mae eich ffurflen wedi’i chyflwyno"
      service="Gwneud cais am drwydded stondin farchnad"
      reference="HDJ 2123 F"
      sentTo="sian@example.com"
      help={help}
    >
      Byddwn yn anfon ein penderfyniad drwy e-bost erbyn 7 Rhagfyr 2026.
    </ConfirmationPage>
  ),
}
