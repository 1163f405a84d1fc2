import { appointmentsOffered } from '@handrail/support'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { christmasDayAt10, mondayAt10 } from '../directory.fixtures.js'
import { requests, requestsInOneWay, requestsNotOffered, requestsSuspended } from '../requests.fixtures.js'
import { AppointmentRequest } from './index.js'

export default { title: 'Support/Appointment request', component: AppointmentRequest } satisfies Meta<
  typeof AppointmentRequest
>
type Story = StoryObj<typeof AppointmentRequest>

const now = new Date(mondayAt10)
const offered = appointmentsOffered(requests, 'meet-an-adviser', now, { days: 3 })
const whatNext = 'We will tell you the day, the time and the place within 2 working days.'

export const Default: Story = {
  args: { name: 'appointment', offered, whatNext },
}

export const AsAPage: Story = {
  render: () => (
    <QuestionPage
      title="Ask for an appointment"
      service="Apply for a market stall permit"
      button="Ask for an appointment"
      help={<HelpWithQuestion directory={requests} at={mondayAt10} href="/get-support" />}
    >
      <h1 className="govuk-heading-l">Ask for an appointment</h1>
      <p className="govuk-body">An adviser goes through the form with you. It takes about 45 minutes and is free.</p>
      <AppointmentRequest
        name="appointment"
        offered={offered}
        whatNext="We will tell you the day, the time and the place within 2 working days."
      />
    </QuestionPage>
  ),
}

export const WithAnswers: Story = {
  render: () => (
    <AppointmentRequest
      name="appointment"
      offered={offered}
      whatNext={whatNext}
      defaultValue={{
        way: 'in-person',
        place: 'advice-centre',
        when: ['2026-11-24T09:00/12:00'],
        needs: ['step-free', 'interpreter', 'other'],
        interpreter: 'British Sign Language',
        other: 'My assistance dog comes with me.',
        reach: ['text', 'post'],
        text: '07700 900 982',
        address: '2 Example Street\nExample Valley\nCF1 2EX',
      }}
    />
  ),
}

export const WithErrors: Story = {
  render: () => (
    <QuestionPage
      title="Ask for an appointment"
      service="Apply for a market stall permit"
      errors={[
        { href: '#appointment-place', message: 'Select where you want to meet' },
        { href: '#appointment-when', message: 'Select when suits you' },
        { href: '#appointment-interpreter', message: 'Enter the language you need an interpreter for' },
        { href: '#appointment-other', message: 'Enter what else you need' },
        { href: '#appointment-phone', message: 'Enter a phone number' },
        { href: '#appointment-text', message: 'Enter a phone number for text messages' },
        { href: '#appointment-email', message: 'Enter an email address' },
        { href: '#appointment-address', message: 'Enter your address' },
      ]}
    >
      <h1 className="govuk-heading-l">Ask for an appointment</h1>
      <AppointmentRequest
        name="appointment"
        offered={offered}
        whatNext={whatNext}
        defaultValue={{
          way: 'in-person',
          needs: ['interpreter', 'other'],
          reach: ['phone', 'text', 'email', 'post'],
        }}
        errors={{
          place: 'Select where you want to meet',
          when: 'Select when suits you',
          interpreter: 'Enter the language you need an interpreter for',
          other: 'Enter what else you need',
          phone: 'Enter a phone number',
          text: 'Enter a phone number for text messages',
          email: 'Enter an email address',
          address: 'Enter your address',
        }}
      />
    </QuestionPage>
  ),
}

export const WithNothingSelected: Story = {
  render: () => (
    <AppointmentRequest
      name="appointment"
      offered={offered}
      whatNext={whatNext}
      error="We could not book the appointment. Try again"
      errors={{
        way: 'Select how you want to meet',
        when: 'Nobody is free at the time you selected. Select another time',
        reach: 'Select how we can reach you',
      }}
    />
  ),
}

export const AtOnePlace: Story = {
  render: () => (
    <AppointmentRequest
      name="appointment"
      offered={appointmentsOffered(requests, 'meet-an-adviser', now, { nation: 'wales', days: 3 })}
      whatNext={whatNext}
    />
  ),
}

export const WithAPlaceThatIsFull: Story = {
  render: () => (
    <AppointmentRequest
      name="appointment"
      offered={appointmentsOffered(requests, 'meet-an-adviser', now, {
        days: 1,
        taken: { 'lochside-library': offered.timesAt['lochside-library']! },
      })}
      whatNext={whatNext}
    />
  ),
}

export const ByPhoneOnly: Story = {
  render: () => (
    <AppointmentRequest
      name="appointment"
      offered={{ ...appointmentsOffered(requestsInOneWay, 'meet-an-adviser', now, { days: 3 }), ways: ['phone'] }}
      whatNext={whatNext}
    />
  ),
}

export const OnABankHoliday: Story = {
  render: () => (
    <AppointmentRequest
      name="appointment"
      offered={appointmentsOffered(requests, 'meet-an-adviser', new Date(christmasDayAt10), { days: 2 })}
      whatNext={whatNext}
    />
  ),
}

export const NothingFree: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Ask for an appointment</h1>
      <AppointmentRequest
        name="appointment"
        offered={appointmentsOffered(requests, 'meet-an-adviser', now, { times: [] })}
        whatNext={whatNext}
      />
    </>
  ),
}

export const NotOffered: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Ask for an appointment</h1>
      <AppointmentRequest
        name="appointment"
        offered={appointmentsOffered(requestsNotOffered, 'meet-an-adviser', now)}
        whatNext={whatNext}
      />
    </>
  ),
}

export const Suspended: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Ask for an appointment</h1>
      <AppointmentRequest
        name="appointment"
        offered={appointmentsOffered(requestsSuspended, 'meet-an-adviser', now)}
        whatNext={whatNext}
      />
    </>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <AppointmentRequest
      name="appointment"
      offered={offered}
      whatNext="Byddwn yn rhoi gwybod i chi am y diwrnod, yr amser a’r lle o fewn 2 ddiwrnod gwaith."
      errors={{ way: 'Dewiswch sut yr ydych am gwrdd' }}
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }
