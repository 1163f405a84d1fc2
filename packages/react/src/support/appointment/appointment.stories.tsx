import { channelsInOrder } from '@handrail/support'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { placeOf, requests } from '../requests.fixtures.js'
import { Appointment } from './index.js'

export default { title: 'Support/Appointment', component: Appointment } satisfies Meta<typeof Appointment>
type Story = StoryObj<typeof Appointment>

export const Default: Story = {
  args: {
    starts: '2026-12-03T10:00',
    minutes: 45,
    place: placeOf('lochside-library'),
    withWhom: 'Alex, an adviser',
    ifLate: 'We wait for 15 minutes.',
    changeHref: '/get-support/appointment/change',
  },
}

/** What was arranged, on a page that people print and take with them. */
export const AsAPage: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Your appointment</h1>
      <Appointment
        starts="2026-12-03T10:00"
        minutes={45}
        place={placeOf('advice-centre')}
        withWhom="Alex, an adviser"
        bring={['photos of your stall']}
        ifLate="We wait for 15 minutes. If you will be later than that, phone us and we will find another time."
        changeHref="/get-support/appointment/change"
        contacts={channelsInOrder(requests, { on: 'question' })}
        reference="MS 4827"
      />
    </>
  ),
}

export const ByVideo: Story = {
  render: () => (
    <Appointment
      starts="2026-12-03T12:00"
      minutes={90}
      videoHref="https://video.example.com/market-stalls/room"
      withWhom="Alex, an adviser"
      bring={['photos of your stall']}
      ifLate="We wait for 15 minutes."
      changeHref="/get-support/appointment/change"
    />
  ),
}

export const ByPhone: Story = {
  render: () => (
    <Appointment
      starts="2026-12-03T17:30"
      minutes={60}
      phone="+441632960008;ext=12"
      callsFrom="withheld"
      withWhom="An adviser and a Polish interpreter"
      ifLate="We call 2 more times in the next 15 minutes."
      contacts={[channelsInOrder(requests)[0]!]}
    />
  ),
}

export const AtAPlaceThatHasClosed: Story = {
  render: () => (
    <Appointment
      starts="2026-12-03T10:00"
      minutes={30}
      place={placeOf('valley-hall')}
      withWhom="Alex, an adviser"
      ifLate="We wait for 15 minutes."
      changeHref="/get-support/appointment/change"
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Appointment
      starts="2026-12-03T10:00"
      minutes={90}
      place={placeOf('advice-centre')}
      withWhom="Alex, cynghorydd"
      ifLate="Byddwn yn aros am 15 munud."
      changeHref="/cael-cymorth/apwyntiad/newid"
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
