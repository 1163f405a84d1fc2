import type { Meta, StoryObj } from '@storybook/react-vite'
import { BackLink } from './back-link.js'

export default { title: 'Page/Back link', component: BackLink } satisfies Meta<typeof BackLink>
type Story = StoryObj<typeof BackLink>

export const Default: Story = {
  args: { href: '/parking-permit/your-name' },
}

export const SayingWhereItLeads: Story = {
  render: () => <BackLink href="/parking-permits">Back to all your permits</BackLink>,
}

export const OnADarkBackground: Story = {
  render: () => (
    <div className="govuk-!-padding-left-4 govuk-!-padding-right-4" style={{ background: '#0b0c0c' }}>
      <BackLink href="/parking-permit/your-name" inverse />
    </div>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <BackLink href="/trwydded-barcio/eich-enw" />,
}
