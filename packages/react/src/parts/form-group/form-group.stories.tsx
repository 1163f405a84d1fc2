import type { Meta, StoryObj } from '@storybook/react-vite'
import { ErrorMessage } from '../error-message/index.js'
import { Hint } from '../hint/index.js'
import { Label } from '../label/index.js'
import { FormGroup } from './form-group.js'

export default { title: 'Parts/Form group', component: FormGroup } satisfies Meta<typeof FormGroup>
type Story = StoryObj<typeof FormGroup>

export const Default: Story = {
  args: {
    children: (
      <>
        <Label htmlFor="full-name">Full name</Label>
        <input className="govuk-input" id="full-name" name="full-name" autoComplete="name" />
      </>
    ),
  },
}

export const WithHint: Story = {
  render: () => (
    <FormGroup>
      <Label htmlFor="full-name">Full name</Label>
      <Hint id="full-name-hint">As on your passport</Hint>
      <input
        className="govuk-input"
        id="full-name"
        name="full-name"
        autoComplete="name"
        aria-describedby="full-name-hint"
      />
    </FormGroup>
  ),
}

export const WithError: Story = {
  render: () => (
    <FormGroup hasError>
      <Label htmlFor="full-name">Full name</Label>
      <Hint id="full-name-hint">As on your passport</Hint>
      <ErrorMessage id="full-name-error">Enter your full name</ErrorMessage>
      <input
        className="govuk-input govuk-input--error"
        id="full-name"
        name="full-name"
        autoComplete="name"
        aria-describedby="full-name-hint full-name-error"
      />
    </FormGroup>
  ),
}

export const SeveralQuestions: Story = {
  render: () => (
    <>
      <FormGroup>
        <Label htmlFor="first-name">First name</Label>
        <input className="govuk-input" id="first-name" name="first-name" autoComplete="given-name" />
      </FormGroup>
      <FormGroup>
        <Label htmlFor="last-name">Last name</Label>
        <input className="govuk-input" id="last-name" name="last-name" autoComplete="family-name" />
      </FormGroup>
    </>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <FormGroup hasError>
      <Label htmlFor="first-name">Enw cyntaf</Label>
      <ErrorMessage id="first-name-error">Rhowch enw cyntaf</ErrorMessage>
      <input
        className="govuk-input govuk-input--error"
        id="first-name"
        name="first-name"
        autoComplete="given-name"
        aria-describedby="first-name-error"
      />
    </FormGroup>
  ),
}
