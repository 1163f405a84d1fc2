import type { Meta, StoryObj } from '@storybook/react-vite'
import { Heading, Link, List, Paragraph, SectionBreak, VisuallyHidden } from './index.js'

export default { title: 'Content/Typography', component: Heading } satisfies Meta<typeof Heading>
type Story = StoryObj<typeof Heading>

export const Default: Story = {
  args: { level: 1, children: 'Apply for a parking permit' },
}

export const PageOfText: Story = {
  render: () => (
    <>
      <Heading level={1}>Apply for a parking permit</Heading>
      <Paragraph lead>A permit lets you park in the streets near your home.</Paragraph>
      <Paragraph>
        It costs £75.50 for a year. <Link href="/parking-permits/prices">Find out about other prices</Link>.
      </Paragraph>
      <Heading level={2}>What you need</Heading>
      <Paragraph>To apply, you need:</Paragraph>
      <List bullet>
        <li>your registration number</li>
        <li>a letter that shows your address</li>
      </List>
      <Heading level={3}>If you have just moved</Heading>
      <Paragraph>Send us a letter from your landlord or your solicitor.</Paragraph>
    </>
  ),
}

export const LongPage: Story = {
  render: () => (
    <>
      <Heading level={1} size="xl">
        How we use what you tell us
      </Heading>
      <Heading level={2} size="l">
        Why we ask
      </Heading>
      <Heading level={3} size="m">
        Your address
      </Heading>
      <Heading level={4} size="s">
        Who sees it
      </Heading>
      <Paragraph>Only the people who decide about your application.</Paragraph>
    </>
  ),
}

export const WithACaption: Story = {
  render: () => (
    <Heading level={1} size="xl" caption="Section 2 of 3">
      Your vehicle
    </Heading>
  ),
}

export const WithACaptionInTheHeading: Story = {
  render: () => (
    <Heading level={1} caption="Council Tax" captionInside>
      Tell us that you have moved
    </Heading>
  ),
}

export const Lists: Story = {
  render: () => (
    <>
      <Heading level={2}>How to apply</Heading>
      <Paragraph>Follow these steps:</Paragraph>
      <List number>
        <li>Fill in the form.</li>
        <li>Send us your letter.</li>
        <li>Wait for our answer.</li>
      </List>
      <Heading level={2}>Where to get help</Heading>
      <List spaced>
        <li>
          <Link href="/places/library">Example Town Library, open until 5pm, with computers that you can use</Link>
        </li>
        <li>
          <Link href="/places/advice">Fiction Road Advice Shop, open until midday, where someone can type for you</Link>
        </li>
      </List>
    </>
  ),
}

export const Links: Story = {
  render: () => (
    <List>
      <li>
        <Link href="/permits">Your permits</Link>
      </li>
      <li>
        <Link href="/permits/today" noVisited>
          What we did for you today
        </Link>
      </li>
      <li>
        <Link href="/permits/old" muted>
          Old permits
        </Link>
      </li>
      <li>
        <Link href="/account" textColour>
          Your account
        </Link>
      </li>
      <li>
        <Link href="/privacy" newTab>
          Read how we use what you tell us
        </Link>
      </li>
    </List>
  ),
}

export const LinkOnADarkBackground: Story = {
  render: () => (
    <div className="govuk-!-padding-4" style={{ background: '#0b0c0c' }}>
      <Link href="/permits" inverse>
        Your permits
      </Link>
    </div>
  ),
}

export const LinksWithoutLines: Story = {
  render: () => (
    <nav aria-label="Your permits">
      <List>
        <li>
          <Link href="/permits/ex26-mpl" noUnderline>
            Permit for EX26 MPL
          </Link>
        </li>
        <li>
          <Link href="/permits/ex27-smp" noUnderline>
            Permit for EX27 SMP
          </Link>
        </li>
      </List>
    </nav>
  ),
}

export const SmallText: Story = {
  render: () => <Paragraph small>Last changed on 4 June 2026.</Paragraph>,
}

export const Breaks: Story = {
  render: () => (
    <>
      <Paragraph>You can send the form by post as well.</Paragraph>
      <SectionBreak size="l" visible />
      <Paragraph>We wrote this page for people who live in Example Town.</Paragraph>
    </>
  ),
}

export const WordsForScreenReadersOnly: Story = {
  render: () => (
    <Paragraph>
      <Link href="/permits/ex26-mpl">
        Renew <VisuallyHidden>your permit for EX26 MPL</VisuallyHidden>
      </Link>
    </Paragraph>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Paragraph>
      <Link href="/preifatrwydd" newTab>
        Polisi preifatrwydd
      </Link>
    </Paragraph>
  ),
}
