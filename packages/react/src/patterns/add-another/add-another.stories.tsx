import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { AddAnother, type AddedItem, RemoveConfirmation } from './index.js'

export default { title: 'Patterns/Add another', component: AddAnother } satisfies Meta<typeof AddAnother>
type Story = StoryObj<typeof AddAnother>

const service = 'Apply for Council Tax help'
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />
const heading = { one: 'You have added %{count} person', other: 'You have added %{count} people' }
const person = (name: string, details: string, number: number): AddedItem => ({
  name,
  details,
  changeHref: `/help/people/${number}`,
  removeHref: `/help/people/${number}/remove`,
})
const people = [person('Sam Example', 'Born 27 March 2012', 1), person('Amina Sample', 'Born 9 November 1951', 2)]
const trustees = [person('Rhys Example', 'Born 4 June 1962', 1), person('Amina Sample', 'Born 9 November 1951', 2)]

export const Default: Story = {
  render: () => (
    <AddAnother
      name="add-another"
      service={service}
      heading={heading}
      items={people}
      question="Do you need to add another person?"
      yes="Yes"
      no="No"
      help={help}
    />
  ),
}

export const WithOne: Story = {
  render: () => (
    <AddAnother
      name="add-another"
      service={service}
      heading={heading}
      items={people.slice(0, 1)}
      question="Do you need to add another person?"
      yes="Yes"
      no="No"
      help={help}
    />
  ),
}

export const BelowTheMinimum: Story = {
  render: () => (
    <AddAnother
      name="add-another"
      service="Start a village hall trust"
      heading={{ one: 'You have added %{count} trustee', other: 'You have added %{count} trustees' }}
      items={trustees.slice(1)}
      question="Do you need to add another trustee?"
      yes="Yes"
      no="No"
      minimum={3}
      belowMinimum="A trust needs at least 3 trustees"
      help={help}
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <AddAnother
      name="add-another"
      service="Start a village hall trust"
      heading={{ one: 'You have added %{count} trustee', other: 'You have added %{count} trustees' }}
      items={trustees}
      question="Do you need to add another trustee?"
      yes="Yes"
      no="No"
      minimum={3}
      belowMinimum="A trust needs at least 3 trustees"
      defaultValue="no"
      error="Add at least 1 more trustee"
      help={help}
    />
  ),
}

export const AtTheMaximum: Story = {
  render: () => (
    <AddAnother
      name="add-another"
      service={service}
      heading={heading}
      items={people}
      question="Do you need to add another person?"
      yes="Yes"
      no="No"
      maximum={2}
      atMaximum="You can add 2 people here. Call us to add more, on 01632 960 001."
      help={help}
    />
  ),
}

export const AfterAllAreRemoved: Story = {
  render: () => (
    <AddAnother
      name="add-another"
      service={service}
      heading={heading}
      items={[]}
      question="Do you need to add a person?"
      yes="Yes"
      no="No"
      help={help}
    />
  ),
}

export const WithSomeoneWhoHasToStay: Story = {
  render: () => (
    <AddAnother
      name="add-another"
      service={service}
      heading={heading}
      items={[{ name: 'Siân O’Neill-Afolabi', details: 'You', changeHref: '/help/you' }, ...people]}
      question="Do you need to add another person?"
      yes="Yes"
      no="No"
      help={help}
    />
  ),
}

export const BeforeRemoving: Story = {
  render: () => (
    <RemoveConfirmation
      name="remove"
      service={service}
      question="Are you sure you want to remove Sam Example?"
      hint="We will also remove what you told us about their school"
      yes="Yes"
      no="No"
      hiddenFields={{ csrf: '4f1c' }}
      help={help}
    />
  ),
}

export const BeforeRemovingWithError: Story = {
  render: () => (
    <RemoveConfirmation
      name="remove"
      service={service}
      question="Are you sure you want to remove Sam Example?"
      yes="Yes"
      no="No"
      error="Select yes if you want to remove Sam Example"
      help={help}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <AddAnother
      name="add-another"
      service="Gwneud cais am help gyda’r Dreth Gyngor"
      heading={{
        zero: 'Nid ydych wedi ychwanegu neb',
        one: 'Rydych wedi ychwanegu %{count} person',
        two: 'Rydych wedi ychwanegu %{count} berson',
        few: 'Rydych wedi ychwanegu %{count} pherson',
        many: 'Rydych wedi ychwanegu %{count} pherson',
        other: 'Rydych wedi ychwanegu %{count} person',
      }}
      items={people.map((each) => ({ ...each, details: undefined }))}
      question="Oes angen ychwanegu person arall?"
      yes="Oes"
      no="Nac oes"
      help={help}
    />
  ),
}

export const BeforeRemovingInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <RemoveConfirmation
      name="remove"
      service="Gwneud cais am help gyda’r Dreth Gyngor"
      question="Ydych chi’n siŵr eich bod am ddileu Sam Example?"
      yes="Ydw"
      no="Nac ydw"
      help={help}
    />
  ),
}
