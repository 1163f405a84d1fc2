import type { Meta, StoryObj } from '@storybook/react-vite'
import { StartPage } from '../../patterns/start-page/index.js'
import { christmasDayAt10, directory, mondayAt10, saturdayAt11 } from '../../support/directory.fixtures.js'
import { OtherWays } from './index.js'
import { allAway, onTheirOwn, withAPartner } from './other-ways.fixtures.js'

export default { title: 'Help/Other ways', component: OtherWays } satisfies Meta<typeof OtherWays>
type Story = StoryObj<typeof OtherWays>

/** Everything shown comes from the support directory, so that the code is what a service would write. */
export const Default: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">Other ways to apply</h2>
      <OtherWays directory={directory} at={mondayAt10} href="/get-support" />
    </>
  ),
}

export const InOneNation: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">Other ways to apply from Scotland</h2>
      <OtherWays directory={directory} at={mondayAt10} href="/get-support" nation="scotland" />
    </>
  ),
}

export const AtTheWeekend: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">Other ways to apply</h2>
      <OtherWays directory={directory} at={saturdayAt11} href="/get-support" />
    </>
  ),
}

export const OnABankHoliday: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">Other ways to apply</h2>
      <OtherWays directory={directory} at={christmasDayAt10} href="/get-support" />
    </>
  ),
}

export const WithPartnersWhoDoIt: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">Other ways to apply</h2>
      <OtherWays directory={withAPartner} at={mondayAt10} href="/get-support" />
    </>
  ),
}

export const WhenNobodyDoesItForYou: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">Other ways to apply</h2>
      <OtherWays directory={onTheirOwn} at={mondayAt10} href="/get-support" />
    </>
  ),
}

export const WhenThereIsNoOtherWay: Story = {
  render: () => (
    <>
      <h2 className="govuk-heading-m">Other ways to apply</h2>
      <OtherWays directory={allAway} at={mondayAt10} href="/get-support" />
    </>
  ),
}

export const OnAStartPage: Story = {
  render: () => (
    <StartPage
      title="Apply for a market stall permit"
      need={['the name of your stall', { thing: 'your insurance certificate', ifMissing: 'Send it to us later.' }]}
      time="About 15 minutes"
      cost="£25, which you pay at the end. It costs the same in every way."
      saving="You can stop at any question. We keep your answers for 28 days."
      href="/permit/name"
      otherWays={<OtherWays directory={directory} at={mondayAt10} href="/get-support" nation="wales" />}
    >
      Use this service to apply for a stall at a weekly market in Example Town.
    </StartPage>
  ),
}

export const WhereSomeoneIsStopped: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Apply in another way</h1>
      <p className="govuk-body">
        This website is for people who are 18 or over. You can still apply, and we do it with you.
      </p>
      <h2 className="govuk-heading-m">How to apply</h2>
      <OtherWays directory={directory} at={mondayAt10} href="/get-support" nation="england" />
    </>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <>
      <h2 className="govuk-heading-m">Ffyrdd eraill o wneud cais</h2>
      <OtherWays directory={withAPartner} at={mondayAt10} href="/cael-help" nation="wales" />
    </>
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
