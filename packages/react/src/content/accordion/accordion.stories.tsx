import type { Meta, StoryObj } from '@storybook/react-vite'
import { Accordion, AccordionSection } from './index.js'

export default { title: 'Content/Accordion', component: Accordion } satisfies Meta<typeof Accordion>
type Story = StoryObj<typeof Accordion>

export const Default: Story = {
  args: {
    id: 'moving-home',
    children: (
      <>
        <AccordionSection heading="Council Tax">
          <p className="govuk-body">Tell us the day you move. We work out what you pay from then on.</p>
        </AccordionSection>
        <AccordionSection heading="Voting">
          <p className="govuk-body">You need to register again at your new address. It takes about 5 minutes.</p>
        </AccordionSection>
        <AccordionSection heading="Parking permits">
          <ul className="govuk-list govuk-list--bullet">
            <li>Send back your old permit within 14 days.</li>
            <li>Apply for a new one before you move.</li>
          </ul>
        </AccordionSection>
      </>
    ),
  },
}

export const WithOneSectionOpen: Story = {
  render: () => (
    <Accordion id="bin-days">
      <AccordionSection heading="What changes this month" defaultExpanded>
        <p className="govuk-body">We collect garden waste every week until the end of the month.</p>
      </AccordionSection>
      <AccordionSection heading="Food waste">
        <p className="govuk-body">We collect food waste every week, on the same day as your other bins.</p>
      </AccordionSection>
      <AccordionSection heading="Large things">
        <p className="govuk-body">Book a collection for a bed, a sofa or a fridge. Call 01632 960 123.</p>
      </AccordionSection>
    </Accordion>
  ),
}

export const WithAllSectionsShown: Story = {
  render: () => (
    <Accordion id="school-places" rememberExpanded={false}>
      <AccordionSection heading="When to apply">
        <p className="govuk-body">Apply by 15 January for a place in September.</p>
      </AccordionSection>
      <AccordionSection heading="How we decide">
        <p className="govuk-body">Children who live near the school come first.</p>
      </AccordionSection>
    </Accordion>
  ),
  play: async ({ canvas, userEvent }) => {
    // The first button is that for all sections, in any language.
    await userEvent.click(canvas.getAllByRole('button')[0]!)
  },
}

export const WithSummaries: Story = {
  render: () => (
    <Accordion id="blue-badge">
      <AccordionSection heading="Who can get a Blue Badge" summary="Adults and children over 2">
        <p className="govuk-body">You can get a badge if you cannot walk, or if walking is very hard for you.</p>
      </AccordionSection>
      <AccordionSection heading="What it costs" summary="£10, or free in Wales">
        <p className="govuk-body">You pay only if we give you a badge. It lasts for up to 3 years.</p>
      </AccordionSection>
    </Accordion>
  ),
}

export const UnderASmallerHeading: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">Learning to drive</h2>
      <Accordion id="learning-to-drive" headingLevel={3}>
        <AccordionSection heading="Before your first lesson">
          <p className="govuk-body">You need a provisional licence. You can drive from the day it starts.</p>
        </AccordionSection>
        <AccordionSection heading="The theory test">
          <p className="govuk-body">There are 2 parts. You do both on the same day.</p>
        </AccordionSection>
      </Accordion>
    </>
  ),
}

export const NotRemembered: Story = {
  render: () => (
    <Accordion id="health-and-driving" rememberExpanded={false}>
      <AccordionSection heading="Epilepsy">
        <p className="govuk-body">Tell us about every seizure in the last 5 years.</p>
      </AccordionSection>
      <AccordionSection heading="Drinking too much">
        <p className="govuk-body">Tell us if you have seen a doctor about it. We may ask the doctor too.</p>
      </AccordionSection>
    </Accordion>
  ),
}

export const WithWordsOfYourOwn: Story = {
  render: () => (
    <Accordion id="questions" words={{ showAllSections: 'Show all answers', hideAllSections: 'Hide all answers' }}>
      <AccordionSection heading="How long does it take?">
        <p className="govuk-body">We answer within 5 working days.</p>
      </AccordionSection>
      <AccordionSection heading="Can someone apply for me?">
        <p className="govuk-body">Yes. They need your name, your address and your date of birth.</p>
      </AccordionSection>
    </Accordion>
  ),
}

export const WithLongWords: Story = {
  render: () => (
    <Accordion id="council-tax-support">
      <AccordionSection
        heading="What happens to your Council Tax Support when someone moves in with you or moves out"
        summary="This is about adults only. Children who move in or out do not change what you get, but you still need to tell us"
        defaultExpanded
      >
        <p className="govuk-body">Tell us within 21 days. We look at the money that comes in to your home each week.</p>
        <p className="govuk-body">You may get more or less from the Monday after they move.</p>
      </AccordionSection>
      <AccordionSection
        heading={
          <>
            What happens if you get <abbr title="Personal Independence Payment">PIP</abbr>
          </>
        }
      >
        <p className="govuk-body">We do not count it as money that comes in.</p>
      </AccordionSection>
    </Accordion>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Accordion id="cymorth">
      <AccordionSection heading="Dros y ffôn">
        <p className="govuk-body">
          Mae cymorth ar gael dros y ffôn os oes arnoch angen help i ddefnyddio'r gwasanaeth hwn.
        </p>
      </AccordionSection>
      <AccordionSection heading="Oriau agor" defaultExpanded>
        <p className="govuk-body">Dydd Llun i ddydd Gwener, 9am i 4pm.</p>
      </AccordionSection>
    </Accordion>
  ),
}
