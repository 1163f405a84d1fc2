import type { Meta, StoryObj } from '@storybook/react-vite'
import { SummaryList, SummaryListAction, SummaryListRow } from '../../content/summary-list/index.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { ReasonableAdjustments, ReasonableAdjustmentsAnswer } from './index.js'

export default { title: 'Support/Reasonable adjustments', component: ReasonableAdjustments } satisfies Meta<
  typeof ReasonableAdjustments
>
type Story = StoryObj<typeof ReasonableAdjustments>

export const Default: Story = {
  args: { name: 'adjustments', workingDays: 5 },
}

export const SomeGroups: Story = {
  render: () => (
    <QuestionPage
      title="What do you need from us?"
      service="Apply for a market stall permit"
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
    >
      <ReasonableAdjustments
        name="adjustments"
        legendIsPageHeading
        groups={['forms', 'buildings', 'communication']}
        workingDays={5}
      >
        We call you, or write to you if you prefer.
      </ReasonableAdjustments>
    </QuestionPage>
  ),
}

export const OneGroup: Story = {
  render: () => (
    <ReasonableAdjustments
      name="adjustments"
      groups={['forms']}
      workingDays={1}
      words={{ noEffect: 'Asking for something does not change your booking.' }}
    />
  ),
}

export const SeveralChosen: Story = {
  render: () => (
    <ReasonableAdjustments
      name="adjustments"
      groups={['documents', 'buildings', 'communication']}
      workingDays={5}
      defaultValue={{
        which: ['large-print', 'step-free', 'sign-language'],
        'large-print': '18',
        'sign-language': 'British Sign Language',
      }}
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <QuestionPage
      title="What do you need from us?"
      service="Apply for a market stall permit"
      errors={[{ href: '#adjustments-which', message: 'Select what you need, or select ‘I do not need any of these’' }]}
    >
      <ReasonableAdjustments
        name="adjustments"
        legendIsPageHeading
        groups={['forms', 'comfort']}
        workingDays={5}
        errors={{ which: 'Select what you need, or select ‘I do not need any of these’' }}
      />
    </QuestionPage>
  ),
}

export const WithErrorsInWhatIsAsked: Story = {
  render: () => (
    <ReasonableAdjustments
      name="adjustments"
      groups={['documents', 'communication']}
      workingDays={5}
      defaultValue={{ which: ['large-print', 'sign-language', 'language-interpreter', 'something-else'] }}
      errors={{
        'large-print': 'Select the size of print you need',
        'sign-language': 'Enter the sign language you use',
        'language-interpreter': 'Enter the language you speak',
        'something-else': 'Enter what you need',
      }}
    />
  ),
}

export const NothingNeeded: Story = {
  render: () => (
    <ReasonableAdjustments
      name="adjustments"
      groups={['comfort', 'bring-someone']}
      workingDays={5}
      defaultValue={{ which: ['breaks', 'assistance-dog'] }}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'I do not need any of these' }))
  },
}

export const ALongAnswer: Story = {
  render: () => (
    <ReasonableAdjustments
      name="adjustments"
      groups={['comfort']}
      workingDays={5}
      defaultValue={{
        which: ['something-else'],
        'something-else':
          'Strong smells make me ill, so I need a room that was not cleaned on the same day. I need to lie down after an hour. Tell me who will be there, and do not change it on the day.',
      }}
    />
  ),
}

export const TheAnswer: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow
        term="What you need from us"
        actions={<SummaryListAction href="/adjustments" hiddenText="what you need from us" />}
      >
        <ReasonableAdjustmentsAnswer
          value={[
            { which: 'large-print', detail: 'not-sure', code: 'RA0013' },
            { which: 'breaks', code: 'RA0031' },
            { which: 'something-else', detail: 'A room without strong smells', code: 'OT0001' },
          ]}
        />
      </SummaryListRow>
    </SummaryList>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <ReasonableAdjustments name="adjustments" workingDays={2} />,
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => (
    <ReasonableAdjustments
      name="adjustments"
      legend="ما الذي تحتاج إليه منا؟"
      hint="اختر كل ما تحتاج إليه"
      groups={['documents', 'comfort']}
      workingDays={5}
      defaultValue={{ which: ['large-print', 'breaks'] }}
    />
  ),
}
