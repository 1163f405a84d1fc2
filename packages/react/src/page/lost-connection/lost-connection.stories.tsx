import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button } from '../../form/button/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { LostConnection } from './index.js'

export default { title: 'Page/Lost connection', component: LostConnection } satisfies Meta<typeof LostConnection>
type Story = StoryObj<typeof LostConnection>

/** What the browser says of its connection. Returns what lets it say the truth again. */
function setOnline(isOnline: boolean): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline })
  return () => void Reflect.deleteProperty(navigator, 'onLine')
}

export const Default: Story = {
  render: (args) => (
    <form method="post">
      <TextInput name="stall-name" label="What is the name of your stall?" />
      <LostConnection {...args} />
      <Button preventDoubleClick>Continue</Button>
    </form>
  ),
}

export const NotConnected: Story = {
  render: () => (
    <form method="post">
      <TextInput name="stall-name" label="What is the name of your stall?" defaultValue="Siân’s Soups" />
      <LostConnection />
      <Button preventDoubleClick>Continue</Button>
    </form>
  ),
  beforeEach: () => setOnline(false),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'))
    await canvas.findByText('You are not connected to the internet.')
  },
}

export const ConnectedAgain: Story = {
  render: () => (
    <form method="post">
      <TextInput name="stall-name" label="What is the name of your stall?" defaultValue="Siân’s Soups" />
      <LostConnection />
      <Button preventDoubleClick>Continue</Button>
    </form>
  ),
  beforeEach: () => setOnline(false),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'))
    setOnline(true)
    window.dispatchEvent(new Event('online'))
    await canvas.findByText(/^You are connected to the internet again/)
  },
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <form method="post">
      <TextInput name="stall-name" label="Beth yw enw eich stondin?" defaultValue="Cawl Siân" />
      <LostConnection />
      <Button>Parhau</Button>
    </form>
  ),
  beforeEach: () => setOnline(false),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'))
    await canvas.findByRole('alert')
  },
}
