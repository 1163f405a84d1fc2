import type { Meta, StoryObj } from '@storybook/react-vite'
import { DateOfBirth } from './index.js'

export default { title: 'Patterns/Date of birth', component: DateOfBirth } satisfies Meta<typeof DateOfBirth>
type Story = StoryObj<typeof DateOfBirth>

export const Default: Story = {
  args: { name: 'date-of-birth' },
}

export const AsPageHeading: Story = {
  render: () => <DateOfBirth name="date-of-birth" legendIsPageHeading />,
}

export const WithError: Story = {
  render: () => (
    <DateOfBirth
      name="date-of-birth"
      legendIsPageHeading
      error="Date of birth must be a real date"
      defaultValue={{ day: 31, month: 'June', year: 1987 }}
    />
  ),
}

export const WithAnErrorInOnePart: Story = {
  render: () => (
    <DateOfBirth
      name="date-of-birth"
      legendIsPageHeading
      error="Date of birth must include a year"
      errorParts={['year']}
      defaultValue={{ day: 4, month: 6 }}
    />
  ),
}

export const WithAnAnswer: Story = {
  render: () => <DateOfBirth name="date-of-birth" defaultValue={{ day: 4, month: 6, year: 1987 }} />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <DateOfBirth name="date-of-birth" legendIsPageHeading error="Rhowch ddyddiad gwirioneddol" />,
}
