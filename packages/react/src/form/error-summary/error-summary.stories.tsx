import type { Meta, StoryObj } from '@storybook/react-vite'
import { Fieldset } from '../../parts/fieldset/index.js'
import { Radio, Radios } from '../radios/index.js'
import { TextInput } from '../text-input/index.js'
import { ErrorSummary } from './error-summary.js'

export default { title: 'Form/Error summary', component: ErrorSummary } satisfies Meta<typeof ErrorSummary>
type Story = StoryObj<typeof ErrorSummary>

export const Default: Story = {
  args: {
    errors: [
      { href: '#full-name', message: 'Enter your full name' },
      { href: '#contact', message: 'Select how we should contact you' },
    ],
  },
}

export const WithItsForm: Story = {
  render: () => (
    <>
      <ErrorSummary
        errors={[
          { href: '#full-name', message: 'Enter your full name' },
          { href: '#contact', message: 'Select how we should contact you' },
        ]}
      />
      <TextInput name="full-name" label="Full name" autoComplete="name" error="Enter your full name" />
      <Radios name="contact" legend="How should we contact you?" error="Select how we should contact you">
        <Radio value="email">Email</Radio>
        <Radio value="phone">Phone</Radio>
        <Radio value="post">Post</Radio>
      </Radios>
    </>
  ),
}

export const WithOneError: Story = {
  render: () => (
    <>
      <ErrorSummary errors={[{ href: '#postcode', message: 'Enter a full UK postcode' }]} />
      <Fieldset legend="What is your address?" legendIsPageHeading>
        <TextInput
          name="address-line-1"
          label="Address line 1"
          autoComplete="address-line1"
          defaultValue="72 Guild Street"
        />
        <TextInput
          name="postcode"
          label="Postcode"
          autoComplete="postal-code"
          width={10}
          defaultValue="SE23"
          error="Enter a full UK postcode"
        />
      </Fieldset>
    </>
  ),
}

export const WithDescription: Story = {
  render: () => (
    <ErrorSummary
      title="We could not send your application"
      description="Your answers are still here. Put these right and send it again."
      errors={[{ href: '#start-date', message: 'The start date must be in the future' }]}
    />
  ),
}

export const WithAnErrorOfTheWholeForm: Story = {
  render: () => (
    <ErrorSummary
      errors={[{ message: 'Someone else has already sent this form. Phone us on 01632 960 001 to change an answer' }]}
    />
  ),
}

export const WithLongMessages: Story = {
  render: () => (
    <ErrorSummary
      errors={[
        {
          href: '#national-insurance-number',
          message:
            'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C',
        },
        {
          href: '#reason',
          message: 'The reason you cannot give a National Insurance number must be 500 characters or less',
        },
        { href: '#email', message: 'Enter an email address in the correct format, like name@example.com' },
      ]}
    />
  ),
}

export const WithoutTakingTheFocus: Story = {
  render: () => <ErrorSummary autoFocus={false} errors={[{ href: '#full-name', message: 'Enter your full name' }]} />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <>
      <ErrorSummary errors={[{ href: '#postcode', message: 'Rhowch y cod post' }]} />
      <TextInput name="postcode" label="Cod post" autoComplete="postal-code" width={10} error="Rhowch y cod post" />
    </>
  ),
}
