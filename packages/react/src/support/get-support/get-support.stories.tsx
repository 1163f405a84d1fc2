import type { Meta, StoryObj } from '@storybook/react-vite'
import { directory, mondayAt10, saturdayAt11 } from '../directory.fixtures.js'
import { GetSupport, GetSupportPanel } from './index.js'

export default { title: 'Support/Get support', component: GetSupport } satisfies Meta<typeof GetSupport>
type Story = StoryObj<typeof GetSupport>

/** Before anything is chosen, all the help is there. */
export const Default: Story = {
  render: () => <GetSupport directory={directory} at={mondayAt10} action="/get-support" />,
}

export const WhatFits: Story = {
  render: () => (
    <GetSupport
      directory={directory}
      at={mondayAt10}
      needs={['access-device', 'confidence', 'high-stakes']}
      placesHref="/get-support/places"
      action="/get-support"
    />
  ),
}

export const SomethingElse: Story = {
  render: () => <GetSupport directory={directory} at={mondayAt10} needs={['something-else']} action="/get-support" />,
}

export const WhenNothingIsMadeForIt: Story = {
  render: () => (
    <GetSupport
      directory={{ ...directory, offers: directory.offers!.filter(({ id }) => id === 'advice') }}
      at={mondayAt10}
      needs={['literacy', 'english-or-welsh']}
      action="/get-support"
    />
  ),
}

export const WhenItIsNotOffered: Story = {
  render: () => (
    <GetSupport directory={directory} at={mondayAt10} needs={['disability-or-health']} action="/get-support" />
  ),
}

export const InOneNationAndAnotherLanguage: Story = {
  render: () => (
    <GetSupport
      directory={directory}
      at={mondayAt10}
      needs={['english-or-welsh', 'no-fixed-address']}
      nation="wales"
      helpLanguage="pl"
      asks={['nation', 'language']}
      action="/get-support"
    />
  ),
}

export const WithFewerChoices: Story = {
  render: () => (
    <GetSupport
      directory={directory}
      at={mondayAt10}
      choices={['access-device', 'confidence', 'literacy', 'english-or-welsh', 'disability-or-health']}
      action="/get-support"
    />
  ),
}

export const AtTheWeekend: Story = {
  render: () => <GetSupport directory={directory} at={saturdayAt11} needs={['skills']} action="/get-support" />,
}

export const OnAPageOfItsOwn: Story = {
  render: () => (
    <>
      <h1 className="govuk-heading-l">Get support</h1>
      <p className="govuk-body">We can help you to apply, or do it for you. This help is free.</p>
      <GetSupport directory={directory} at={mondayAt10} action="/get-support" />
    </>
  ),
}

export const AsAPanel: Story = {
  render: () => <GetSupportPanel directory={directory} at={mondayAt10} href="/get-support" />,
}

export const AsAPanelWithALine: Story = {
  render: () => (
    <GetSupportPanel directory={directory} at={mondayAt10} href="/get-support" heading="If you need help with this">
      We can do any of these tasks with you.
    </GetSupportPanel>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <GetSupport
      directory={directory}
      at={mondayAt10}
      needs={['access-device', 'high-stakes']}
      placesHref="/cael-cymorth/lleoedd"
      action="/cael-cymorth"
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
