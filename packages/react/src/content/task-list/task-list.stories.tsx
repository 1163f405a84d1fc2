import type { Meta, StoryObj } from '@storybook/react-vite'
import { Heading } from '../typography/index.js'
import { Tag } from '../tag/index.js'
import { TaskList, TaskListItem } from './index.js'

export default { title: 'Content/Task list', component: TaskList } satisfies Meta<typeof TaskList>
type Story = StoryObj<typeof TaskList>

export const Default: Story = {
  args: {
    children: (
      <>
        <TaskListItem title="Your details" href="/claim/your-details" status="Completed" />
        <TaskListItem title="Their details" href="/claim/their-details" status={<Tag>Incomplete</Tag>} />
        <TaskListItem title="How much you claim" href="/claim/amount" status={<Tag>Incomplete</Tag>} />
      </>
    ),
  },
}

export const WithATaskThatCannotStartYet: Story = {
  render: () => (
    <TaskList>
      <TaskListItem title="Your vehicle" href="/permit/vehicle" status="Completed" />
      <TaskListItem title="Your address" href="/permit/address" status={<Tag>Incomplete</Tag>} />
      <TaskListItem
        title="Pay"
        href="/permit/pay"
        hint="You can pay once the other tasks are completed"
        status="Cannot start yet"
        cannotStartYet
      />
    </TaskList>
  ),
}

export const WithHintsAndAProblem: Story = {
  render: () => (
    <TaskList>
      <TaskListItem
        title="Letter from your landlord"
        href="/claim/letter"
        hint="A photo from your phone is fine"
        status={<Tag colour="red">There is a problem</Tag>}
      />
      <TaskListItem
        title="Your rent"
        href="/claim/rent"
        hint="What you pay, and how often"
        status={<Tag>Incomplete</Tag>}
      />
      <TaskListItem title="People who live with you" href="/claim/people" status="Completed" />
    </TaskList>
  ),
}

export const InGroups: Story = {
  render: () => (
    <>
      <Heading level={1}>Apply to look after a child</Heading>
      <Heading level={2}>Prepare</Heading>
      <TaskList idPrefix="prepare">
        <TaskListItem title="Check what you need" href="/care/check" status="Completed" />
      </TaskList>
      <Heading level={2}>Apply</Heading>
      <TaskList idPrefix="apply">
        <TaskListItem title="About you" href="/care/you" status={<Tag>Incomplete</Tag>} />
        <TaskListItem title="About your home" href="/care/home" status={<Tag>Incomplete</Tag>} />
        <TaskListItem title="Send your application" status="Cannot start yet" cannotStartYet />
      </TaskList>
    </>
  ),
}

export const WithLongWords: Story = {
  render: () => (
    <TaskList>
      <TaskListItem
        title="Your home in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
        href="/claim/home"
        hint="Everyone who has lived there with you since you moved in"
        status={<Tag>Incomplete</Tag>}
      />
      <TaskListItem title="Your savings" href="/claim/savings" status="Completed" />
    </TaskList>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <TaskList>
      <TaskListItem title="Enw llawn" href="/hawlio/enw" status={<Tag>Heb ei gwblhau</Tag>} />
      <TaskListItem title="Rhif ffôn" href="/hawlio/ffon" status={<Tag>Heb ei gwblhau</Tag>} />
    </TaskList>
  ),
}
