import type { Meta, StoryObj } from '@storybook/react-vite'
import { PasswordInput } from './index.js'

export default { title: 'Form/Password input', component: PasswordInput } satisfies Meta<typeof PasswordInput>
type Story = StoryObj<typeof PasswordInput>

export const Default: Story = {
  args: { name: 'password', label: 'Password' },
}

export const Shown: Story = {
  render: () => <PasswordInput name="password" label="Password" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Password'), 'three blue kites')
    await userEvent.click(canvas.getByRole('button', { name: 'Show password' }))
  },
}

export const HiddenAgain: Story = {
  render: () => <PasswordInput name="password" label="Password" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show password' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Hide password' }))
  },
}

export const ForANewPassword: Story = {
  render: () => (
    <PasswordInput
      name="new-password"
      label="Create a password"
      hint="Use 12 characters or more. Three words you can remember are a good start"
      autoComplete="new-password"
    />
  ),
}

export const AsPageHeading: Story = {
  render: () => <PasswordInput name="password" label="Enter your password" labelIsPageHeading />,
}

export const WithError: Story = {
  render: () => <PasswordInput name="password" label="Password" error="Enter your password" />,
}

export const WithAnErrorInANewPassword: Story = {
  render: () => (
    <PasswordInput
      name="new-password"
      label="Create a password"
      hint="Use 12 characters or more. Three words you can remember are a good start"
      autoComplete="new-password"
      error="Password must be 12 characters or more"
    />
  ),
}

export const Narrow: Story = {
  render: () => <PasswordInput name="pin" label="Door code" width={10} />,
}

export const TurnedOff: Story = {
  render: () => <PasswordInput name="password" label="Password" disabled />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <PasswordInput name="cyfrinair" label="Cyfrinair" error="Rhowch eich cyfrinair" />,
}

export const InWelshShown: Story = {
  globals: { language: 'cy' },
  render: () => <PasswordInput name="cyfrinair" label="Cyfrinair" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Dangos cyfrinair' }))
  },
}
