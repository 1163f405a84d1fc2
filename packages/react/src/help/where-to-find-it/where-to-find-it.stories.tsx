import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../../form/text-input/index.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from '../help-with-question/index.js'
import { AnnotatedPicture, WhereToFindIt } from './index.js'
import { permitCard } from './permit-card.fixtures.js'

export default { title: 'Help/Where to find it', component: WhereToFindIt } satisfies Meta<typeof WhereToFindIt>
type Story = StoryObj<typeof WhereToFindIt>

export const Default: Story = {
  args: {
    heading: 'Where to find your trader number',
    places: [
      { place: 'Your permit card', where: 'under your name' },
      { place: 'The letter about your pitch', where: 'at the top right, after “Your number”' },
      { place: 'The market app', where: 'on the first screen' },
    ],
    ifMissing: 'Call us on 01632 960 001. We can look it up with your name and address.',
  },
}

export const WithAPicture: Story = {
  render: () => (
    <WhereToFindIt
      heading="Where to find your trader number"
      places={[
        { place: 'Your permit card', where: 'under your name' },
        { place: 'The letter about your pitch', where: 'at the top right, after “Your number”' },
      ]}
      picture={
        <AnnotatedPicture
          src={permitCard}
          width={400}
          height={240}
          alt="A card with a photo on the left, and 3 lines of text beside it."
          caption="Example of a permit card"
          notes={[
            { text: 'Your name', left: 88, top: 36 },
            { text: 'Your trader number: MS and 4 digits', left: 74, top: 59 },
            { text: 'The last day of your permit. We do not ask for it.', left: 92, top: 82 },
          ]}
        />
      }
      ifMissing="Call us on 01632 960 001. We can look it up with your name and address."
    />
  ),
}

export const InOnePlace: Story = {
  render: () => (
    <WhereToFindIt
      heading="Where to find the number of your insurance"
      places={[{ place: 'Your insurance certificate', where: 'at the top, after “Policy number”' }]}
      ifMissing="Ask your insurer for it. You can leave this empty and send it to us later."
    />
  ),
}

export const WithoutMoreToSay: Story = {
  render: () => (
    <WhereToFindIt
      places={[{ place: 'Your permit card' }]}
      ifMissing="Leave this empty. We will find your permit by your name."
    />
  ),
}

export const InsideTheHelp: Story = {
  render: () => (
    <QuestionPage
      title="What is your trader number?"
      service="Renew your market stall permit"
      help={
        <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support">
          <WhereToFindIt
            heading="Where to find your trader number"
            headingLevel={3}
            places={[
              { place: 'Your permit card', where: 'under your name' },
              { place: 'The letter about your pitch', where: 'at the top right' },
            ]}
            ifMissing="Leave this empty. We will find your permit by your name."
          />
        </HelpWithQuestion>
      }
    >
      <TextInput
        name="trader-number"
        label="What is your trader number?"
        labelIsPageHeading
        hint="It is on your permit card, for example MS 4827"
        width={10}
      />
    </QuestionPage>
  ),
}

export const APictureOnItsOwn: Story = {
  render: () => (
    <AnnotatedPicture
      src={permitCard}
      width={400}
      height={240}
      alt="A card with a photo on the left, and 3 lines of text beside it."
      caption="Example of a permit card"
      notes={[
        { text: 'Your photo. You can send us a new one at any time.', left: 5, top: 30 },
        { text: 'Your trader number', left: 74, top: 59 },
      ]}
    />
  ),
}

export const WithLongText: Story = {
  render: () => (
    <WhereToFindIt
      heading="Where to find the number that the electricity company gave to the meter of the building that you store your goods in"
      places={[
        {
          place: 'The bill that your electricity company sends you every 3 months',
          where: 'in 2 rows of digits beside a big S',
        },
        { place: 'The contract for your storeroom', where: 'in the list of meters on the last page' },
      ]}
      ifMissing={
        <>
          Ask whoever owns the building. If they do not know it either,{' '}
          <a className="govuk-link" href="/get-support">
            ask us to look it up
          </a>
          .
        </>
      }
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <WhereToFindIt
      places={[
        { place: 'Eich cerdyn trwydded', where: 'o dan eich enw' },
        { place: 'Y llythyr am eich stondin', where: 'ar y brig, ar y dde' },
      ]}
      picture={
        <AnnotatedPicture
          src={permitCard}
          width={400}
          height={240}
          alt="Cerdyn â llun ar y chwith, a 3 llinell o destun wrth ei ymyl."
          caption="Enghraifft o gerdyn trwydded"
          notes={[{ text: 'Eich rhif masnachwr', left: 74, top: 59 }]}
        />
      }
      ifMissing="Ffoniwch ni ar 01632 960 001. Gallwn chwilio amdano gyda’ch enw."
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
