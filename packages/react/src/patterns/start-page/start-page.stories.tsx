import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { ContactChannels } from '../../support/contact-channels/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { StartPage } from './index.js'

export default { title: 'Patterns/Start page', component: StartPage } satisfies Meta<typeof StartPage>
type Story = StoryObj<typeof StartPage>

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />

export const Default: Story = {
  render: () => (
    <StartPage
      title="Apply for a market stall permit"
      need={[
        'the name of your stall',
        'a photo of your stall or van',
        { thing: 'your insurance certificate', ifMissing: 'You can apply now and send it to us later.' },
      ]}
      time="About 15 minutes"
      cost="£25, which you pay at the end"
      saving="You can stop at any question. We keep your answers for 28 days."
      href="/permit/name"
      otherWays="You can apply by phone, on paper or at our office. We can also fill in the form with you. Call 01632 960 001."
      help={help}
    >
      Use this service to apply for a stall at a weekly market in Example Town. You can apply for somebody else.
    </StartPage>
  ),
}

export const WithEveryWayToApply: Story = {
  render: () => (
    <StartPage
      title="Apply for a market stall permit"
      need={['the name of your stall', 'your insurance certificate']}
      time="About 15 minutes"
      cost="It is free"
      saving="You can stop at any question. We keep your answers for 28 days."
      href="/permit/name"
      otherWays={
        <>
          <p className="govuk-body">You can apply in any of these ways. All of them take the same time.</p>
          <ContactChannels directory={directory} at={mondayAt10} headingLevel={3} />
        </>
      }
    >
      <p className="govuk-body">Use this service to apply for a stall at a weekly market in Example Town.</p>
      <p className="govuk-body">You need to be 18 or over.</p>
    </StartPage>
  ),
}

export const WhenPeopleNeedNothing: Story = {
  render: () => (
    <StartPage
      title="Tell us about a broken street light"
      need={[]}
      time="About 2 minutes"
      cost="It is free"
      saving="You cannot stop and come back, as there are only 3 questions."
      href="/street-light/where"
      button="Tell us now"
      otherWaysHeading="Other ways to tell us"
      otherWays="You can call us on 01632 960 001 or ask at the front desk of any library."
      help={help}
    >
      You do not need to give your name.
    </StartPage>
  ),
}

export const UnderAnotherTitle: Story = {
  render: () => (
    <StartPage
      title="Before you renew your permit"
      service="Apply for a market stall permit"
      need={['your permit number']}
      time="About 5 minutes"
      cost="£10"
      saving="We keep your answers for 28 days."
      href="/renew/permit-number"
      button="Renew now"
      otherWaysHeading="Other ways to renew"
      otherWays="You can renew by phone. Call 01632 960 001."
      help={help}
    >
      You can renew in the last 3 months of your permit.
    </StartPage>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <StartPage
      title="Gwneud cais am drwydded stondin farchnad"
      need={['enw eich stondin', 'eich tystysgrif yswiriant']}
      time="Tua 15 munud"
      cost="£25"
      saving="Rydym yn cadw eich atebion am 28 diwrnod."
      href="/trwydded/enw"
      otherWays="Gallwch wneud cais dros y ffôn, ar bapur neu yn ein swyddfa. Ffoniwch 01632 960 001."
      help={help}
    >
      Defnyddiwch y gwasanaeth hwn i wneud cais am stondin mewn marchnad wythnosol.
    </StartPage>
  ),
}
