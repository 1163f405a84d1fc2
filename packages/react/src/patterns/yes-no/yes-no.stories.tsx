import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../../form/text-input/index.js'
import { YesNo } from './index.js'

export default { title: 'Patterns/Yes no', component: YesNo } satisfies Meta<typeof YesNo>
type Story = StoryObj<typeof YesNo>

/**
 * For Storybook's own panel, which cannot let a single attribute pass. ARIA has no `aria-expanded` for radios, so axe
 * reports it; screen readers do say it: https://github.com/alphagov/govuk-frontend/issues/979. The axe check of every
 * story still looks at every other attribute.
 */
const withReveal = { a11y: { options: { rules: { 'aria-allowed-attr': { enabled: false } } } } }

// In Welsh the answers depend on the question, so a story is for one language.
const english = { language: 'en' }

export const Default: Story = {
  globals: english,
  args: { name: 'changed-name', legend: 'Have you changed your name?' },
}

export const AsPageHeading: Story = {
  globals: english,
  render: () => (
    <YesNo
      name="changed-name"
      legend="Have you changed your name?"
      legendIsPageHeading
      hint="For example, when you got married"
    />
  ),
}

export const WithError: Story = {
  globals: english,
  render: () => (
    <YesNo
      name="changed-name"
      legend="Have you changed your name?"
      legendIsPageHeading
      error="Select yes if you have changed your name"
    />
  ),
}

export const WithAnAnswer: Story = {
  globals: english,
  render: () => <YesNo name="changed-name" legend="Have you changed your name?" defaultValue="no" />,
}

export const WithLongerAnswers: Story = {
  globals: english,
  render: () => (
    <YesNo
      name="postal-vote"
      legend="Do you want to vote by post?"
      yes="Yes, send me a form"
      no="No, I will vote in person"
    />
  ),
}

export const WithAQuestionForYes: Story = {
  globals: english,
  parameters: withReveal,
  render: () => (
    <YesNo
      name="changed-name"
      legend="Have you changed your name?"
      ifYes={<TextInput name="old-name" label="What was your name before?" autoComplete="off" />}
      defaultValue="yes"
    />
  ),
}

export const WithAQuestionForNo: Story = {
  globals: english,
  parameters: withReveal,
  render: () => (
    <YesNo
      name="has-number"
      legend="Do you have a National Insurance number?"
      ifNo={<TextInput name="why-no-number" label="Why do you not have one?" />}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'No' }))
  },
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <YesNo
      name="has-passport"
      legend="Oes gennych chi basbort?"
      legendIsPageHeading
      yes="Oes"
      no="Nac oes"
      error="Dewiswch ‘Oes’ os oes gennych chi basbort"
    />
  ),
}
