import type { Meta, StoryObj } from '@storybook/react-vite'
import { FormGroup } from '../form-group/index.js'
import { Label } from './label.js'

export default { title: 'Parts/Label', component: Label } satisfies Meta<typeof Label>
type Story = StoryObj<typeof Label>

export const Default: Story = {
  args: { htmlFor: 'full-name', children: 'Full name' },
  render: (args) => (
    <FormGroup>
      <Label {...args} />
      <input className="govuk-input" id="full-name" name="full-name" autoComplete="name" />
    </FormGroup>
  ),
}

export const AsPageHeading: Story = {
  render: () => (
    <FormGroup>
      <Label htmlFor="event-name" size="l" isPageHeading>
        What is the name of the event?
      </Label>
      <input className="govuk-input" id="event-name" name="event-name" />
    </FormGroup>
  ),
}

export const Sizes: Story = {
  render: () => (
    <>
      <FormGroup>
        <Label htmlFor="size-s" size="s">
          Small, bold: town or city
        </Label>
        <input className="govuk-input" id="size-s" name="size-s" />
      </FormGroup>
      <FormGroup>
        <Label htmlFor="size-m" size="m">
          Medium: town or city
        </Label>
        <input className="govuk-input" id="size-m" name="size-m" />
      </FormGroup>
      <FormGroup>
        <Label htmlFor="size-l" size="l">
          Large: town or city
        </Label>
        <input className="govuk-input" id="size-l" name="size-l" />
      </FormGroup>
      <FormGroup>
        <Label htmlFor="size-xl" size="xl">
          Extra large: town or city
        </Label>
        <input className="govuk-input" id="size-xl" name="size-xl" />
      </FormGroup>
    </>
  ),
}

export const WithLongWords: Story = {
  render: () => (
    <FormGroup>
      <Label htmlFor="reason">
        If you cannot give a National Insurance number for everyone who lives with you, tell us why
      </Label>
      <input className="govuk-input" id="reason" name="reason" />
    </FormGroup>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <FormGroup>
      <Label htmlFor="last-name">Enw olaf</Label>
      <input className="govuk-input" id="last-name" name="last-name" autoComplete="family-name" />
    </FormGroup>
  ),
}
