import type { Meta, StoryObj } from '@storybook/react-vite'
import { Header } from './header.js'

export default {
  title: 'Page/Header',
  component: Header,
  parameters: { layout: 'fullscreen', landmark: false },
  globals: { brand: 'govuk' },
} satisfies Meta<typeof Header>
type Story = StoryObj<typeof Header>

export const Default: Story = {
  args: {},
  render: (args) => (
    <header className="govuk-template__header">
      <Header {...args} />
    </header>
  ),
}

export const WithAProductName: Story = {
  render: () => (
    <header className="govuk-template__header">
      <Header href="/" productName="Example Product" />
    </header>
  ),
}

export const AsWideAsTheWindow: Story = {
  render: () => (
    <header className="govuk-template__header">
      <Header fullWidth />
    </header>
  ),
}
