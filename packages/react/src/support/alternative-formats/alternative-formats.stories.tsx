import type { Meta, StoryObj } from '@storybook/react-vite'
import { SummaryList, SummaryListAction, SummaryListRow } from '../../content/summary-list/index.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { AlternativeFormats, AlternativeFormatsAnswer } from './index.js'

export default { title: 'Support/Alternative formats', component: AlternativeFormats } satisfies Meta<
  typeof AlternativeFormats
>
type Story = StoryObj<typeof AlternativeFormats>

export const Default: Story = {
  args: { name: 'formats', workingDays: 10 },
}

export const OnAPageOfItsOwn: Story = {
  render: () => (
    <QuestionPage
      title="How do you need us to write to you?"
      service="Apply for a market stall permit"
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
    >
      <AlternativeFormats name="formats" legendIsPageHeading workingDays={5} workingDaysFor={{ braille: 15 }} />
    </QuestionPage>
  ),
}

export const SeveralChosen: Story = {
  render: () => (
    <AlternativeFormats
      name="formats"
      workingDays={10}
      defaultValue={{
        which: ['large-print', 'braille', 'coloured-paper', 'audio'],
        'large-print': '20',
        braille: 'uncontracted',
        'coloured-paper': 'Pale yellow',
      }}
    />
  ),
}

export const NotOffered: Story = {
  render: () => (
    <AlternativeFormats
      name="formats"
      workingDays={10}
      notOffered={{
        braille: 'we can send an audio recording, or read the letter to you on the phone.',
        'bsl-video': 'we can book an interpreter, and go through the letter with you on a video call.',
      }}
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <QuestionPage
      title="How do you need us to write to you?"
      service="Apply for a market stall permit"
      errors={[
        {
          href: '#formats-which',
          message: 'Select the formats you need, or select ‘I do not need another format’',
        },
      ]}
    >
      <AlternativeFormats
        name="formats"
        legendIsPageHeading
        workingDays={10}
        errors={{ which: 'Select the formats you need, or select ‘I do not need another format’' }}
      />
    </QuestionPage>
  ),
}

export const WithErrorsInWhatIsAsked: Story = {
  render: () => (
    <AlternativeFormats
      name="formats"
      workingDays={10}
      defaultValue={{
        which: ['large-print', 'braille', 'coloured-paper', 'another-language', 'something-else'],
      }}
      errors={{
        'large-print': 'Select the size of print you need',
        braille: 'Select the kind of braille you need',
        'coloured-paper': 'Enter the colour of paper you need',
        'another-language': 'Enter the language you need',
        'something-else': 'Enter what you need',
      }}
    />
  ),
}

export const NoOtherFormat: Story = {
  render: () => (
    <AlternativeFormats
      name="formats"
      workingDays={10}
      defaultValue={{ which: ['large-print'], 'large-print': '16' }}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'I do not need another format' }))
  },
}

export const ALongAnswer: Story = {
  render: () => (
    <AlternativeFormats
      name="formats"
      workingDays={10}
      defaultValue={{
        which: ['something-else'],
        'something-else':
          'I can read 24 point if the letters are bold and the lines are far apart. Use a font without curls. Do not print on both sides, as I see the text through the paper. Send tables as lists.',
      }}
    />
  ),
}

export const TheAnswer: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow
        term="How we write to you"
        actions={<SummaryListAction href="/formats" hiddenText="how we write to you" />}
      >
        <AlternativeFormatsAnswer
          value={[
            { which: 'large-print', detail: '18' },
            { which: 'braille', detail: 'contracted' },
            { which: 'audio' },
          ]}
        />
      </SummaryListRow>
    </SummaryList>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <AlternativeFormats
      name="formats"
      workingDays={2}
      workingDaysFor={{ braille: 15 }}
      notOffered={{ 'bsl-video': 'gallwn drefnu dehonglydd ar gyfer galwad fideo.' }}
    />
  ),
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => (
    <AlternativeFormats
      name="formats"
      legend="كيف تريد أن نكتب إليك؟"
      hint="اختر كل ما تحتاج إليه"
      workingDays={10}
      defaultValue={{ which: ['large-print'], 'large-print': '24' }}
    />
  ),
}
