import type { Meta, StoryObj } from '@storybook/react-vite'
import { Radio, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { DateOfBirth } from '../../patterns/date-of-birth/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from '../help-with-question/index.js'
import { WhyWeAsk } from './index.js'

export default { title: 'Help/Why we ask', component: WhyWeAsk } satisfies Meta<typeof WhyWeAsk>
type Story = StoryObj<typeof WhyWeAsk>

export const Default: Story = {
  args: {
    children: 'Some goods, such as knives, can only be sold by people aged 18 or over.',
    ifNotAnswered: 'We cannot send you a permit, but we keep your other answers.',
    whoSees: 'The 4 people who check permits. Nobody else does.',
  },
}

export const OnlyTheReason: Story = {
  render: () => <WhyWeAsk>We put this name on your permit, so that shoppers can find you.</WhyWeAsk>,
}

export const UnderAQuestion: Story = {
  render: () => (
    <>
      <TextInput
        name="phone"
        label="What is your phone number? (optional)"
        labelIsPageHeading
        hint="For example, 07700 900 982"
        type="tel"
        autoComplete="tel"
        width={20}
        aria-describedby="why-we-ask"
      />
      <WhyWeAsk
        ifNotAnswered="We write to you instead. It does not slow down your application."
        whoSees="The team that runs the markets."
      >
        We call you on the day if the market cannot open, for example in a storm.
      </WhyWeAsk>
    </>
  ),
}

export const AboveTheAnswers: Story = {
  render: () => (
    <Radios
      name="food"
      legend="What do you sell?"
      legendIsPageHeading
      aria-describedby="why-we-ask"
      beforeInputs={<WhyWeAsk>Hot food needs a pitch with water. We give you a pitch that has what you need.</WhyWeAsk>}
    >
      <Radio value="hot">Hot food and drinks</Radio>
      <Radio value="cold">Cold food and drinks</Radio>
      <Radio value="fresh">Fruit and vegetables</Radio>
      <Radio value="flowers">Flowers and plants</Radio>
      <Radio value="clothes">Clothes</Radio>
      <Radio value="else">Something else</Radio>
    </Radios>
  ),
}

export const OnAQuestionPage: Story = {
  render: () => (
    <QuestionPage
      title="What is your date of birth?"
      service="Apply for a market stall permit"
      help={
        <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support">
          If you do not know the day, call us. We can go on without it.
        </HelpWithQuestion>
      }
    >
      <DateOfBirth name="date-of-birth" legendIsPageHeading aria-describedby="why-we-ask" />
      <WhyWeAsk whoSees="The 4 people who check permits.">
        Some goods, such as knives, can only be sold by people aged 18 or over.
      </WhyWeAsk>
    </QuestionPage>
  ),
}

export const WithAnError: Story = {
  render: () => (
    <>
      <TextInput
        name="insurance"
        label="What is the number of your insurance?"
        error="Enter the number of your insurance"
        width={20}
        aria-describedby="why-we-ask"
      />
      <WhyWeAsk>We check that shoppers are covered if something falls on them.</WhyWeAsk>
    </>
  ),
}

export const WithSeveralQuestions: Story = {
  render: () => (
    <>
      <TextInput
        name="vehicle"
        label="Number plate of your van"
        hint="For example, EX26 MPL"
        width={10}
        aria-describedby="why-vehicle"
      />
      <WhyWeAsk id="why-vehicle">The gate of the market opens for vans on our list.</WhyWeAsk>
      <TextInput name="metres" label="Length of your stall in metres" width={3} aria-describedby="why-metres" />
      <WhyWeAsk id="why-metres">The price of a pitch depends on its length.</WhyWeAsk>
    </>
  ),
}

export const WithLongText: Story = {
  render: () => (
    <WhyWeAsk
      ifNotAnswered="You can still send the form. We then visit your stall on your first market day, and measure it with you before you set up."
      whoSees="The team that plans the market. The fire officer of Example Town. The person who marks the pitches in the early morning."
    >
      The fire officer of Example Town tells us how far stalls have to stand apart. With gas, it is twice as far as
      without. We need to know this before we plan where each stall stands.
    </WhyWeAsk>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <>
      <TextInput
        name="phone"
        label="Beth yw eich rhif ffôn? (dewisol)"
        labelIsPageHeading
        type="tel"
        autoComplete="tel"
        width={20}
        aria-describedby="why-we-ask"
      />
      <WhyWeAsk ifNotAnswered="Byddwn yn ysgrifennu atoch." whoSees="Y tîm sy’n rhedeg y marchnadoedd.">
        Byddwn yn eich ffonio ar y diwrnod os na all y farchnad agor.
      </WhyWeAsk>
    </>
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
