import type { Meta, StoryObj } from '@storybook/react-vite'
import { FullName } from './index.js'

export default { title: 'Patterns/Full name', component: FullName } satisfies Meta<typeof FullName>
type Story = StoryObj<typeof FullName>

export const Default: Story = {
  args: { name: 'full-name' },
}

export const AsPageHeading: Story = {
  render: () => <FullName name="full-name" labelIsPageHeading hint="As on your passport" />,
}

export const WithError: Story = {
  render: () => <FullName name="full-name" labelIsPageHeading error="Enter your full name" />,
}

export const WithAnAnswer: Story = {
  render: () => <FullName name="full-name" defaultValue="Siân O’Neill-Afolabi" />,
}

export const ForSomebodyElse: Story = {
  render: () => <FullName name="childs-name" label="What is your child’s full name?" autoComplete="off" />,
}

export const InTwoFields: Story = {
  render: () => <FullName parts name="name" legendIsPageHeading hint="As on your birth certificate" />,
}

export const InTwoFieldsWithError: Story = {
  render: () => (
    <FullName
      parts
      name="name"
      legendIsPageHeading
      errors={{ 'last-name': 'Enter your last name' }}
      defaultValue={{ 'first-name': 'Siân' }}
    />
  ),
}

export const InTwoFieldsWithErrorForBoth: Story = {
  render: () => (
    <FullName
      parts
      name="name"
      legendIsPageHeading
      error="We could not find this name. Write it as on your birth certificate"
      defaultValue={{ 'first-name': 'Siân', 'last-name': 'O’Neill-Afolabi' }}
    />
  ),
}

export const InTwoFieldsForSomebodyElse: Story = {
  render: () => <FullName parts name="childs-name" legend="What is your child’s name?" autoComplete="off" />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <FullName name="full-name" labelIsPageHeading error="Rhowch enw llawn" />,
}

export const InTwoFieldsInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <FullName parts name="name" legendIsPageHeading errors={{ 'last-name': 'Rhowch enw olaf' }} />,
}
