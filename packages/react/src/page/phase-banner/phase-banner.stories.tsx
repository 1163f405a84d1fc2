import type { Meta, StoryObj } from '@storybook/react-vite'
import { GenericHeader } from '../generic-header/index.js'
import { ServiceNavigation } from '../service-navigation/index.js'
import { PhaseBanner, PhaseBannerTag } from './index.js'

export default {
  title: 'Page/Phase banner',
  component: PhaseBanner,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof PhaseBanner>
type Story = StoryObj<typeof PhaseBanner>

export const Default: Story = {
  args: {
    tag: 'Beta',
    children: (
      <>
        This is a new service. Help us improve it and{' '}
        <a className="govuk-link" href="/feedback">
          give your feedback
        </a>
        .
      </>
    ),
  },
}

export const InAHeader: Story = {
  parameters: { landmark: false },
  render: () => (
    <header className="govuk-template__header">
      <GenericHeader>Example Council</GenericHeader>
      <ServiceNavigation serviceName="Apply for a parking permit" href="/parking-permit" />
      <PhaseBanner tag="Alpha">
        This is a new service. Help us improve it and{' '}
        <a className="govuk-link" href="mailto:parking@council.example">
          give your feedback by email
        </a>
        .
      </PhaseBanner>
    </header>
  ),
}

export const InAnotherColour: Story = {
  render: () => (
    <PhaseBanner tag={<PhaseBannerTag className="govuk-tag--grey">Test</PhaseBannerTag>}>
      This is a copy of the service for training. Nothing you enter here is sent.
    </PhaseBanner>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <PhaseBanner tag="Beta">
      Gwasanaeth newydd yw hwn – bydd eich{' '}
      <a className="govuk-link" href="/cy/adborth">
        adborth
      </a>{' '}
      yn ein helpu i’w wella.
    </PhaseBanner>
  ),
}
