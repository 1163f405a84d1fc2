import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../text-input/index.js'
import { Radio, RadioDivider, Radios } from './index.js'

export default { title: 'Form/Radios', component: Radios } satisfies Meta<typeof Radios>
type Story = StoryObj<typeof Radios>

/**
 * For Storybook's own panel, which cannot let a single attribute pass. ARIA has no `aria-expanded` for radios, so axe
 * reports it; screen readers do say it: https://github.com/alphagov/govuk-frontend/issues/979. The axe check of every
 * story still looks at every other attribute.
 */
const withReveal = { a11y: { options: { rules: { 'aria-allowed-attr': { enabled: false } } } } }

export const Default: Story = {
  args: {
    name: 'where',
    legend: 'Where do you live?',
    children: (
      <>
        <Radio value="england">England</Radio>
        <Radio value="scotland">Scotland</Radio>
        <Radio value="wales">Wales</Radio>
        <Radio value="northern-ireland">Northern Ireland</Radio>
      </>
    ),
  },
}

export const AsPageHeading: Story = {
  render: () => (
    <Radios name="where" legend="Where do you live?" legendIsPageHeading>
      <Radio value="england">England</Radio>
      <Radio value="scotland">Scotland</Radio>
      <Radio value="wales">Wales</Radio>
      <Radio value="northern-ireland">Northern Ireland</Radio>
    </Radios>
  ),
}

export const WithHint: Story = {
  render: () => (
    <Radios name="licence-for" legend="Who is the licence for?" hint="You can buy one for someone else">
      <Radio value="me">Me</Radio>
      <Radio value="someone-else">Someone else</Radio>
    </Radios>
  ),
}

export const WithError: Story = {
  render: () => (
    <Radios
      name="contact"
      legend="How should we contact you?"
      legendIsPageHeading
      hint="We contact you only about this application"
      error="Select how we should contact you"
    >
      <Radio value="email">Email</Radio>
      <Radio value="phone">Phone</Radio>
      <Radio value="post">Post</Radio>
    </Radios>
  ),
}

export const WithAnAnswer: Story = {
  render: () => (
    <Radios name="contact" legend="How should we contact you?" defaultValue="post">
      <Radio value="email">Email</Radio>
      <Radio value="phone">Phone</Radio>
      <Radio value="post">Post</Radio>
    </Radios>
  ),
}

export const Inline: Story = {
  render: () => (
    <Radios name="changed-name" legend="Have you changed your name?" inline>
      <Radio value="yes">Yes</Radio>
      <Radio value="no">No</Radio>
    </Radios>
  ),
}

export const Small: Story = {
  render: () => (
    <Radios name="order" legend="Show first" small defaultValue="newest">
      <Radio value="newest">Newest</Radio>
      <Radio value="nearest">Nearest</Radio>
    </Radios>
  ),
}

export const WithDivider: Story = {
  render: () => (
    <Radios name="proof" legend="How do you want to prove who you are?">
      <Radio value="passport">With a passport</Radio>
      <Radio value="driving-licence">With a driving licence</Radio>
      <RadioDivider>or</RadioDivider>
      <Radio value="neither">I do not have either of these</Radio>
    </Radios>
  ),
}

export const WithItemHints: Story = {
  render: () => (
    <Radios name="help" legend="What kind of help do you want?">
      <Radio value="with-you" hint="You use the computer and someone sits beside you">
        Someone to help me do it
      </Radio>
      <Radio value="for-you" hint="You give your answers and someone types them">
        Someone to do it for me
      </Radio>
      <Radio value="none">No help, thank you</Radio>
    </Radios>
  ),
}

export const WithConditionalReveal: Story = {
  parameters: withReveal,
  render: () => (
    <Radios name="contact" legend="How should we contact you?" hint="Select one">
      <Radio
        value="email"
        conditional={
          <TextInput name="email" label="Email address" type="email" autoComplete="email" spellCheck={false} />
        }
      >
        Email
      </Radio>
      <Radio
        value="phone"
        conditional={<TextInput name="phone" label="Phone number" type="tel" autoComplete="tel" width={20} />}
      >
        Phone
      </Radio>
      <Radio value="post">Post</Radio>
    </Radios>
  ),
}

export const WithConditionalRevealChosen: Story = {
  parameters: withReveal,
  render: () => (
    <Radios name="contact" legend="How should we contact you?" hint="Select one" defaultValue="phone">
      <Radio
        value="email"
        conditional={
          <TextInput name="email" label="Email address" type="email" autoComplete="email" spellCheck={false} />
        }
      >
        Email
      </Radio>
      <Radio
        value="phone"
        conditional={<TextInput name="phone" label="Phone number" type="tel" autoComplete="tel" width={20} />}
      >
        Phone
      </Radio>
      <Radio value="post">Post</Radio>
    </Radios>
  ),
}

export const WithAnErrorInTheReveal: Story = {
  parameters: withReveal,
  render: () => (
    <Radios name="contact" legend="How should we contact you?" defaultValue="phone">
      <Radio value="email">Email</Radio>
      <Radio
        value="phone"
        conditional={
          <TextInput
            name="phone"
            label="Phone number"
            type="tel"
            autoComplete="tel"
            width={20}
            defaultValue="01632 96"
            error="Enter a phone number, like 01632 960 001 or 07700 900 982"
          />
        }
      >
        Phone
      </Radio>
      <Radio value="post">Post</Radio>
    </Radios>
  ),
}

export const WithAChoiceTurnedOff: Story = {
  render: () => (
    <Radios name="when" legend="When do you want to come?">
      <Radio value="morning" disabled>
        In the morning (no places left)
      </Radio>
      <Radio value="afternoon">In the afternoon</Radio>
    </Radios>
  ),
}

export const WithLongWords: Story = {
  render: () => (
    <Radios
      name="live"
      legend="Which of these is closest to how you live now, even if it is only for a short time or you move around?"
    >
      <Radio value="settled">I have lived in the same place for the last 12 months and I can get letters there</Radio>
      <Radio value="moved">I have moved in the last 12 months, or I live in more than one place during the year</Radio>
      <Radio value="none" hint="You can still apply. We will ask where you spend most of your time">
        I have no fixed address
      </Radio>
    </Radios>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Radios
      name="licence"
      legend="Oes gennych chi drwydded bysgota?"
      legendIsPageHeading
      error="Dewiswch ‘Oes’ os oes gennych chi drwydded bysgota"
      inline
    >
      <Radio value="yes">Oes</Radio>
      <Radio value="no">Nac oes</Radio>
    </Radios>
  ),
}
