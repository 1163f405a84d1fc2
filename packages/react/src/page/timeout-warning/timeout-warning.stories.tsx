import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../../form/text-input/index.js'
import { TimeoutWarning } from './index.js'

export default {
  title: 'Page/Timeout warning',
  component: TimeoutWarning,
  // Each warning stands before a page of its own, so in the docs each has a frame of its own.
  parameters: { docs: { story: { inline: false, height: '420px' } } },
} satisfies Meta<typeof TimeoutWarning>
type Story = StoryObj<typeof TimeoutWarning>

export const Default: Story = {
  args: { minutes: 30, keepAliveHref: '/permit/keep-alive', timedOutHref: '/permit/timed-out', answersAreKept: true },
}

export const AnswersAreLost: Story = {
  render: () => (
    <TimeoutWarning
      minutes={30}
      keepAliveHref="/permit/keep-alive"
      timedOutHref="/permit/timed-out"
      answersAreKept={false}
    />
  ),
}

export const FiveMinutesLeft: Story = {
  render: () => (
    <TimeoutWarning
      minutes={30}
      secondsLeft={300}
      keepAliveHref="/permit/keep-alive"
      timedOutHref="/permit/timed-out"
      saveHref="/permit/save"
      answersAreKept
    />
  ),
}

export const FiveMinutesBeforeAnswersAreLost: Story = {
  render: () => (
    <TimeoutWarning
      minutes={30}
      secondsLeft={300}
      keepAliveHref="/permit/keep-alive"
      timedOutHref="/permit/timed-out"
      answersAreKept={false}
    />
  ),
}

export const SavesWhatIsTyped: Story = {
  render: () => (
    <>
      <form id="question" method="post">
        <TextInput name="stall-name" label="What is the name of your stall?" defaultValue="Siân’s Soups" />
      </form>
      <TimeoutWarning
        minutes={30}
        secondsLeft={300}
        keepAliveHref="/permit/keep-alive"
        timedOutHref="/permit/timed-out"
        saveHref="/permit/save"
        form="question"
        answersAreKept
      />
    </>
  ),
}

export const LastMinute: Story = {
  render: () => (
    <TimeoutWarning
      minutes={30}
      secondsLeft={60}
      keepAliveHref="/permit/keep-alive"
      timedOutHref="#timed-out"
      answersAreKept
    />
  ),
}

export const NoConnection: Story = {
  render: () => (
    <TimeoutWarning
      minutes={30}
      secondsLeft={300}
      keepAliveHref="/permit/keep-alive"
      timedOutHref="/permit/timed-out"
      answersAreKept
    />
  ),
  beforeEach: () => {
    const { fetch } = window
    window.fetch = () => Promise.reject(new TypeError('There is no connection.'))
    return () => {
      window.fetch = fetch
    }
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Stay on this page' }))
    await canvas.findByText(/^We could not reach the service/)
  },
}

export const TimeHasRunOut: Story = {
  render: () => (
    <TimeoutWarning
      minutes={30}
      secondsLeft={0}
      keepAliveHref="/permit/keep-alive"
      timedOutHref="#timed-out"
      answersAreKept
    />
  ),
}

export const ForPeopleWhoSignIn: Story = {
  render: () => (
    <TimeoutWarning
      minutes={15}
      secondsLeft={120}
      warnBefore={2}
      keepAliveHref="/account/keep-alive"
      timedOutHref="/account/signed-out"
      saveHref="/account/sign-out"
      answersAreKept
      words={{
        heading: 'You are about to be signed out',
        kept: 'If you do nothing, we will sign you out. Your answers from earlier pages will be saved.',
        stay: 'Stay signed in',
        save: 'Sign out',
      }}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <TimeoutWarning
      minutes={30}
      secondsLeft={120}
      keepAliveHref="/permit/keep-alive"
      timedOutHref="/permit/timed-out"
      saveHref="/permit/save"
      answersAreKept
    />
  ),
}
