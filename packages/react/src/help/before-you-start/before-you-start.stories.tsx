import type { Meta, StoryObj } from '@storybook/react-vite'
import { ButtonLink } from '../../form/button/index.js'
import { BeforeYouStart } from './index.js'

export default { title: 'Help/Before you start', component: BeforeYouStart } satisfies Meta<typeof BeforeYouStart>
type Story = StoryObj<typeof BeforeYouStart>

export const Default: Story = {
  args: {
    need: [
      'the name of your stall',
      {
        thing: 'a photo of your stall or van',
        ifMissing: 'You can draw it, or we can take a photo on your first day.',
      },
      {
        thing: 'your insurance certificate',
        ifMissing: 'Your insurer can send you another one. You can apply now and send it to us later.',
      },
    ],
    time: 'About 15 minutes',
    cost: '£25, which you pay at the end',
    saving: 'You can stop at any question. We keep your answers for 28 days.',
    otherWays: 'You can apply by phone, on paper or at our office. Call 01632 960 001.',
  },
}

export const OneThing: Story = {
  render: () => (
    <BeforeYouStart
      heading="Before you renew"
      need={[{ thing: 'your trader number', ifMissing: 'Call us on 01632 960 001. We can look it up.' }]}
      time="About 5 minutes"
      cost="£10"
      saving="You cannot stop and come back, as there are only 3 questions."
      otherWays="You can renew by phone. Call 01632 960 001."
      otherWaysHeading="Other ways to renew"
    />
  ),
}

export const WhenPeopleNeedNothing: Story = {
  render: () => (
    <BeforeYouStart
      need={[]}
      time="About 2 minutes"
      cost="It is free"
      saving="You cannot stop and come back, as there are only 3 questions."
      otherWays="You can call us on 01632 960 001, or ask at the front desk of any library."
      otherWaysHeading="Other ways to tell us"
    />
  ),
}

export const AsTheFirstPage: Story = {
  render: () => (
    <>
      <BeforeYouStart
        headingLevel={1}
        need={[
          {
            thing: 'your insurance certificate',
            ifMissing: 'Your insurer can send you another one. You can apply now and send it to us later.',
          },
          'the size of your stall',
        ]}
        time="About 15 minutes"
        cost="£25, which you pay at the end"
        saving="You can stop at any question. We keep your answers for 28 days."
        otherWays={
          <a className="govuk-link" href="/other-ways">
            Apply by phone, on paper or in person
          </a>
        }
      />
      <ButtonLink href="/permit/name">Continue</ButtonLink>
    </>
  ),
}

export const WithLongText: Story = {
  render: () => (
    <BeforeYouStart
      need={[
        {
          thing:
            'the certificate of public liability insurance for your stall, your van and everyone who works with you',
          ifMissing:
            'Ask the company that you pay for it. They may call it “evidence of cover”. If you have no insurance yet, you can still apply. We tell you by letter when we need it, and you have 14 days to send it.',
        },
        'the names of everyone who works with you',
      ]}
      time="About 45 minutes if you have everything, and longer if you have several stalls"
      cost="£25 for the first stall, and £10 for each other stall. It is free if you get Universal Credit."
      saving="You can stop at any question. We keep your answers for 28 days. We send you an email before we delete them."
      otherWays="You can apply by phone, on paper or at our office. Someone can also fill in the form for you. All of these cost the same and take the same time."
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <BeforeYouStart
      need={[
        'enw eich stondin',
        { thing: 'eich tystysgrif yswiriant', ifMissing: 'Gallwch ei hanfon atom yn nes ymlaen.' },
      ]}
      time="Tua 15 munud"
      cost="£25"
      saving="Rydym yn cadw eich atebion am 28 diwrnod."
      otherWays="Gallwch wneud cais dros y ffôn, ar bapur neu yn ein swyddfa. Ffoniwch 01632 960 001."
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
