import type { Meta, StoryObj } from '@storybook/react-vite'
import { WarningText } from '../../content/warning-text/index.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { CheckAnswers } from '../check-answers/index.js'
import { Declaration, DeclarationPage } from './index.js'

export default { title: 'Patterns/Declaration', component: Declaration } satisfies Meta<typeof Declaration>
type Story = StoryObj<typeof Declaration>

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />

export const Default: Story = {
  args: {
    confirms: ['your answers are correct, as far as you know', 'we may ask to see your insurance certificate'],
  },
}

export const WhereAnswersAreChecked: Story = {
  render: () => (
    <CheckAnswers
      service="Apply for a market stall permit"
      answers={[
        { question: 'Name', answer: 'Siân O’Neill-Afolabi', href: '/permit/name', subject: 'name' },
        { question: 'Name of stall', answer: 'Siân’s Soups', href: '/permit/stall-name', subject: 'name of stall' },
      ]}
      help={help}
    >
      <Declaration confirms={['your answers are correct, as far as you know', 'you have insurance for your stall']} />
    </CheckAnswers>
  ),
}

export const OnAPageOfItsOwn: Story = {
  render: () => (
    <DeclarationPage
      service="Apply for a market stall permit"
      confirms={['the answers are correct, as far as you know', 'you are 18 or over']}
      help={help}
    />
  ),
}

export const WhenSomeoneActsForAnother: Story = {
  render: () => (
    <DeclarationPage
      service="Apply for a market stall permit"
      sentBy="Sam O’Neill (daughter)"
      onBehalfOf="Siân O’Neill-Afolabi"
      confirms={[
        'Siân O’Neill-Afolabi asked you to apply',
        'you wrote down what she told you',
        'the answers are correct, as far as you both know',
      ]}
      help={help}
    />
  ),
}

export const WithACheckbox: Story = {
  render: () => (
    <DeclarationPage
      service="Claim money in court"
      confirms={['the facts in this claim are true', 'you know that you can be fined if they are not']}
      checkbox
      help={help}
    >
      <WarningText>A court can fine you if you say something that you know is not true.</WarningText>
    </DeclarationPage>
  ),
}

export const WithError: Story = {
  render: () => (
    <DeclarationPage
      service="Claim money in court"
      confirms={['the facts in this claim are true', 'you know that you can be fined if they are not']}
      checkbox
      error="Select if you confirm all of this"
      errors={[{ href: '#declaration', message: 'Select if you confirm all of this' }]}
      help={help}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <DeclarationPage
      service="Gwneud cais am drwydded stondin farchnad"
      confirms={['bod eich atebion yn gywir, hyd y gwyddoch', 'eich bod yn 18 oed neu’n hŷn']}
      checkbox
      help={help}
    />
  ),
}
