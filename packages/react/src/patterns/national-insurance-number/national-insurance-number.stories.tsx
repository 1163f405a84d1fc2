import type { Meta, StoryObj } from '@storybook/react-vite'
import { NationalInsuranceNumber } from './index.js'

export default {
  title: 'Patterns/National Insurance number',
  component: NationalInsuranceNumber,
} satisfies Meta<typeof NationalInsuranceNumber>
type Story = StoryObj<typeof NationalInsuranceNumber>

export const Default: Story = {
  args: { name: 'national-insurance-number' },
}

export const AsPageHeading: Story = {
  render: () => <NationalInsuranceNumber name="national-insurance-number" labelIsPageHeading />,
}

export const WithError: Story = {
  render: () => (
    <NationalInsuranceNumber
      name="national-insurance-number"
      labelIsPageHeading
      error="Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C"
      defaultValue="QQ 12 34 5"
    />
  ),
}

export const WithAnAnswer: Story = {
  render: () => <NationalInsuranceNumber name="national-insurance-number" defaultValue="QQ 12 34 56 C" />,
}

export const WithAHintOfYourOwn: Story = {
  render: () => (
    <NationalInsuranceNumber name="national-insurance-number" hint="On the letter we sent you, like QQ 12 34 56 C" />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <NationalInsuranceNumber
      name="national-insurance-number"
      labelIsPageHeading
      error="Rhowch rif Yswiriant Gwladol sy’n 2 lythyren, 6 rhif, yna A, B, C neu D, fel QQ 12 34 56 C"
    />
  ),
}
