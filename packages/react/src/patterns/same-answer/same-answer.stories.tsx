import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { EmailAddress } from '../email-address/index.js'
import { QuestionPage } from '../question-page/index.js'
import { SameAnswer } from './index.js'

export default { title: 'Patterns/Same answer', component: SameAnswer } satisfies Meta<typeof SameAnswer>
type Story = StoryObj<typeof SameAnswer>

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />

export const Default: Story = {
  args: {
    name: 'permit-address',
    legend: 'Where should we send the permit?',
    answers: [{ id: 'home', answer: '1 Example Street, Sampletown, SW1A 2AA' }],
    other: 'Enter another address',
  },
}

export const WithSeveralEarlierAnswers: Story = {
  render: () => (
    <QuestionPage title="Where do you keep the stall?" service="Apply for a market stall permit" help={help}>
      <SameAnswer
        name="stall-address"
        legend="Where do you keep the stall?"
        legendIsPageHeading
        answers={[
          { id: 'home', answer: '1 Example Street, Sampletown, SW1A 2AA', about: 'Your home address' },
          { id: 'business', answer: '27 Fiction Road, Sampletown, SW1A 2AB', about: 'The address of your business' },
        ]}
        other="Enter another address"
      />
    </QuestionPage>
  ),
}

export const ForSomeoneElse: Story = {
  render: () => (
    <QuestionPage title="Where does Sam Example live?" service="Apply for Council Tax help" help={help}>
      <SameAnswer
        name="sam-address"
        legend="Where does Sam Example live?"
        legendIsPageHeading
        hint="Where Sam sleeps most nights of the week"
        answers={[{ id: 'yours', answer: '1 Example Street, Sampletown, SW1A 2AA', about: 'Where you live' }]}
        other="Enter another address for Sam"
      />
    </QuestionPage>
  ),
}

export const WithAQuestionForAnotherAnswer: Story = {
  render: () => (
    <SameAnswer
      name="receipt-email"
      legend="Where should we send the receipt?"
      answers={[{ id: 'contact', answer: 'sian.oneill-afolabi.market.stall@example.com' }]}
      other="Enter another email address"
      defaultValue="other"
    >
      <EmailAddress name="receipt-email" />
    </SameAnswer>
  ),
}

export const WithError: Story = {
  render: () => (
    <QuestionPage
      title="Where should we send the permit?"
      service="Apply for a market stall permit"
      errors={[{ href: '#permit-address-same', message: 'Select where we should send the permit' }]}
      help={help}
    >
      <SameAnswer
        name="permit-address"
        legend="Where should we send the permit?"
        legendIsPageHeading
        answers={[{ id: 'home', answer: '1 Example Street, Sampletown, SW1A 2AA', about: 'Your home address' }]}
        other="Enter another address"
        error="Select where we should send the permit"
      />
    </QuestionPage>
  ),
}

export const WithAnAnswer: Story = {
  render: () => (
    <SameAnswer
      name="payment"
      legend="Which account should we pay into?"
      answers={[{ id: 'rent', answer: 'the account that ends in 42', about: 'The account you pay your rent from' }]}
      other="Enter another account"
      defaultValue="rent"
    />
  ),
}

export const WithANameFromRightToLeft: Story = {
  render: () => (
    <SameAnswer
      name="contact-name"
      legend="Who should we ask for when we call?"
      answers={[{ id: 'person', answer: <span lang="ar">أمينة مثال</span>, about: 'You' }]}
      other="Enter another name"
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <SameAnswer
      name="permit-address"
      legend="I ble dylem anfon y drwydded?"
      answers={[
        { id: 'home', answer: '1 Stryd Enghraifft, Trefenghraifft, SW1A 2AA', about: 'Eich cyfeiriad cartref' },
      ]}
      other="Rhoi cyfeiriad arall"
      error="Dewiswch i ble dylem anfon y drwydded"
    />
  ),
}
