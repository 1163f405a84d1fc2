import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { CheckAnswers, type CheckedAnswer } from './index.js'

export default { title: 'Patterns/Check answers', component: CheckAnswers } satisfies Meta<typeof CheckAnswers>
type Story = StoryObj<typeof CheckAnswers>

const answers: CheckedAnswer[] = [
  { question: 'Name', answer: 'Siân O’Neill-Afolabi', href: '/permit/name', subject: 'name' },
  { question: 'Date of birth', answer: '4 June 1987', href: '/permit/date-of-birth', subject: 'date of birth' },
  { question: 'Name of stall', answer: 'Siân’s Soups', href: '/permit/stall-name', subject: 'name of stall' },
  { question: 'Email address', answer: 'sian@example.com', href: '/permit/email', subject: 'email address' },
]

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />

export const Default: Story = {
  render: () => <CheckAnswers service="Apply for a market stall permit" answers={answers} help={help} />,
}

const withoutEmail = [
  ...answers.slice(0, 3),
  { question: 'Email address', href: '/permit/email', subject: 'email address' },
]

export const WithAnAnswerNotGiven: Story = {
  render: () => <CheckAnswers service="Apply for a market stall permit" answers={withoutEmail} help={help} />,
}

const withTraderNumber = [{ question: 'Trader number', answer: 'MS 4827', subject: 'trader number' }, ...answers]

export const WithAnAnswerThatCannotBeChanged: Story = {
  render: () => <CheckAnswers service="Apply for a market stall permit" answers={withTraderNumber} help={help} />,
}

export const InGroups: Story = {
  render: () => (
    <CheckAnswers
      service="Apply for a market stall permit"
      answers={[
        { heading: 'About you', answers: answers.slice(0, 2) },
        { heading: 'Your stall', answers: answers.slice(2, 3) },
        { heading: 'How to reach you', answers: answers.slice(3) },
      ]}
      help={help}
    />
  ),
}

export const InGroupsOfGroups: Story = {
  render: () => (
    <CheckAnswers
      service="Apply for a market stall permit"
      answers={[
        { question: 'Market', answer: 'Exampletown Saturday market', href: '/permit/market', subject: 'market' },
        ...['Siân O’Neill-Afolabi', 'Ann Lee'].map((name, index) => ({
          heading: `Trader ${index + 1}`,
          answers: [
            {
              heading: 'About the trader',
              answers: [
                {
                  question: 'Name',
                  answer: name,
                  href: `/permit/trader-${index + 1}/name`,
                  subject: `name of trader ${index + 1}`,
                },
              ],
            },
            {
              heading: 'The stall',
              answers: [
                {
                  question: 'What they sell',
                  answer: 'Soups and bread',
                  href: `/permit/trader-${index + 1}/goods`,
                  subject: `what trader ${index + 1} sells`,
                },
              ],
            },
          ],
        })),
      ]}
      help={help}
    />
  ),
}

export const WithDeclaration: Story = {
  render: () => (
    <CheckAnswers service="Apply for a market stall permit" answers={answers} help={help} button="Agree and send">
      <h2 className="govuk-heading-m">Send your application</h2>
      <p className="govuk-body">By sending this application, you confirm that your answers are correct.</p>
      <p className="govuk-body">If someone helped you, check that they wrote down what you told them.</p>
    </CheckAnswers>
  ),
}

export const WithError: Story = {
  render: () => (
    <CheckAnswers
      service="Apply for a market stall permit"
      answers={withoutEmail}
      errors={[{ href: '/permit/email', message: 'Enter an email address, or tell us you do not have one' }]}
      help={help}
    />
  ),
}

export const WithLongAnswers: Story = {
  render: () => (
    <CheckAnswers
      service="Apply for a market stall permit"
      answers={[
        {
          question: 'What you sell',
          answer: (
            <>
              <p className="govuk-body">Soups, stews and bread. I make them at home, in a kitchen that is inspected.</p>
              <p className="govuk-body">In summer I also sell cold soups and salads.</p>
            </>
          ),
          href: '/permit/what-you-sell',
          subject: 'what you sell',
        },
        {
          question: 'Email address',
          answer: 'a-very-long-address-that-is-hard-to-break-on-a-small-screen@market-of-examples.example.com',
          href: '/permit/email',
          subject: 'email address',
        },
      ]}
      help={help}
    />
  ),
}

export const UnderAnotherHeading: Story = {
  render: () => (
    <CheckAnswers
      heading="Check your answers with the person who helps you"
      service="Apply for a market stall permit"
      answers={answers}
      hiddenFields={{ csrf: '4f1c' }}
      help={help}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <CheckAnswers
      service="Gwneud cais am drwydded stondin farchnad"
      answers={[
        { question: 'Enw llawn', answer: 'Siân O’Neill-Afolabi', href: '/trwydded/enw', subject: 'enw llawn' },
        { question: 'Rhif ffôn', href: '/trwydded/ffon', subject: 'rhif ffôn' },
      ]}
      help={help}
    />
  ),
}
