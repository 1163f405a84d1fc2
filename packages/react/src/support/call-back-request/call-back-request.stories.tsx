import { callBackOffered } from '@handrail/support'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { christmasDayAt10, mondayAt10 } from '../directory.fixtures.js'
import { requests, requestsInOneWay, requestsNotOffered, requestsSuspended } from '../requests.fixtures.js'
import { CallBackRequest } from './index.js'

export default { title: 'Support/Call back request', component: CallBackRequest } satisfies Meta<typeof CallBackRequest>
type Story = StoryObj<typeof CallBackRequest>

const now = new Date(mondayAt10)
const offered = callBackOffered(requests, now, { days: 2 })
const service = 'Apply for a market stall permit'

/** The words that staff leave. They name no service. */
const message = 'This is Alex. I will call you again'
const ifMissed = 'We will try 2 more times on the same day. If we cannot reach you, you can ask for another call.'

export const Default: Story = {
  args: { name: 'call-back', offered: callBackOffered(requests, now), message, ifMissed },
}

export const AsAPage: Story = {
  render: () => (
    <QuestionPage
      title="Ask us to call you"
      service={service}
      button="Ask for a call"
      help={<HelpWithQuestion directory={requests} at={mondayAt10} href="/get-support" />}
    >
      <h1 className="govuk-heading-l">Ask us to call you</h1>
      <p className="govuk-body">An adviser calls you and fills in the form with you. The call costs you nothing.</p>
      <CallBackRequest
        name="call-back"
        offered={offered}
        message="This is Alex. I will call you again"
        ifMissed="We will try 2 more times on the same day. If we cannot reach you, you can ask for another call."
        askReference
        referenceHint="It starts with MS and is on our letters"
      />
    </QuestionPage>
  ),
}

export const WithAnswers: Story = {
  render: () => (
    <CallBackRequest
      name="call-back"
      offered={offered}
      message={message}
      ifMissed={ifMissed}
      defaultValue={{
        phone: '07700 900 982',
        when: ['2026-11-24T09:00/12:00', '2026-11-24T12:00/17:00'],
        'ask-for': 'Siân O’Neill-Afolabi',
        message: 'no',
        talk: 'interpreter',
        language: 'Somali',
      }}
    />
  ),
}

export const WithErrors: Story = {
  render: () => (
    <QuestionPage
      title="Ask us to call you"
      service={service}
      errors={[
        {
          href: '#call-back-phone',
          message: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
        },
        { href: '#call-back-when', message: 'Select when we can call you' },
        { href: '#call-back-ask-for', message: 'Enter who we should ask for' },
        { href: '#call-back-message', message: 'Select yes if it is safe for us to leave a message' },
        { href: '#call-back-language', message: 'Enter the language you want to speak' },
        { href: '#call-back-reference', message: 'Reference must be 100 characters or less' },
      ]}
    >
      <h1 className="govuk-heading-l">Ask us to call you</h1>
      <CallBackRequest
        name="call-back"
        offered={offered}
        message={message}
        ifMissed={ifMissed}
        askReference
        defaultValue={{ phone: 'call me', talk: 'interpreter', reference: 'MS 4827 '.repeat(13) }}
        errors={{
          phone: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
          when: 'Select when we can call you',
          'ask-for': 'Enter who we should ask for',
          message: 'Select yes if it is safe for us to leave a message',
          language: 'Enter the language you want to speak',
          reference: 'Reference must be 100 characters or less',
        }}
      />
    </QuestionPage>
  ),
}

export const WithErrorAboutHowToTalk: Story = {
  render: () => (
    <CallBackRequest
      name="call-back"
      offered={offered}
      message={message}
      ifMissed={ifMissed}
      error="We could not book the call. Try again"
      errors={{
        when: 'Nobody is free at the time you selected. Select another time',
        talk: 'Select how you want to talk on the call',
      }}
    />
  ),
}

export const WithTimesOfYourOwn: Story = {
  render: () => (
    <CallBackRequest
      name="call-back"
      offered={callBackOffered(requests, now, {
        times: [
          { value: 'weekday-mornings', label: 'Weekday mornings, 9am to midday' },
          { value: 'weekday-afternoons', label: 'Weekday afternoons, midday to 5pm' },
        ],
      })}
      message={message}
      ifMissed={ifMissed}
    />
  ),
}

export const WithoutRelayOrLanguages: Story = {
  render: () => (
    <CallBackRequest
      name="call-back"
      offered={callBackOffered(requestsInOneWay, now)}
      message={message}
      ifMissed={ifMissed}
    />
  ),
}

export const OnABankHoliday: Story = {
  render: () => (
    <CallBackRequest
      name="call-back"
      offered={callBackOffered(requests, new Date(christmasDayAt10))}
      message={message}
      ifMissed={ifMissed}
    />
  ),
}

export const NothingFree: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Ask us to call you</h1>
      <CallBackRequest
        name="call-back"
        offered={callBackOffered(requests, now, { times: [] })}
        message={message}
        ifMissed={ifMissed}
      />
    </>
  ),
}

export const NotOffered: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Ask us to call you</h1>
      <CallBackRequest
        name="call-back"
        offered={callBackOffered(requestsNotOffered, now)}
        message={message}
        ifMissed={ifMissed}
      />
    </>
  ),
}

export const Suspended: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Ask us to call you</h1>
      <CallBackRequest
        name="call-back"
        offered={callBackOffered(requestsSuspended, now)}
        message={message}
        ifMissed={ifMissed}
      />
    </>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <CallBackRequest
      name="call-back"
      offered={callBackOffered(requests, new Date(christmasDayAt10))}
      message="Alex ydw i. Byddaf yn eich ffonio eto"
      ifMissed="Byddwn yn rhoi cynnig arall arni ddwywaith ar yr un diwrnod."
      askReference
      errors={{ when: 'Dewiswch pryd y gallwn eich ffonio' }}
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }
