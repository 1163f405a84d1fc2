import type { Meta, StoryObj } from '@storybook/react-vite'
import { Link } from '../../content/typography/index.js'
import { CheckAnswers } from '../../patterns/check-answers/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from '../help-with-question/index.js'
import { Reassurance } from './reassurance.js'

export default { title: 'Help/Reassurance', component: Reassurance } satisfies Meta<typeof Reassurance>
type Story = StoryObj<typeof Reassurance>

export const Default: Story = {
  args: {
    sendButton: 'Accept and send',
    checkWithSomeone: true,
    ifWrong: 'We ask you about it before we decide. Nobody is fined for a mistake.',
    changeLater: 'Call or email us. You can change your answers until we have decided, usually for 10 working days.',
  },
}

export const WhereAnswersAreChecked: Story = {
  render: () => (
    <CheckAnswers
      service="Appeal a decision"
      answers={[
        { question: 'Name', answer: 'Siân O’Neill-Afolabi', href: '/appeal/name', subject: 'name' },
        {
          question: 'Why the decision is wrong',
          answer: 'You counted the rent of my old flat.',
          href: '/appeal/reason',
          subject: 'why the decision is wrong',
        },
      ]}
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />}
    >
      <Reassurance
        sendButton="Accept and send"
        checkWithSomeone
        ifWrong="We write to you and ask. You do not lose your appeal because of a mistake."
        changeLater="You can send us more until the day of your hearing."
      />
    </CheckAnswers>
  ),
}

export const WithOwnWordsAboutSomeone: Story = {
  render: () => (
    <Reassurance
      sendButton="Send my claim"
      checkWithSomeone={
        <>
          An adviser can go through it with you. <Link href="/get-support">See all the ways to get help</Link>
        </>
      }
    />
  ),
}

export const WithOneAnswer: Story = {
  render: () => <Reassurance heading="You can take your time" sendButton="Accept and send" />,
}

export const BeforeAQuestionThatMatters: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Tell us about your income</h1>
      <Reassurance
        heading="If you are not sure"
        ifWrong="Give us your best guess, and say that it is one. We work it out with you later."
        changeLater="You can change it on the page to check your answers, and for 1 month after."
      />
    </>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Reassurance
      sendButton="Cytuno a chyflwyno"
      checkWithSomeone
      ifWrong="Byddwn yn gofyn i chi amdano cyn i ni benderfynu."
      changeLater="Ffoniwch neu anfonwch e-bost atom."
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }
