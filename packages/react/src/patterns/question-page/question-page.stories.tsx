import type { Meta, StoryObj } from '@storybook/react-vite'
import { Radio, RadioDivider, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { StillStuck } from '../../help/still-stuck/index.js'
import { Fieldset } from '../../parts/fieldset/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { QuestionPage } from './index.js'

export default { title: 'Patterns/Question page', component: QuestionPage } satisfies Meta<typeof QuestionPage>
type Story = StoryObj<typeof QuestionPage>

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />

export const Default: Story = {
  render: () => (
    <QuestionPage title="What is the name of your stall?" service="Apply for a market stall permit" help={help}>
      <TextInput name="stall-name" label="What is the name of your stall?" labelIsPageHeading hint="As on your sign" />
    </QuestionPage>
  ),
}

export const WithError: Story = {
  render: () => (
    <QuestionPage
      title="What is the name of your stall?"
      service="Apply for a market stall permit"
      errors={[{ href: '#stall-name', message: 'Enter the name of your stall' }]}
      help={help}
    >
      <TextInput
        name="stall-name"
        label="What is the name of your stall?"
        labelIsPageHeading
        hint="As on your sign"
        error="Enter the name of your stall"
      />
    </QuestionPage>
  ),
}

export const AfterSeveralTries: Story = {
  render: () => (
    <QuestionPage
      title="What is your trader number?"
      service="Apply for a market stall permit"
      errors={[{ href: '#trader-number', message: 'Trader number must be 2 letters and 4 numbers, like MS 4827' }]}
      hiddenFields={{ 'trader-number-tries': '3' }}
      stillStuck={<StillStuck tries={3} answers="kept" directory={directory} at={mondayAt10} href="/get-support" />}
      help={help}
    >
      <TextInput
        name="trader-number"
        label="What is your trader number?"
        labelIsPageHeading
        width={10}
        defaultValue="4827"
        error="Trader number must be 2 letters and 4 numbers, like MS 4827"
      />
    </QuestionPage>
  ),
}

export const WithSeveralErrors: Story = {
  render: () => (
    <QuestionPage
      title="Who can we call about your stall?"
      service="Apply for a market stall permit"
      errors={[
        { href: '#contact-name', message: 'Enter the name of the person' },
        { href: '#contact-phone', message: 'Enter a phone number, like 01632 960 001 or 07700 900 982' },
      ]}
      help={help}
    >
      <Fieldset legend="Who can we call about your stall?" legendIsPageHeading>
        <TextInput name="contact-name" label="Name" autoComplete="name" error="Enter the name of the person" />
        <TextInput
          name="contact-phone"
          label="Phone number"
          type="tel"
          autoComplete="tel"
          width={20}
          defaultValue="07700 90"
          error="Enter a phone number, like 01632 960 001 or 07700 900 982"
        />
      </Fieldset>
    </QuestionPage>
  ),
}

export const WithChoices: Story = {
  render: () => (
    <QuestionPage title="How should we contact you?" service="Apply for a market stall permit" help={help}>
      <Radios name="contact" legend="How should we contact you?" legendIsPageHeading>
        <Radio value="email">Email</Radio>
        <Radio value="phone">Phone</Radio>
        <Radio value="post">Post</Radio>
        <RadioDivider>or</RadioDivider>
        <Radio value="helper">Contact the person who helps me</Radio>
      </Radios>
    </QuestionPage>
  ),
}

export const WithHelpForThisQuestion: Story = {
  render: () => (
    <QuestionPage
      title="What is your trader number?"
      service="Apply for a market stall permit"
      help={
        <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support">
          Your trader number is on the letter we sent you. It starts with MS.
        </HelpWithQuestion>
      }
    >
      <TextInput name="trader-number" label="What is your trader number?" labelIsPageHeading width={10} />
    </QuestionPage>
  ),
}

export const WithoutHelp: Story = {
  render: () => (
    <QuestionPage title="What is the name of your stall?" service="Apply for a market stall permit">
      <TextInput name="stall-name" label="What is the name of your stall?" labelIsPageHeading />
    </QuestionPage>
  ),
}

export const WithAButtonOfItsOwn: Story = {
  render: () => (
    <QuestionPage
      title="What is your reference number?"
      service="Apply for a market stall permit"
      help={help}
      button="Find my application"
      action="/resume"
      hiddenFields={{ csrf: '4f1c' }}
    >
      <TextInput name="reference" label="What is your reference number?" labelIsPageHeading width={10} />
    </QuestionPage>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <QuestionPage
      title="Beth yw enw eich stondin?"
      service="Gwneud cais am drwydded stondin farchnad"
      errors={[{ href: '#stall-name', message: 'Rhowch enw eich stondin' }]}
      help={help}
    >
      <TextInput
        name="stall-name"
        label="Beth yw enw eich stondin?"
        labelIsPageHeading
        error="Rhowch enw eich stondin"
      />
    </QuestionPage>
  ),
}
