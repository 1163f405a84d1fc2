import type { Meta, StoryObj } from '@storybook/react-vite'
import { Textarea } from './index.js'

export default { title: 'Form/Textarea', component: Textarea } satisfies Meta<typeof Textarea>
type Story = StoryObj<typeof Textarea>

export const Default: Story = {
  args: { name: 'what-happened', label: 'What happened?' },
}

export const AsPageHeading: Story = {
  render: () => (
    <Textarea
      name="more-detail"
      label="Can you tell us more?"
      labelIsPageHeading
      hint="Leave out personal and financial details, such as your National Insurance number"
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <Textarea
      name="reason"
      label="Why do you not have a National Insurance number?"
      labelIsPageHeading
      hint="We use this to find another way to check who you are"
      error="Enter why you do not have a National Insurance number"
    />
  ),
}

export const WithAnAnswer: Story = {
  render: () => (
    <Textarea
      name="what-happened"
      label="What happened?"
      defaultValue={
        'The bin at number 12 was not emptied on Monday.\n\nI put it out on Sunday evening – Siân O’Neill-Afolabi'
      }
    />
  ),
}

export const ForAShortAnswer: Story = {
  render: () => (
    <Textarea name="note" label="A note for the driver" hint="For example, where to leave the bin" rows={2} />
  ),
}

export const ForALongAnswer: Story = {
  render: () => <Textarea name="appeal" label="Why do you think the decision is wrong?" rows={12} />,
}

export const ForAPostalAddress: Story = {
  render: () => (
    <Textarea
      name="address"
      label="Postal address"
      hint="It can be outside the UK"
      autoComplete="street-address"
      spellCheck={false}
    />
  ),
}

export const TurnedOff: Story = {
  render: () => <Textarea name="note" label="A note for the driver" defaultValue="Behind the green gate" disabled />,
}

export const ToReadAndCopy: Story = {
  render: () => (
    <Textarea
      name="statement"
      label="Your statement so far"
      readOnly
      value="I came home at 6pm and found the letter."
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Textarea
      name="what-happened"
      label="Beth ddigwyddodd?"
      labelIsPageHeading
      hint="Peidiwch â chynnwys gwybodaeth bersonol neu ariannol"
      error="Rhowch beth ddigwyddodd"
    />
  ),
}
