import type { Meta, StoryObj } from '@storybook/react-vite'
import { FormGroup } from '../form-group/index.js'
import { Label } from '../label/index.js'
import { ErrorMessage } from './error-message.js'

export default { title: 'Parts/Error message', component: ErrorMessage } satisfies Meta<typeof ErrorMessage>
type Story = StoryObj<typeof ErrorMessage>

export const Default: Story = {
  args: { children: 'Enter your full name' },
}

export const BesideItsControl: Story = {
  render: () => (
    <FormGroup hasError>
      <Label htmlFor="full-name">Full name</Label>
      <ErrorMessage id="full-name-error">Enter your full name</ErrorMessage>
      <input
        className="govuk-input govuk-input--error"
        id="full-name"
        name="full-name"
        autoComplete="name"
        aria-describedby="full-name-error"
      />
    </FormGroup>
  ),
}

export const WithAnExample: Story = {
  render: () => <ErrorMessage>Enter an email address in the correct format, like name@example.com</ErrorMessage>,
}

export const WithLongWords: Story = {
  render: () => (
    <ErrorMessage>
      Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C
    </ErrorMessage>
  ),
}

export const InAnotherLanguage: Story = {
  render: () => (
    <ErrorMessage lang="pl" visuallyHiddenText="Błąd:">
      Podaj imię i nazwisko
    </ErrorMessage>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <ErrorMessage>Rhowch ddyddiad gwirioneddol</ErrorMessage>,
}
