import { helpChannels } from '@handrail/support'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { HelpYouGot, PrintedSurvey, Satisfaction, SupportSurvey, WhatMadeItHard } from './index.js'

export default { title: 'Support/Support survey', component: SupportSurvey } satisfies Meta<typeof SupportSurvey>
type Story = StoryObj<typeof SupportSurvey>

export const Default: Story = {
  args: {
    channels: ['phone', 'webchat', 'in-person'],
    children: 'Only the team that runs this service sees your answers. We keep them without your name.',
  },
}

export const OnAPageOfItsOwn: Story = {
  render: () => (
    <QuestionPage
      title="Help us make this easier"
      service="Apply for a market stall permit"
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
      button="Send my answers"
    >
      <SupportSurvey headingLevel={1} channels={helpChannels(directory)}>
        You have sent your application. Only our team sees what you write here.
      </SupportSurvey>
    </QuestionPage>
  ),
}

export const WithSomeReasons: Story = {
  render: () => (
    <SupportSurvey
      channels={['phone', 'in-person', 'post']}
      barriers={['access-device', 'access-internet', 'skills', 'confidence', 'literacy', 'english-or-welsh']}
    />
  ),
}

export const WithAnswers: Story = {
  render: () => (
    <SupportSurvey
      channels={['phone', 'in-person']}
      barriers={['access-device', 'skills', 'literacy']}
      defaultValue={{
        'made-it-hard': ['skills', 'something-else'],
        'made-it-hard-other': 'I had a week to do it',
        satisfaction: '7',
        'helped-by': ['phone', 'someone-you-know'],
        comment: 'Send the letter earlier.',
      }}
    />
  ),
}

export const WithErrors: Story = {
  render: () => (
    <QuestionPage
      title="Help us make this easier"
      service="Apply for a market stall permit"
      button="Send my answers"
      errors={[
        { href: '#survey-made-it-hard', message: 'Select what made it hard, or only select ‘Nothing made it hard’' },
        { href: '#survey-made-it-hard-other', message: 'What else made it hard must be 500 characters or less' },
        { href: '#survey-helped-by', message: 'Select how you got help, or only select ‘I did not need help’' },
        { href: '#survey-comment', message: 'What we could do better must be 5,000 characters or less' },
      ]}
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
    >
      <SupportSurvey
        headingLevel={1}
        channels={['phone', 'in-person']}
        barriers={['access-device', 'skills', 'literacy']}
        defaultValue={{
          'made-it-hard': ['skills', 'something-else', 'nothing'],
          'made-it-hard-other': 'This text would be very long',
          'helped-by': ['phone', 'not-needed'],
          comment: 'This text would be very long, too.',
        }}
        errors={{
          'made-it-hard': 'Select what made it hard, or only select ‘Nothing made it hard’',
          'made-it-hard-other': 'What else made it hard must be 500 characters or less',
          'helped-by': 'Select how you got help, or only select ‘I did not need help’',
          comment: 'What we could do better must be 5,000 characters or less',
        }}
      />
    </QuestionPage>
  ),
}

export const WhatMadeItHardAlone: Story = {
  render: () => <WhatMadeItHard name="hard" legendSize="m" />,
}

export const SatisfactionAlone: Story = {
  render: () => <Satisfaction name="satisfied" legendSize="m" legend="How satisfied are you with the help you got?" />,
}

export const SatisfactionWithError: Story = {
  render: () => (
    <Satisfaction
      name="satisfied"
      legend="How satisfied are you with the help you got?"
      error="Select how satisfied you are, or go on without an answer"
    />
  ),
}

export const HelpAlone: Story = {
  render: () => <HelpYouGot name="helped" legendSize="m" channels={helpChannels(directory)} />,
}

export const OnPaper: Story = {
  render: () => (
    <PrintedSurvey channels={helpChannels(directory)}>
      Send this page to Market Stall Permits, PO Box 1, Example Town, EX1 1EX. You can also give it to a member of
      staff.
    </PrintedSurvey>
  ),
}

export const ToReadOut: Story = {
  render: () => (
    <PrintedSurvey toReadOut channels={['phone', 'in-person']} barriers={['access-device', 'skills', 'literacy']}>
      <p className="govuk-body">Give the page to the survey team on the same day.</p>
      <p className="govuk-body">If the person needs help now, put the survey away and help them first.</p>
    </PrintedSurvey>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <SupportSurvey channels={helpChannels(directory)}>
      Dim ond y tîm sy’n rhedeg y gwasanaeth hwn sy’n gweld eich atebion.
    </SupportSurvey>
  ),
}

export const OnPaperInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <PrintedSurvey toReadOut channels={helpChannels(directory)} />,
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => <SupportSurvey channels={['phone', 'in-person']} barriers={['access-device', 'english-or-welsh']} />,
}
