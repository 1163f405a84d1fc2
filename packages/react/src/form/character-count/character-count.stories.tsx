import type { Meta, StoryObj } from '@storybook/react-vite'
import { CharacterCount } from './index.js'

export default { title: 'Form/Character count', component: CharacterCount } satisfies Meta<typeof CharacterCount>
type Story = StoryObj<typeof CharacterCount>

export const Default: Story = {
  args: { name: 'what-happened', label: 'What happened?', limit: 200 },
}

export const AsPageHeading: Story = {
  render: () => (
    <CharacterCount
      name="what-you-need"
      label="What do you need help with?"
      labelIsPageHeading
      hint="Do not include bank details"
      limit={500}
      rows={8}
    />
  ),
}

export const WithAnAnswer: Story = {
  render: () => (
    <CharacterCount
      name="damage"
      label="What is damaged?"
      limit={200}
      defaultValue="The fence at the back. Two panels blew down on Monday night."
    />
  ),
}

export const CountingWords: Story = {
  render: () => (
    <CharacterCount
      name="why-you-applied"
      label="Why do you want to volunteer?"
      hint="A few sentences are enough"
      limit={50}
      countType="words"
      defaultValue="I live near the park and walk there every day."
    />
  ),
}

export const CountingWhatPeopleSee: Story = {
  render: () => (
    <CharacterCount
      name="sign"
      label="What do you want on the sign?"
      hint="An emoji counts as 1 character"
      limit={20}
      countType="characters"
      defaultValue="Croeso 👋🏽 Siân"
      rows={2}
    />
  ),
}

export const NearTheLimit: Story = {
  render: () => (
    <CharacterCount
      name="directions"
      label="How do we find your home?"
      hint="For example, which door to use"
      limit={60}
      threshold={75}
      defaultValue="Use the green door at the side."
      rows={2}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), ' It is left of the shop.')
  },
}

export const FarFromTheLimit: Story = {
  render: () => (
    <CharacterCount
      name="directions"
      label="How do we find your home?"
      hint="For example, which door to use"
      limit={1000}
      threshold={75}
      defaultValue="Use the green door at the side."
    />
  ),
}

export const TooLong: Story = {
  render: () => (
    <CharacterCount name="message" label="Message on the gift card" limit={40} rows={2} spellCheck={false} />
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Happy birthday from all of us at number 12')
  },
}

export const WithError: Story = {
  render: () => (
    <CharacterCount
      name="message"
      label="Message on the gift card"
      limit={40}
      rows={2}
      defaultValue="Happy birthday from all of us at number 12"
      error="Message must be 40 characters or less"
    />
  ),
}

export const InWordsOfYourOwn: Story = {
  render: () => (
    <CharacterCount
      name="note"
      label="Note for the driver"
      limit={100}
      words={{
        charactersDescription: 'There is room for %{count} characters',
        charactersUnderLimit: { one: 'There is room for %{count} more', other: 'There is room for %{count} more' },
      }}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <CharacterCount
      name="neges"
      label="Beth ddigwyddodd?"
      labelIsPageHeading
      limit={20}
      rows={2}
      defaultValue="Torrodd y ffens yn y gwynt"
      error="Rhaid i’r ateb fod yn 20 o gymeriadau neu lai"
    />
  ),
}
