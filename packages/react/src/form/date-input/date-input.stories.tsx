import type { Meta, StoryObj } from '@storybook/react-vite'
import { Fieldset } from '../../parts/fieldset/index.js'
import { DateInput, DateInputPart } from './index.js'

export default { title: 'Form/Date input', component: DateInput } satisfies Meta<typeof DateInput>
type Story = StoryObj<typeof DateInput>

export const Default: Story = {
  args: { name: 'passport-issued', legend: 'When was your passport issued?', hint: 'For example, 27 3 2007' },
}

export const AsPageHeading: Story = {
  render: () => (
    <DateInput
      name="passport-issued"
      legend="When was your passport issued?"
      legendIsPageHeading
      hint="For example, 27 3 2007"
    />
  ),
}

export const ForADateOfBirth: Story = {
  render: () => (
    <DateInput
      name="date-of-birth"
      legend="What is your date of birth?"
      legendIsPageHeading
      hint="For example, 31 3 1980"
      autoComplete="bday"
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <DateInput
      name="passport-issued"
      legend="When was your passport issued?"
      legendIsPageHeading
      hint="For example, 27 3 2007"
      error="The date your passport was issued must be in the past"
      defaultValue={{ day: 27, month: 3, year: 2107 }}
    />
  ),
}

export const WithAnErrorInOnePart: Story = {
  render: () => (
    <DateInput
      name="passport-issued"
      legend="When was your passport issued?"
      legendIsPageHeading
      hint="For example, 27 3 2007"
      error="The date your passport was issued must include a year"
      errorParts={['year']}
      defaultValue={{ day: 27, month: 3 }}
    />
  ),
}

export const WithAnAnswer: Story = {
  render: () => (
    <DateInput
      name="passport-issued"
      legend="When was your passport issued?"
      hint="For example, 27 3 2007"
      defaultValue={{ day: 27, month: 'March', year: 2007 }}
    />
  ),
}

export const MonthAndYear: Story = {
  render: () => (
    <DateInput name="moved" legend="When did you move to this address?" hint="For example, 3 2019">
      <DateInputPart name="month" />
      <DateInputPart name="year" />
    </DateInput>
  ),
}

export const DayAndMonth: Story = {
  render: () => (
    <DateInput name="birthday" legend="When is your birthday?" hint="For example, 5 12">
      <DateInputPart name="day" autoComplete="bday-day" />
      <DateInputPart name="month" autoComplete="bday-month" />
    </DateInput>
  ),
}

export const WithATime: Story = {
  render: () => (
    <DateInput name="arrival" legend="When do you arrive?" hint="For example, 27 3 2027 and 5:30pm">
      <DateInputPart name="day" />
      <DateInputPart name="month" />
      <DateInputPart name="year" />
      <DateInputPart name="time" label="Time" width={5} inputMode="text" />
    </DateInput>
  ),
}

export const InAFieldsetOfYourOwn: Story = {
  render: () => (
    <Fieldset legend="When does your job start?" legendIsPageHeading>
      <p className="govuk-body">Your employer writes the date in your contract.</p>
      <DateInput name="job-start" hint="For example, 27 3 2027" />
    </Fieldset>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <DateInput
      name="dyddiad-geni"
      legend="Beth yw eich dyddiad geni?"
      legendIsPageHeading
      hint="Er enghraifft, 31 3 1980"
      error="Rhowch ddiwrnod, mis a blwyddyn"
      autoComplete="bday"
    />
  ),
}
