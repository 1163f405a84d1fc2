import type { Meta, StoryObj } from '@storybook/react-vite'
import { Breadcrumb, Breadcrumbs } from './index.js'

export default { title: 'Page/Breadcrumbs', component: Breadcrumbs } satisfies Meta<typeof Breadcrumbs>
type Story = StoryObj<typeof Breadcrumbs>

export const Default: Story = {
  args: {
    children: (
      <>
        <Breadcrumb href="/">Home</Breadcrumb>
        <Breadcrumb href="/parking">Parking</Breadcrumb>
        <Breadcrumb href="/parking/permits">Parking permits</Breadcrumb>
      </>
    ),
  },
}

export const WithThePagePeopleAreOn: Story = {
  render: () => (
    <Breadcrumbs>
      <Breadcrumb href="/">Home</Breadcrumb>
      <Breadcrumb href="/parking">Parking</Breadcrumb>
      <Breadcrumb>Parking permits</Breadcrumb>
    </Breadcrumbs>
  ),
}

export const ShortOnSmallScreens: Story = {
  render: () => (
    <Breadcrumbs collapseOnMobile>
      <Breadcrumb href="/">Home</Breadcrumb>
      <Breadcrumb href="/health">Health and social care</Breadcrumb>
      <Breadcrumb href="/health/disability">Support for disabled people</Breadcrumb>
      <Breadcrumb href="/health/disability/equipment">Equipment to help you live at home</Breadcrumb>
    </Breadcrumbs>
  ),
}

export const OnADarkBackground: Story = {
  render: () => (
    <div className="govuk-!-padding-4" style={{ background: '#0b0c0c' }}>
      <Breadcrumbs inverse className="govuk-!-margin-0">
        <Breadcrumb href="/">Home</Breadcrumb>
        <Breadcrumb href="/libraries">Libraries</Breadcrumb>
        <Breadcrumb>Use a computer</Breadcrumb>
      </Breadcrumbs>
    </div>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Breadcrumbs>
      <Breadcrumb href="/cy">Hafan</Breadcrumb>
      <Breadcrumb href="/cy/parcio">Parcio</Breadcrumb>
    </Breadcrumbs>
  ),
}
