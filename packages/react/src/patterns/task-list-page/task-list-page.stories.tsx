import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button } from '../../form/button/index.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { TaskListPage, type TaskGroup } from './index.js'

export default { title: 'Patterns/Task list page', component: TaskListPage } satisfies Meta<typeof TaskListPage>
type Story = StoryObj<typeof TaskListPage>

const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />
const submit = (
  <form method="post" action="/claim/check-answers">
    <Button>Check your answers</Button>
  </form>
)

const groups: TaskGroup[] = [
  {
    title: 'Prepare your claim',
    tasks: [{ name: 'Try to agree without a court', href: '/claim/agree', status: 'completed' }],
  },
  {
    title: 'Tell us about the claim',
    tasks: [
      { name: 'Your details', href: '/claim/your-details', status: 'completed' },
      { name: 'Their details', href: '/claim/their-details', status: 'in-progress' },
      {
        name: 'How much you claim',
        href: '/claim/amount',
        status: 'not-started',
        hint: 'You need your bills or receipts',
      },
    ],
  },
  {
    title: 'Pay',
    tasks: [
      {
        name: 'Pay the fee',
        href: '/claim/pay',
        status: 'cannot-start-yet',
        hint: 'You can pay once we know how much you claim',
      },
    ],
  },
]

export const Default: Story = {
  render: () => (
    <TaskListPage
      title="Make a claim for money"
      service="Claim money in court"
      groups={groups}
      submit={submit}
      help={help}
    />
  ),
}

export const AllCompleted: Story = {
  render: () => (
    <TaskListPage
      title="Make a claim for money"
      service="Claim money in court"
      groups={groups.map(({ title, tasks }) => ({
        title,
        tasks: tasks.map((task) => ({ ...task, status: 'completed', hint: undefined })),
      }))}
      submit={submit}
      help={help}
    />
  ),
}

export const WithOneGroup: Story = {
  render: () => (
    <TaskListPage
      title="Renew your taxi licence"
      service="Renew a taxi licence"
      groups={[
        {
          title: 'Your tasks',
          tasks: [
            { name: 'Your address', href: '/taxi/address', status: 'not-started' },
            { name: 'Your vehicle', href: '/taxi/vehicle', status: 'not-started' },
          ],
        },
      ]}
      submit={submit}
      help={help}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <TaskListPage
      title="Adnewyddu eich trwydded tacsi"
      service="Adnewyddu trwydded tacsi"
      groups={[
        {
          title: 'Eich tasgau',
          tasks: [
            { name: 'Enw llawn', href: '/tacsi/enw', status: 'completed' },
            { name: 'Rhif ffôn', href: '/tacsi/ffon', status: 'in-progress' },
            { name: 'Cod post', href: '/tacsi/cod-post', status: 'not-started' },
          ],
        },
      ]}
      submit={submit}
      help={help}
    />
  ),
}
