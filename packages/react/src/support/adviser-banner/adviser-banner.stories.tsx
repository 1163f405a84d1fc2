import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../../form/text-input/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { AdviserBanner } from './index.js'

export default { title: 'Support/Adviser banner', component: AdviserBanner } satisfies Meta<typeof AdviserBanner>
type Story = StoryObj<typeof AdviserBanner>

export const Default: Story = {
  args: {
    person: 'Sam Example',
    helper: 'Jo Adviser',
    organisation: 'Sampletown Advice Centre',
    reference: 'HDJ 2123F',
    stopHref: '/stop-helping',
  },
}

export const AFriendHelps: Story = {
  render: () => <AdviserBanner person="Sam Example" helper="Alex Example" stopHref="/stop-helping" />,
}

export const LongNames: Story = {
  render: () => (
    <AdviserBanner
      person="Siân Llinos Angharad O’Neill-Afolabi-Llewellyn-Featherstonehaugh"
      helper="Bartholomew Featherstonehaugh-Cholmondeley"
      organisation="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Advice Centre"
      reference="HDJ 2123F"
      stopHref="/stop-helping"
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <AdviserBanner
      person="Sam Example"
      helper="Siân Cynghorydd"
      organisation="Canolfan Gynghori Sampletown"
      reference="HDJ 2123F"
      stopHref="/stopio-helpu"
    />
  ),
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => (
    <AdviserBanner
      person="سامي المثال"
      helper="Jo Adviser"
      organisation="Sampletown Advice Centre"
      reference="HDJ 2123F"
      stopHref="/stop-helping"
      language={{
        tag: 'ar',
        words: {
          'adviser-banner': {
            regionLabel: 'لمن هذه الاستمارة',
            formFor: 'هذه الاستمارة لأجل %{person}',
            filledInByFrom: 'يملؤها %{helper}، %{organisation}',
            reference: 'المرجع: %{reference}',
            stopLink: 'التوقف عن ملء هذه الاستمارة لأجل %{person}',
          },
        },
      }}
    />
  ),
}

export const AboveAQuestion: Story = {
  render: () => (
    <>
      <AdviserBanner
        person="Sam Example"
        helper="Jo Adviser"
        organisation="Sampletown Advice Centre"
        reference="HDJ 2123F"
        stopHref="/stop-helping"
      />
      <div className="govuk-main-wrapper">
        <QuestionPage title="What is Sam Example’s trader number?" service="Apply for a market stall permit">
          <TextInput
            name="trader-number"
            label="What is Sam Example’s trader number?"
            labelIsPageHeading
            hint="For example, MS 4827"
            width={10}
          />
        </QuestionPage>
      </div>
    </>
  ),
}

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
