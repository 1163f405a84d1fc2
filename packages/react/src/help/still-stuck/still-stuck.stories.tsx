import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../../form/text-input/index.js'
import { CannotGiveThis } from '../../patterns/cannot-give-this/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { christmasDayAt10, directory, mondayAt10, saturdayAt11 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from '../help-with-question/index.js'
import { StillStuck } from './still-stuck.js'

export default { title: 'Help/Still stuck', component: StillStuck } satisfies Meta<typeof StillStuck>
type Story = StoryObj<typeof StillStuck>

export const Default: Story = {
  args: { tries: 3, answers: 'kept', directory, at: mondayAt10, href: '/get-support' },
}

export const WithOtherWaysToGoOn: Story = {
  render: () => (
    <StillStuck
      tries={3}
      answers="kept"
      directory={directory}
      at={mondayAt10}
      href="/get-support"
      otherWays={[
        { href: '/permit/tasks', text: 'Leave this question for now' },
        { href: '/permit/paper-form', text: 'Apply on paper' },
      ]}
    />
  ),
}

/** The third time that this page came back with an error. What was typed is there, and so is the usual help. */
export const OnAQuestionPage: Story = {
  render: () => (
    <QuestionPage
      title="What is your trader number?"
      service="Apply for a market stall permit"
      errors={[{ href: '#trader-number', message: 'Trader number must be 2 letters and 4 numbers, like MS 4827' }]}
      hiddenFields={{ 'trader-number-tries': '3' }}
      stillStuck={
        <StillStuck
          tries={3}
          answers="kept"
          directory={directory}
          at={mondayAt10}
          href="/get-support"
          otherWays={[{ href: '#trader-number-cannot-give', text: 'Tell us that you cannot give your trader number' }]}
        />
      }
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
    >
      <CannotGiveThis name="trader-number" label="I cannot give my trader number">
        <TextInput
          name="trader-number"
          label="What is your trader number?"
          labelIsPageHeading
          width={10}
          defaultValue="4827"
          error="Trader number must be 2 letters and 4 numbers, like MS 4827"
        />
      </CannotGiveThis>
    </QuestionPage>
  ),
}

export const WhenAllIsKeptForSomeTime: Story = {
  render: () => (
    <StillStuck
      tries={4}
      answers="all-kept"
      keptUntil="5pm on 4 December 2026"
      directory={directory}
      at={mondayAt10}
      href="/get-support"
    />
  ),
}

export const WhenNothingIsKept: Story = {
  render: () => (
    <StillStuck
      tries={3}
      answers="not-kept"
      directory={directory}
      at={mondayAt10}
      href="/get-support"
      otherWays={[{ href: '/permit/paper-form', text: 'Apply on paper' }]}
    />
  ),
}

export const SoonerThanUsual: Story = {
  render: () => (
    <StillStuck tries={2} after={2} answers="kept" directory={directory} at={mondayAt10} href="/get-support" />
  ),
}

export const ClosedForTheWeekend: Story = {
  render: () => <StillStuck tries={3} answers="kept" directory={directory} at={saturdayAt11} href="/get-support" />,
}

export const ClosedOnABankHoliday: Story = {
  render: () => <StillStuck tries={3} answers="kept" directory={directory} at={christmasDayAt10} href="/get-support" />,
}

const withWebchatOnly = { ...directory, questionHelp: { channels: ['webchat'] } }

export const WhenItIsNotOffered: Story = {
  render: () => <StillStuck tries={3} answers="kept" directory={withWebchatOnly} at={mondayAt10} href="/get-support" />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <StillStuck
      tries={3}
      answers="kept"
      keptUntil="5pm ar 4 Rhagfyr 2026"
      directory={directory}
      at={mondayAt10}
      href="/cael-help"
      otherWays={[
        { href: '/trwydded/tasgau', text: 'Gadael y cwestiwn hwn am y tro' },
        { href: '/trwydded/ffurflen-bapur', text: 'Gwneud cais ar bapur' },
      ]}
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
