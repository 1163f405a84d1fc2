import type { Meta, StoryObj } from '@storybook/react-vite'
import { Checkbox, Checkboxes } from '../../form/checkboxes/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { NoneOfThese } from './index.js'

export default { title: 'Patterns/None of these', component: NoneOfThese } satisfies Meta<typeof NoneOfThese>
type Story = StoryObj<typeof NoneOfThese>

export const Default: Story = {
  render: () => (
    <Checkboxes name="benefits" legend="Which of these benefits do you get?" hint="Select all that apply">
      <Checkbox value="pension-credit">Pension Credit</Checkbox>
      <Checkbox value="housing-benefit">Housing Benefit</Checkbox>
      <Checkbox value="universal-credit">Universal Credit</Checkbox>
      <NoneOfThese />
    </Checkboxes>
  ),
}

export const InWordsOfItsOwn: Story = {
  render: () => (
    <Checkboxes name="waste" legend="What kinds of waste do you carry?" hint="Select all that apply">
      <Checkbox value="animal">Waste from animals</Checkbox>
      <Checkbox value="farm">Waste from farms</Checkbox>
      <NoneOfThese value="no-waste" hint="You may still need a licence">
        No, I do not carry waste
      </NoneOfThese>
    </Checkboxes>
  ),
}

export const AskingOneMoreThing: Story = {
  render: () => (
    <Checkboxes name="proof" legend="Which of these can you send us?" defaultValue={['none']}>
      <Checkbox value="passport">A photo of your passport</Checkbox>
      <Checkbox value="bill">A gas or electricity bill</Checkbox>
      <NoneOfThese conditional={<TextInput name="other-proof" label="What can you send us?" />} />
    </Checkboxes>
  ),
}

export const AfterTheOthersWereSelected: Story = {
  render: () => (
    <Checkboxes name="benefits" legend="Which of these benefits do you get?" defaultValue={['pension-credit']}>
      <Checkbox value="pension-credit">Pension Credit</Checkbox>
      <Checkbox value="housing-benefit">Housing Benefit</Checkbox>
      <NoneOfThese />
    </Checkboxes>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'None of these' }))
  },
}

export const WithError: Story = {
  render: () => (
    <Checkboxes
      name="benefits"
      legend="Which of these benefits do you get?"
      error="Select the benefits you get, or select ‘None of these’"
    >
      <Checkbox value="pension-credit">Pension Credit</Checkbox>
      <Checkbox value="housing-benefit">Housing Benefit</Checkbox>
      <NoneOfThese />
    </Checkboxes>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Checkboxes name="contact" legend="Sut gallwn ni gysylltu â chi?" hint="Dewiswch bob un sy’n berthnasol">
      <Checkbox value="email">E-bost</Checkbox>
      <Checkbox value="phone">Ffôn</Checkbox>
      <NoneOfThese />
    </Checkboxes>
  ),
}
