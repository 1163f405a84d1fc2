import type { Meta, StoryObj } from '@storybook/react-vite'
import { DateInput } from '../../form/date-input/index.js'
import { Radio, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { QuestionPage } from '../question-page/index.js'
import { CannotGiveThis } from './index.js'

export default { title: 'Patterns/Cannot give this', component: CannotGiveThis } satisfies Meta<typeof CannotGiveThis>
type Story = StoryObj<typeof CannotGiveThis>

export const Default: Story = {
  args: {
    name: 'trader-number',
    label: 'I cannot give my trader number',
    children: <TextInput name="trader-number" label="What is your trader number?" width={10} />,
  },
}

export const WithItsOwnWords: Story = {
  render: () => (
    <CannotGiveThis name="trader-number">
      <TextInput name="trader-number" label="What is your trader number?" width={10} />
    </CannotGiveThis>
  ),
}

export const WithOneMoreQuestion: Story = {
  render: () => (
    <QuestionPage
      title="What is your date of birth?"
      service="Register to vote in Sampletown"
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
    >
      <CannotGiveThis
        name="date-of-birth"
        label="I cannot give my date of birth"
        reasonHint="For example, nobody wrote it down when you were born"
        defaultValue={{ 'cannot-give': 'yes', reason: 'I was adopted and have no papers.' }}
        afterReason={
          <Radios name="age-range" legend="How old are you?">
            <Radio value="under-18">Under 18</Radio>
            <Radio value="18-to-70">18 to 70</Radio>
            <Radio value="over-70">Over 70</Radio>
          </Radios>
        }
      >
        <DateInput
          name="date-of-birth"
          legend="What is your date of birth?"
          legendIsPageHeading
          hint="For example, 27 3 1987"
          autoComplete="bday"
        />
      </CannotGiveThis>
    </QuestionPage>
  ),
}

export const WithError: Story = {
  render: () => (
    <QuestionPage
      title="What is your trader number?"
      service="Apply for a market stall permit"
      errors={[{ href: '#trader-number', message: 'Enter your trader number, or say why you cannot give it' }]}
    >
      <CannotGiveThis name="trader-number" label="I cannot give my trader number">
        <TextInput
          name="trader-number"
          label="What is your trader number?"
          labelIsPageHeading
          width={10}
          error="Enter your trader number, or say why you cannot give it"
        />
      </CannotGiveThis>
    </QuestionPage>
  ),
}

export const WithErrorInTheReason: Story = {
  render: () => (
    <CannotGiveThis
      name="trader-number"
      label="I cannot give my trader number"
      defaultValue={{ 'cannot-give': 'yes' }}
      errors={{ reason: 'Enter why you cannot give your trader number' }}
    >
      <TextInput name="trader-number" label="What is your trader number?" width={10} />
    </CannotGiveThis>
  ),
}

export const WithErrorAboutBothAnswers: Story = {
  render: () => (
    <CannotGiveThis
      name="trader-number"
      label="I cannot give my trader number"
      defaultValue={{ 'cannot-give': 'yes', reason: 'I lost the letter.' }}
      errors={{ 'cannot-give': 'Enter your trader number, or select that you cannot give it, not both' }}
    >
      <TextInput name="trader-number" label="What is your trader number?" width={10} defaultValue="MS 4827" />
    </CannotGiveThis>
  ),
}

export const WithAShorterReason: Story = {
  render: () => (
    <CannotGiveThis
      name="phone"
      label="I do not have a phone number"
      reasonLabel="How else can we contact you?"
      limit={200}
      defaultValue={{ 'cannot-give': 'yes' }}
    >
      <TextInput name="phone" label="What is your phone number?" type="tel" autoComplete="tel" width={20} />
    </CannotGiveThis>
  ),
}

export const Chosen: Story = {
  render: () => (
    <CannotGiveThis name="trader-number" label="I cannot give my trader number">
      <TextInput name="trader-number" label="What is your trader number?" width={10} />
    </CannotGiveThis>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'I cannot give my trader number' }))
  },
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <CannotGiveThis name="trader-number" defaultValue={{ 'cannot-give': 'yes' }}>
      <TextInput name="trader-number" label="Beth yw eich rhif masnachwr?" width={10} />
    </CannotGiveThis>
  ),
}
