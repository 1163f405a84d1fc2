import type { Meta, StoryObj } from '@storybook/react-vite'
import { BankDetails } from './index.js'

export default { title: 'Patterns/Bank details', component: BankDetails } satisfies Meta<typeof BankDetails>
type Story = StoryObj<typeof BankDetails>

export const Default: Story = {
  args: { name: 'account' },
}

export const AsPageHeading: Story = {
  render: () => <BankDetails name="account" legendIsPageHeading hint="We pay your refund into this account" />,
}

export const WithErrors: Story = {
  render: () => (
    <BankDetails
      name="account"
      legendIsPageHeading
      errors={{
        'name-on-the-account': 'Enter the name on the account',
        'account-number': 'Account number must be between 6 and 8 digits',
      }}
      defaultValue={{ 'sort-code': '30-94-30', 'account-number': '0073' }}
    />
  ),
}

export const WithAnErrorForTheWhole: Story = {
  render: () => (
    <BankDetails
      name="account"
      legendIsPageHeading
      hint="We pay your refund into this account"
      error="Check the sort code and the account number. The bank does not know this account"
      defaultValue={{
        'name-on-the-account': 'Siân O’Neill-Afolabi',
        'sort-code': '30 94 30',
        'account-number': '00733445',
      }}
    />
  ),
}

export const WithAnswers: Story = {
  render: () => (
    <BankDetails
      name="account"
      defaultValue={{
        'name-on-the-account': 'Siân O’Neill-Afolabi',
        'sort-code': '30 94 30',
        'account-number': '00733445',
        'roll-number': 'A/712984-X',
      }}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <BankDetails
      name="account"
      legendIsPageHeading
      errors={{ 'name-on-the-account': 'Nodwch yr enw sydd ar y cyfrif' }}
    />
  ),
}
