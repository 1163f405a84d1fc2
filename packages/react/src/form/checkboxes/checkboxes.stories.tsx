import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextInput } from '../text-input/index.js'
import { Checkbox, CheckboxDivider, Checkboxes } from './index.js'

export default { title: 'Form/Checkboxes', component: Checkboxes } satisfies Meta<typeof Checkboxes>
type Story = StoryObj<typeof Checkboxes>

export const Default: Story = {
  args: {
    name: 'fish',
    legend: 'Which fish do you want to catch?',
    hint: 'Select all that apply',
    children: (
      <>
        <Checkbox value="trout">Trout</Checkbox>
        <Checkbox value="salmon">Salmon</Checkbox>
        <Checkbox value="coarse">Coarse fish, such as carp and pike</Checkbox>
      </>
    ),
  },
}

export const AsPageHeading: Story = {
  render: () => (
    <Checkboxes name="fish" legend="Which fish do you want to catch?" legendIsPageHeading hint="Select all that apply">
      <Checkbox value="trout">Trout</Checkbox>
      <Checkbox value="salmon">Salmon</Checkbox>
      <Checkbox value="coarse">Coarse fish, such as carp and pike</Checkbox>
    </Checkboxes>
  ),
}

export const WithError: Story = {
  render: () => (
    <Checkboxes
      name="reasons"
      legend="What makes it hard to do this online?"
      legendIsPageHeading
      hint="Select all that apply"
      error="Select what makes it hard to do this online"
    >
      <Checkbox value="skills">I do not know how</Checkbox>
      <Checkbox value="typing">I need someone to type for me</Checkbox>
      <Checkbox value="device">I do not have a computer or phone for it</Checkbox>
    </Checkboxes>
  ),
}

export const WithAnswers: Story = {
  render: () => (
    <Checkboxes name="reasons" legend="What makes it hard to do this online?" defaultValue={['skills', 'device']}>
      <Checkbox value="skills">I do not know how</Checkbox>
      <Checkbox value="typing">I need someone to type for me</Checkbox>
      <Checkbox value="device">I do not have a computer or phone for it</Checkbox>
    </Checkboxes>
  ),
}

export const WithNoneOfThese: Story = {
  render: () => (
    <Checkboxes name="waste" legend="What kinds of waste do you carry?" hint="Select all that apply">
      <Checkbox value="animal">Waste from animals</Checkbox>
      <Checkbox value="mines">Waste from mines or quarries</Checkbox>
      <Checkbox value="farm">Waste from farms</Checkbox>
      <CheckboxDivider>or</CheckboxDivider>
      <Checkbox value="none" exclusive>
        None of these
      </Checkbox>
    </Checkboxes>
  ),
}

export const NoneOfTheseSelectedAfterOthers: Story = {
  render: () => (
    <Checkboxes name="access" legend="What do you need when you visit us?" defaultValue={['parking', 'other']}>
      <Checkbox value="parking">A parking space near the door</Checkbox>
      <Checkbox value="other" conditional={<TextInput name="other-need" label="What do you need?" />}>
        Something else
      </Checkbox>
      <CheckboxDivider>or</CheckboxDivider>
      <Checkbox value="none" exclusive>
        None of these
      </Checkbox>
    </Checkboxes>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'None of these' }))
  },
}

export const WithErrorAboutNoneOfThese: Story = {
  render: () => (
    <Checkboxes
      name="waste"
      legend="What kinds of waste do you carry?"
      hint="Select all that apply"
      error="Select the kinds of waste you carry, or select ‘None of these’"
      defaultValue={['farm', 'none']}
    >
      <Checkbox value="animal">Waste from animals</Checkbox>
      <Checkbox value="farm">Waste from farms</Checkbox>
      <CheckboxDivider>or</CheckboxDivider>
      <Checkbox value="none" exclusive>
        None of these
      </Checkbox>
    </Checkboxes>
  ),
}

export const WithItemHints: Story = {
  render: () => (
    <Checkboxes name="help" legend="What kinds of help do you want?" hint="Select all that apply">
      <Checkbox value="with-you" hint="You use the computer and someone sits beside you">
        Someone to help me do it
      </Checkbox>
      <Checkbox value="for-you" hint="You give your answers and someone types them">
        Someone to do it for me
      </Checkbox>
      <Checkbox value="language" hint="On the phone or beside you">
        Someone who speaks my language
      </Checkbox>
    </Checkboxes>
  ),
}

export const OneAlone: Story = {
  render: () => (
    <Checkboxes name="declaration" hint="You can stop at any time">
      <Checkbox value="agreed">I agree to take part in the research</Checkbox>
    </Checkboxes>
  ),
}

export const OneAloneWithError: Story = {
  render: () => (
    <Checkboxes
      name="declaration"
      hint="You can stop at any time"
      error="Select if you agree to take part in the research"
    >
      <Checkbox value="agreed">I agree to take part in the research</Checkbox>
    </Checkboxes>
  ),
}

export const WithNamesOfTheirOwn: Story = {
  render: () => (
    <Checkboxes name="updates" legend="What can we tell you about?">
      <Checkbox name="tell-about-licence" value="yes" defaultChecked>
        When my licence ends
      </Checkbox>
      <Checkbox name="tell-about-rules" value="yes">
        When the rules change
      </Checkbox>
    </Checkboxes>
  ),
}

export const Small: Story = {
  render: () => (
    <Checkboxes name="show" legend="Show only" small defaultValue={['open']}>
      <Checkbox value="open">Places that are open now</Checkbox>
      <Checkbox value="step-free">Places without steps</Checkbox>
    </Checkboxes>
  ),
}

export const WithConditionalReveal: Story = {
  render: () => (
    <Checkboxes name="contact" legend="How can we contact you?" hint="Select all that apply">
      <Checkbox
        value="email"
        conditional={
          <TextInput name="email" label="Email address" type="email" autoComplete="email" spellCheck={false} />
        }
      >
        Email
      </Checkbox>
      <Checkbox
        value="phone"
        conditional={<TextInput name="phone" label="Phone number" type="tel" autoComplete="tel" width={20} />}
      >
        Phone
      </Checkbox>
      <Checkbox value="post">Post</Checkbox>
    </Checkboxes>
  ),
}

export const WithConditionalRevealSelected: Story = {
  render: () => (
    <Checkboxes name="contact" legend="How can we contact you?" hint="Select all that apply">
      <Checkbox
        value="email"
        conditional={
          <TextInput name="email" label="Email address" type="email" autoComplete="email" spellCheck={false} />
        }
      >
        Email
      </Checkbox>
      <Checkbox
        value="phone"
        conditional={<TextInput name="phone" label="Phone number" type="tel" autoComplete="tel" width={20} />}
      >
        Phone
      </Checkbox>
      <Checkbox value="post">Post</Checkbox>
    </Checkboxes>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Email' }))
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Phone' }))
  },
}

export const WithAnErrorInTheReveal: Story = {
  render: () => (
    <Checkboxes name="contact" legend="How can we contact you?" defaultValue={['phone', 'post']}>
      <Checkbox
        value="phone"
        conditional={
          <TextInput
            name="phone"
            label="Phone number"
            type="tel"
            autoComplete="tel"
            width={20}
            defaultValue="01632 96"
            error="Enter a phone number, like 01632 960 001 or 07700 900 982"
          />
        }
      >
        Phone
      </Checkbox>
      <Checkbox value="post">Post</Checkbox>
    </Checkboxes>
  ),
}

export const WithAChoiceTurnedOff: Story = {
  render: () => (
    <Checkboxes name="days" legend="Which days can you come?">
      <Checkbox value="monday" disabled>
        Monday (no places left)
      </Checkbox>
      <Checkbox value="tuesday">Tuesday</Checkbox>
      <Checkbox value="wednesday">Wednesday</Checkbox>
    </Checkboxes>
  ),
}

export const WithLongWords: Story = {
  render: () => (
    <Checkboxes
      name="changes"
      legend="Which of these have changed since you last told us, even if it was only for a short time?"
    >
      <Checkbox value="address">The address where I live, or the address where I get my letters</Checkbox>
      <Checkbox value="people">Someone moved in with me, or someone who lived with me moved out</Checkbox>
      <Checkbox value="money" hint="Tell us about money from work, from renting out a room and from other countries">
        The money that I get, or the money that someone who lives with me gets
      </Checkbox>
    </Checkboxes>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Checkboxes
      name="contact"
      legend="Sut gallwn ni gysylltu â chi?"
      legendIsPageHeading
      hint="Dewiswch bob un sy’n berthnasol"
      error="Dewiswch sut gallwn ni gysylltu â chi"
    >
      <Checkbox value="email">E-bost</Checkbox>
      <Checkbox value="phone">Ffôn</Checkbox>
      <Checkbox value="post">Drwy’r post</Checkbox>
      <CheckboxDivider>neu</CheckboxDivider>
      <Checkbox value="none" exclusive>
        Dim un o’r rhain
      </Checkbox>
    </Checkboxes>
  ),
}
