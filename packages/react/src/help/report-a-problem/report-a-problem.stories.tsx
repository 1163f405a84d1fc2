import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../../form/text-input/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from '../help-with-question/index.js'
import { ReportAProblem, ReportAProblemForm } from './index.js'

export default { title: 'Help/Report a problem', component: ReportAProblem } satisfies Meta<typeof ReportAProblem>
type Story = StoryObj<typeof ReportAProblem>

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />

export const Default: Story = {
  args: { href: '/report-a-problem', page: '/permit/stall-name' },
}

export const AtTheEndOfAPage: Story = {
  render: () => (
    <>
      <QuestionPage
        title="What is the name of your stall?"
        service="Apply for a market stall permit"
        help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
      >
        <TextInput name="stall-name" label="What is the name of your stall?" labelIsPageHeading />
      </QuestionPage>
      <ReportAProblem href="/report-a-problem" page="/permit/stall-name" />
    </>
  ),
}

export const TheForm: Story = {
  render: () => (
    <QuestionPage
      title="Report a problem with a page"
      service="Apply for a market stall permit"
      button="Send report"
      help={help}
    >
      <ReportAProblemForm name="report" page="/permit/stall-name" helpHref="/get-support" />
    </QuestionPage>
  ),
}

export const TheFormWithError: Story = {
  render: () => (
    <QuestionPage
      title="Report a problem with a page"
      service="Apply for a market stall permit"
      button="Send report"
      errors={[{ href: '#report-went-wrong', message: 'Enter what went wrong' }]}
      help={help}
    >
      <ReportAProblemForm
        name="report"
        helpHref="/get-support"
        errors={{ 'went-wrong': 'Enter what went wrong' }}
        defaultValue={{ doing: 'Adding a photo of my stall', page: '/permit/photo' }}
      />
    </QuestionPage>
  ),
}

export const WhenThePageIsNotKnown: Story = {
  render: () => (
    <QuestionPage
      title="Report a problem with a page"
      service="Apply for a market stall permit"
      button="Send report"
      help={help}
    >
      <ReportAProblemForm name="report" helpHref="/get-support">
        We look at reports from Monday to Friday, and most often mend a page within 2 days.
      </ReportAProblemForm>
    </QuestionPage>
  ),
}

export const WithALongAddress: Story = {
  render: () => (
    <QuestionPage
      title="Report a problem with a page"
      service="Apply for a market stall permit"
      button="Send report"
      help={help}
    >
      <ReportAProblemForm
        name="report"
        page="/apply-for-a-market-stall-permit-in-example-town/photographs-of-your-stall-from-the-front"
        helpHref="/get-support"
      />
    </QuestionPage>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <>
      <QuestionPage
        title="Rhoi gwybod am broblem gyda thudalen"
        service="Gwneud cais am drwydded stondin farchnad"
        button="Anfon"
        help={help}
      >
        <ReportAProblemForm name="report" page="/cy/trwydded/enw" helpHref="/cy/cael-help" />
      </QuestionPage>
      <ReportAProblem href="/cy/problem" page="/cy/problem" />
    </>
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }
