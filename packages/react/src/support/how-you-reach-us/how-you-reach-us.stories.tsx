import type { Meta, StoryObj } from '@storybook/react-vite'
import { SummaryList, SummaryListAction, SummaryListRow } from '../../content/summary-list/index.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { HowYouReachUs, HowYouReachUsAnswer } from './index.js'

export default { title: 'Support/How you reach us', component: HowYouReachUs } satisfies Meta<typeof HowYouReachUs>
type Story = StoryObj<typeof HowYouReachUs>

export const Default: Story = {
  args: { name: 'reach' },
}

export const OnAPageOfItsOwn: Story = {
  render: () => (
    <QuestionPage
      title="What do you need when you contact us?"
      service="Apply for a market stall permit"
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
    >
      <HowYouReachUs
        name="reach"
        legendIsPageHeading
        workingDaysFor={{ interpreter: 3, lipspeaker: 10, 'deafblind-manual': 10 }}
      />
    </QuestionPage>
  ),
}

export const NotOffered: Story = {
  render: () => (
    <HowYouReachUs
      name="reach"
      notOffered={{
        webchat: 'you can send us a message, and we answer on the same day.',
        lipspeaker: 'we can see you in person, in a quiet room with good light.',
      }}
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <HowYouReachUs
      name="reach"
      errors={{ which: 'Select what you need when you contact us, or select ‘I do not need any of these’' }}
    />
  ),
}

export const WithErrorsInWhatIsAsked: Story = {
  render: () => (
    <HowYouReachUs
      name="reach"
      defaultValue={{ which: ['interpreter', 'something-else'] }}
      errors={{
        interpreter: 'Enter the language you need an interpreter for',
        'something-else': 'Enter what you need',
      }}
    />
  ),
}

export const NothingNeeded: Story = {
  render: () => <HowYouReachUs name="reach" defaultValue={{ which: ['relay'] }} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'I do not need any of these' }))
  },
}

export const ALongAnswer: Story = {
  render: () => (
    <HowYouReachUs
      name="reach"
      defaultValue={{
        which: ['interpreter', 'something-else'],
        interpreter: 'Sylheti, as it is spoken in Sunamganj',
        'something-else':
          'I speak slowly after a stroke. Give me time and do not finish my sentences. My daughter can help if I lose a word. I am at my best in the morning.',
      }}
    />
  ),
}

export const TheAnswer: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow
        term="When you contact us"
        actions={<SummaryListAction href="/reach" hiddenText="what you need when you contact us" />}
      >
        <HowYouReachUsAnswer value={[{ which: 'relay' }, { which: 'interpreter', detail: 'Somali' }]} />
      </SummaryListRow>
    </SummaryList>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <HowYouReachUs
      name="reach"
      workingDaysFor={{ lipspeaker: 2 }}
      notOffered={{ webchat: 'gallwch anfon neges atom.' }}
    />
  ),
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => (
    <HowYouReachUs
      name="reach"
      legend="ما الذي تحتاج إليه عندما تتصل بنا؟"
      hint="اختر كل ما تحتاج إليه"
      defaultValue={{ which: ['interpreter'], interpreter: 'العربية' }}
    />
  ),
}
