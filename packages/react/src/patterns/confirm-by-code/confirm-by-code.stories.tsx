import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConfirmByCode } from './index.js'

export default { title: 'Patterns/Confirm by code', component: ConfirmByCode } satisfies Meta<typeof ConfirmByCode>
type Story = StoryObj<typeof ConfirmByCode>

export const Default: Story = {
  args: { name: 'code', sentTo: '07700 ••• 982', resendHref: '/new-code', changeHref: '/phone' },
}

export const AsPageHeading: Story = {
  render: () => (
    <ConfirmByCode
      name="code"
      labelIsPageHeading
      sentTo="07700 ••• 982"
      hint="It has 5 digits and works for 15 minutes"
      resendHref="/new-code"
      changeHref="/phone"
    />
  ),
}

export const SentByEmail: Story = {
  render: () => (
    <ConfirmByCode
      name="code"
      labelIsPageHeading
      sentTo="s•••@example.com"
      resendHref="/new-code"
      changeHref="/email-address"
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <ConfirmByCode
      name="code"
      labelIsPageHeading
      sentTo="07700 ••• 982"
      resendHref="/new-code"
      changeHref="/phone"
      error="The code must be 5 numbers"
      defaultValue="4827"
    />
  ),
}

export const WhenTheNumberCannotBeChanged: Story = {
  render: () => (
    <ConfirmByCode
      name="code"
      label="Enter the code to sign in"
      labelIsPageHeading
      sentTo="the phone in your account"
      resendHref="/sign-in/new-code"
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <ConfirmByCode
      name="code"
      labelIsPageHeading
      sentTo="07700 ••• 982"
      resendHref="/cod-newydd"
      changeHref="/ffon"
      error="Rhaid i’r cod fod yn 5 rhif"
    />
  ),
}
