import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from './text-input.js'

export default { title: 'Form/Text input', component: TextInput } satisfies Meta<typeof TextInput>
type Story = StoryObj<typeof TextInput>

export const Default: Story = {
  args: { name: 'event-name', label: 'What is the name of the event?' },
}

export const AsPageHeading: Story = {
  render: () => (
    <TextInput
      name="full-name"
      label="What is your full name?"
      labelIsPageHeading
      hint="As on your passport"
      autoComplete="name"
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <TextInput
      name="full-name"
      label="What is your full name?"
      labelIsPageHeading
      hint="As on your passport"
      autoComplete="name"
      error="Enter your full name"
    />
  ),
}

export const WithAnAnswer: Story = {
  render: () => (
    <TextInput name="full-name" label="Full name" autoComplete="name" defaultValue="Siân O’Neill-Afolabi" />
  ),
}

export const ForAShortNumber: Story = {
  render: () => <TextInput name="people" label="How many people live with you?" width={2} inputMode="numeric" />,
}

export const WithPrefixAndSuffix: Story = {
  render: () => (
    <TextInput
      name="rent"
      label="How much rent do you pay each week, in pounds?"
      prefix="£"
      suffix="a week"
      width={5}
      inputMode="decimal"
    />
  ),
}

export const ForACode: Story = {
  render: () => (
    <TextInput
      name="security-code"
      label="Security code"
      hint="It has 6 numbers"
      width={10}
      inputMode="numeric"
      autoComplete="one-time-code"
      extraLetterSpacing
    />
  ),
}

export const TurnedOff: Story = {
  render: () => <TextInput name="reference" label="Reference number" defaultValue="HR 4827" disabled />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <TextInput
      name="full-name"
      label="Beth yw eich enw llawn?"
      labelIsPageHeading
      autoComplete="name"
      error="Rhowch enw llawn"
    />
  ),
}
