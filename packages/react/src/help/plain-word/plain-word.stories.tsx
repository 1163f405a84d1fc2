import type { Meta, StoryObj } from '@storybook/react-vite'
import { Radio, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from '../help-with-question/index.js'
import { PlainWord, PlainWords } from './index.js'

export default { title: 'Help/Plain word', component: PlainWord } satisfies Meta<typeof PlainWord>
type Story = StoryObj<typeof PlainWord>

export const Default: Story = {
  args: { children: 'Tenure', meaning: 'whether you rent or own your home' },
  render: (args) => (
    <p className="govuk-body">
      <PlainWord {...args} />
    </p>
  ),
}

export const InAParagraph: Story = {
  render: () => (
    <p className="govuk-body">
      Your permit is <PlainWord meaning="you cannot give it to anyone else">non-transferable</PlainWord>. If you sell
      your stall, tell us.
    </p>
  ),
}

export const InALegend: Story = {
  render: () => (
    <Radios
      name="tenure"
      legend={
        <>
          What is your <PlainWord meaning="whether you rent or own">tenure</PlainWord>?
        </>
      }
      legendIsPageHeading
    >
      <Radio value="rent">I rent my home</Radio>
      <Radio value="own">I own my home</Radio>
      <Radio value="else">Something else</Radio>
    </Radios>
  ),
}

export const InALabelAndAHint: Story = {
  render: () => (
    <TextInput
      name="premium"
      label={
        <>
          Your <PlainWord meaning="what you pay for insurance each year">premium</PlainWord>
        </>
      }
      hint={
        <>
          Without the <PlainWord meaning="the part of a loss that you pay yourself">excess</PlainWord>
        </>
      }
      prefix="£"
      inputMode="decimal"
      width={5}
    />
  ),
}

export const AnotherLanguage: Story = {
  render: () => (
    <p className="govuk-body">
      Send a copy to the{' '}
      <PlainWord lang="cy" meaning="the parliament of Wales">
        Senedd
      </PlainWord>
      .
    </p>
  ),
}

export const AWordThatStaysAsItIs: Story = {
  render: () => (
    <p className="govuk-body">
      Look for{' '}
      <PlainWord translate="no" meaning="the date your permit ends">
        Expiry
      </PlainWord>{' '}
      on your card.
    </p>
  ),
}

export const AList: Story = {
  render: () => (
    <PlainWords
      words={[
        {
          word: 'Public liability',
          meaning: 'Insurance that pays if your stall hurts someone or breaks their things.',
        },
        { word: 'Pitch', meaning: 'The piece of ground your stall stands on.' },
        {
          word: 'Charter day',
          meaning: 'A day when the market has been held for hundreds of years. Other rules apply.',
        },
      ]}
    />
  ),
}

export const AfterTheParagraph: Story = {
  render: () => (
    <>
      <p className="govuk-body">You need public liability of £2 million to trade.</p>
      <PlainWords
        heading="A word on this page"
        words={[
          {
            word: 'Public liability',
            meaning: 'Insurance that pays if your stall hurts someone or breaks their things.',
          },
        ]}
      />
    </>
  ),
}

export const AListInTheHelp: Story = {
  render: () => (
    <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support">
      <PlainWords
        headingLevel={3}
        words={[
          { word: 'Sole trader', meaning: 'You work for yourself, and the business is you.' },
          { word: 'Partnership', meaning: 'You and at least one other person own the business.' },
        ]}
      />
    </HelpWithQuestion>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <>
      <p className="govuk-body">
        Beth yw eich <PlainWord meaning="p’un a ydych yn rhentu neu’n berchen ar eich cartref">deiliadaeth</PlainWord>?
      </p>
      <PlainWords
        words={[
          { word: 'Unig fasnachwr', meaning: 'Rydych yn gweithio i chi eich hun.' },
          { word: 'Partneriaeth', meaning: 'Chi ac o leiaf un person arall sy’n berchen ar y busnes.' },
        ]}
      />
    </>
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
