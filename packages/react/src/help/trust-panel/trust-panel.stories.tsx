import type { Meta, StoryObj } from '@storybook/react-vite'
import { Link } from '../../content/typography/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from '../help-with-question/index.js'
import { TrustPanel } from './trust-panel.js'

export default { title: 'Help/Trust panel', component: TrustPanel } satisfies Meta<typeof TrustPanel>
type Story = StoryObj<typeof TrustPanel>

export const Default: Story = {
  args: {
    seenBy: 'Only the 4 people who check applications. They work for Example Town Council.',
    usedFor: 'We use it to decide if you can have a permit, and to write to you about it.',
    keptFor: 'Until 1 year after your permit ends. Then we delete it.',
    notDone: 'We do not sell it, and we do not show it to other parts of the council.',
    complaints: (
      <>
        Email <Link href="mailto:your.data@example.com">your.data@example.com</Link>
      </>
    ),
  },
}

export const OnAQuestionPage: Story = {
  render: () => (
    <QuestionPage
      title="Tell us about your health"
      service="Apply for a market stall permit"
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
    >
      <h1 className="govuk-heading-l">Tell us about your health</h1>
      <p className="govuk-body">We can give you a stall near the way in if you find it hard to walk far.</p>
      <TrustPanel
        seenBy="Only the person who gives out the stalls."
        keptFor="Until you have your stall. Then we delete it."
        notDone="We do not use it to decide if you can have a permit."
      />
      <TextInput name="walking" label="How far can you walk without a rest?" />
    </QuestionPage>
  ),
}

export const WithSomeAnswers: Story = {
  render: () => (
    <TrustPanel
      seenBy="The 2 people who read complaints. Your landlord does not see it."
      notDone="We do not tell anyone that you wrote to us unless you say that we can."
    />
  ),
}

export const WithTheWholeNotice: Story = {
  render: () => (
    <TrustPanel
      heading="What happens to your photo"
      seenBy="The 4 people who check applications."
      usedFor="We print it on your permit, so that it cannot be used by anybody else."
      keptFor="Until your permit ends."
    >
      <Link href="/privacy">Read all about how we use personal details</Link>
    </TrustPanel>
  ),
}

export const WithLongAnswers: Story = {
  render: () => (
    <TrustPanel
      seenBy={
        <ul className="govuk-list govuk-list--bullet">
          <li>The 4 people who check applications</li>
          <li>The officer who inspects the market</li>
        </ul>
      }
      usedFor={
        <>
          <p className="govuk-body">We check that you can have a stall, and we work out what it costs you.</p>
          <p className="govuk-body">We write to you 4 weeks before your permit ends.</p>
        </>
      }
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <TrustPanel
      seenBy="Dim ond y 4 person sy’n gwirio ceisiadau. Maent yn gweithio i Gyngor Tref Enghraifft."
      usedFor="Rydym yn ei ddefnyddio i benderfynu a allwch gael trwydded."
      keptFor="Tan flwyddyn ar ôl i’ch trwydded ddod i ben. Wedyn rydym yn ei ddileu."
      notDone="Nid ydym yn ei werthu."
      complaints={
        <>
          E-bost: <Link href="mailto:your.data@example.com">your.data@example.com</Link>
        </>
      }
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
