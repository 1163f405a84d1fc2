import type { Meta, StoryObj } from '@storybook/react-vite'
import { Radio } from '../../form/radios/index.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { QuestionPage } from '../question-page/index.js'
import { EqualityQuestion, EqualityQuestions } from './index.js'

export default { title: 'Patterns/Equality questions', component: EqualityQuestions } satisfies Meta<
  typeof EqualityQuestions
>
type Story = StoryObj<typeof EqualityQuestions>

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />

export const Default: Story = {
  render: () => (
    <EqualityQuestions service="Apply for a market stall permit" help={help}>
      We use the answers to find out who our markets do not work for yet. We do not keep them with your name.
    </EqualityQuestions>
  ),
}

export const WithSeveralParagraphs: Story = {
  render: () => (
    <EqualityQuestions service="Apply for a market stall permit" help={help} defaultValue="yes">
      <p className="govuk-body">We use the answers to find out who our markets do not work for yet.</p>
      <p className="govuk-body">
        We keep them apart from your application, and delete them after 1 year.{' '}
        <a className="govuk-link" href="/privacy">
          How we use what you tell us
        </a>
      </p>
    </EqualityQuestions>
  ),
}

export const AboutAClaim: Story = {
  render: () => (
    <EqualityQuestions
      service="Claim back a market fee"
      help={help}
      words={{ noEffect: 'These questions are not part of your claim. Your answers do not affect it.' }}
    >
      We use the answers to find out who our markets do not work for yet.
    </EqualityQuestions>
  ),
}

export const AQuestion: Story = {
  render: () => (
    <QuestionPage title="How old are you?" service="Apply for a market stall permit" help={help}>
      <EqualityQuestion name="age-group" legend="How old are you?" legendIsPageHeading>
        <Radio value="under-35">Under 35</Radio>
        <Radio value="35-to-64">35 to 64</Radio>
        <Radio value="65-or-over">65 or over</Radio>
      </EqualityQuestion>
    </QuestionPage>
  ),
}

export const AQuestionWithError: Story = {
  render: () => (
    <QuestionPage
      title="What is your religion?"
      service="Apply for a market stall permit"
      errors={[{ href: '#religion', message: 'Select your religion, or select that you prefer not to say' }]}
      help={help}
    >
      <EqualityQuestion
        name="religion"
        legend="What is your religion?"
        legendIsPageHeading
        error="Select your religion, or select that you prefer not to say"
      >
        <Radio value="none">No religion</Radio>
        <Radio value="christian">Christian</Radio>
        <Radio value="muslim">Muslim</Radio>
        <Radio value="another">Another religion</Radio>
      </EqualityQuestion>
    </QuestionPage>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <EqualityQuestions service="Gwneud cais am drwydded stondin farchnad" help={help}>
      Rydym yn defnyddio’r atebion i weld pwy nad yw ein marchnadoedd yn gweithio iddyn nhw eto.
    </EqualityQuestions>
  ),
}

export const AQuestionInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <QuestionPage title="Beth yw eich oed?" service="Gwneud cais am drwydded stondin farchnad" help={help}>
      <EqualityQuestion name="age-group" legend="Beth yw eich oed?" legendIsPageHeading>
        <Radio value="under-35">O dan 35</Radio>
        <Radio value="35-to-64">35 i 64</Radio>
        <Radio value="65-or-over">65 neu’n hŷn</Radio>
      </EqualityQuestion>
    </QuestionPage>
  ),
}
