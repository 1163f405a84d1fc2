import type { Meta, StoryObj } from '@storybook/react-vite'
import { SummaryList, SummaryListAction, SummaryListRow } from '../../content/summary-list/index.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { LanguageNeeds, LanguageNeedsAnswer } from './index.js'

export default { title: 'Support/Language needs', component: LanguageNeeds } satisfies Meta<typeof LanguageNeeds>
type Story = StoryObj<typeof LanguageNeeds>

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />

export const Default: Story = {
  args: { name: 'language' },
}

export const EnglishOrWelsh: Story = {
  render: () => (
    <QuestionPage
      title="Which language do you want us to write in?"
      service="Apply for a market stall permit"
      help={help}
    >
      <LanguageNeeds name="language" languages={['en', 'cy']} questions={['read']} legendIsPageHeading />
    </QuestionPage>
  ),
}

export const OnlyToTalk: Story = {
  render: () => (
    <QuestionPage
      title="Which language do you want to use when we talk?"
      service="Apply for a market stall permit"
      help={help}
    >
      <LanguageNeeds
        name="language"
        languages={['en', 'cy', 'bfi', 'pl', 'ur', 'so']}
        questions={['speak']}
        legendIsPageHeading
      />
    </QuestionPage>
  ),
}

export const AnInterpreter: Story = {
  render: () => (
    <QuestionPage title="Interpreter" service="Apply for a market stall permit" help={help}>
      <h1 className="govuk-heading-l">Interpreter</h1>
      <LanguageNeeds
        name="language"
        questions={['interpreter']}
        defaultValue={{
          'interpreter-which': 'other-sign',
          'interpreter-other-sign': 'Irish Sign Language',
          gender: 'woman',
        }}
      />
    </QuestionPage>
  ),
}

export const WithErrors: Story = {
  render: () => (
    <QuestionPage
      title="Languages"
      service="Apply for a market stall permit"
      errors={[
        { href: '#language-speak-which', message: 'Select the language you want to use when we talk' },
        { href: '#language-read-which', message: 'Select the language you want us to write in' },
        { href: '#language-interpreter-which', message: 'Select if you need an interpreter' },
      ]}
    >
      <h1 className="govuk-heading-l">Languages</h1>
      <LanguageNeeds
        name="language"
        languages={['en', 'cy', 'pl']}
        errors={{
          'speak-which': 'Select the language you want to use when we talk',
          'read-which': 'Select the language you want us to write in',
          'interpreter-which': 'Select if you need an interpreter',
        }}
      />
    </QuestionPage>
  ),
}

export const WithErrorsInWhatIsAsked: Story = {
  render: () => (
    <LanguageNeeds
      name="language"
      languages={['en', 'cy', 'pl']}
      defaultValue={{ 'speak-which': 'other', 'read-which': 'other', 'interpreter-which': 'other-sign' }}
      errors={{
        'speak-other': 'Enter the language you want to use when we talk',
        'read-other': 'Enter the language you want us to write in',
        'interpreter-other-sign': 'Enter the sign language you use',
      }}
    />
  ),
}

export const ALongAnswer: Story = {
  render: () => (
    <LanguageNeeds
      name="language"
      languages={['en', 'cy', 'pl', 'ro']}
      questions={['speak', 'read']}
      defaultValue={{
        'speak-which': 'other',
        'speak-other': 'Sylheti, as it is spoken in Sunamganj, and some English for everyday things',
        'read-which': 'read-to-me',
      }}
    />
  ),
}

export const TheAnswer: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow term="Languages" actions={<SummaryListAction href="/language" hiddenText="languages" />}>
        <LanguageNeedsAnswer
          value={{
            speak: { which: 'pl' },
            read: { which: 'cy' },
            interpreter: { which: 'spoken' },
            gender: 'woman',
          }}
        />
      </SummaryListRow>
    </SummaryList>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <LanguageNeeds name="language" defaultValue={{ 'speak-which': 'cy', 'read-which': 'cy' }} />,
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => <LanguageNeeds name="language" languages={['en', 'cy', 'ar', 'ur', 'fa']} />,
}
