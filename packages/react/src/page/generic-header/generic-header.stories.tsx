import type { Meta, StoryObj } from '@storybook/react-vite'
import { GenericHeader } from './generic-header.js'

export default {
  title: 'Page/Generic header',
  component: GenericHeader,
  parameters: { layout: 'fullscreen', landmark: false },
} satisfies Meta<typeof GenericHeader>
type Story = StoryObj<typeof GenericHeader>

export const Default: Story = {
  args: { children: 'Example Council' },
  render: (args) => (
    <header className="govuk-template__header">
      <GenericHeader {...args} />
    </header>
  ),
}

export const WithAPicture: Story = {
  render: () => (
    <header className="govuk-template__header">
      <GenericHeader href="https://council.example">
        <svg
          width="34"
          height="30"
          viewBox="0 0 34 30"
          fill="currentColor"
          role="img"
          aria-label="Example Council home"
        >
          <path d="M2 28h30v2H2zM4 12h4v14H4zM15 12h4v14h-4zM26 12h4v14h-4zM17 0l15 10H2z" />
        </svg>
      </GenericHeader>
    </header>
  ),
}

export const WithAPictureAndWords: Story = {
  render: () => (
    <header className="govuk-template__header">
      <GenericHeader>
        <svg width="34" height="30" viewBox="0 0 34 30" fill="currentColor" aria-hidden="true" focusable="false">
          <path d="M2 28h30v2H2zM4 12h4v14H4zM15 12h4v14h-4zM26 12h4v14h-4zM17 0l15 10H2z" />
        </svg>{' '}
        Example Council
      </GenericHeader>
    </header>
  ),
}

export const AsWideAsTheWindow: Story = {
  render: () => (
    <header className="govuk-template__header">
      <GenericHeader fullWidth>Sample County Advice Network</GenericHeader>
    </header>
  ),
}

export const WithALongName: Story = {
  render: () => (
    <header className="govuk-template__header">
      <GenericHeader>Example Valleys and Fictional Coast Combined Fire and Rescue Authority</GenericHeader>
    </header>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <header className="govuk-template__header">
      <GenericHeader href="/cy">Cyngor Enghreifftiol</GenericHeader>
    </header>
  ),
}
