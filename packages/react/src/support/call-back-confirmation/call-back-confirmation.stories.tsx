import { channelsInOrder } from '@handrail/support'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConfirmationPage } from '../../patterns/confirmation-page/index.js'
import { requests } from '../requests.fixtures.js'
import { CallBackConfirmation } from './index.js'

export default { title: 'Support/Call back confirmation', component: CallBackConfirmation } satisfies Meta<
  typeof CallBackConfirmation
>
type Story = StoryObj<typeof CallBackConfirmation>

export const Default: Story = {
  args: {
    request: {
      phone: '+447700900982',
      when: ['2026-11-24T09:00/12:00'],
      askFor: 'Siân O’Neill-Afolabi',
      message: 'yes',
      talk: 'en',
    },
    callsFrom: '+441632960001',
    message: 'This is Alex. I will call you again',
    ifMissed: 'We will try 2 more times on the same day.',
    changeHref: '/get-support/call-back/change',
  },
}

export const OnAConfirmationPage: Story = {
  render: () => (
    <ConfirmationPage title="We will call you" service="Apply for a market stall permit">
      <CallBackConfirmation
        request={{
          phone: '+447700900982',
          when: ['2026-11-24T09:00/12:00', '2026-11-26T09:00/12:00'],
          askFor: 'Siân O’Neill-Afolabi',
          message: 'no',
          talk: 'relay',
          reference: 'MS 4827',
        }}
        callsFrom="+441632960001"
        message="This is Alex. I will call you again"
        ifMissed="We will try 2 more times on the same day. If we cannot reach you, you can ask for another call."
        changeHref="/get-support/call-back/change"
        contacts={channelsInOrder(requests, { on: 'question' })}
      />
    </ConfirmationPage>
  ),
}

export const WithAWithheldNumber: Story = {
  render: () => (
    <CallBackConfirmation
      request={{
        phone: '+441632960008;ext=12',
        when: ['weekday-mornings'],
        askFor: 'Sam Example',
        message: 'yes',
        talk: 'interpreter',
        language: 'Somali',
      }}
      times={[{ value: 'weekday-mornings', label: 'Weekday mornings, 9am to midday' }]}
      callsFrom="withheld"
      message="This is Alex. I will call you again"
      ifMissed="We will try 2 more times on the same day."
      changeHref="/get-support/call-back/change"
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <CallBackConfirmation
      request={{
        phone: '+447700900982',
        when: ['2026-11-24T09:00/12:00', '2026-11-26T09:00/12:00'],
        askFor: 'Siân O’Neill-Afolabi',
        message: 'yes',
        talk: 'cy',
      }}
      callsFrom="withheld"
      message="Alex ydw i. Byddaf yn eich ffonio eto"
      ifMissed="Byddwn yn rhoi cynnig arall arni ddwywaith ar yr un diwrnod."
      changeHref="/cael-cymorth/galwad/newid"
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
