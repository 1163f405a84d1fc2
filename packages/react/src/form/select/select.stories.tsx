import type { Meta, StoryObj } from '@storybook/react-vite'
import { Select } from './index.js'

export default { title: 'Form/Select', component: Select } satisfies Meta<typeof Select>
type Story = StoryObj<typeof Select>

export const Default: Story = {
  args: {
    name: 'sort',
    label: 'Sort by',
    children: (
      <>
        <option value="newest">Newest first</option>
        <option value="oldest">Oldest first</option>
        <option value="nearest">Nearest first</option>
      </>
    ),
  },
}

export const WithNoChoiceYet: Story = {
  render: () => (
    <Select name="library" label="Which library do you use most?" defaultValue="">
      <option value="">Choose a library</option>
      <option value="central">Central</option>
      <option value="harbour">Harbour Road</option>
      <option value="park">Park View</option>
      <option value="riverside">Riverside</option>
    </Select>
  ),
}

export const AsPageHeading: Story = {
  render: () => (
    <Select
      name="library"
      label="Which library do you use most?"
      labelIsPageHeading
      hint="You can use your card in all of them"
      defaultValue=""
    >
      <option value="">Choose a library</option>
      <option value="central">Central</option>
      <option value="harbour">Harbour Road</option>
      <option value="park">Park View</option>
      <option value="riverside">Riverside</option>
    </Select>
  ),
}

export const WithError: Story = {
  render: () => (
    <Select
      name="library"
      label="Which library do you use most?"
      labelIsPageHeading
      hint="You can use your card in all of them"
      error="Select the library you use most"
      defaultValue=""
    >
      <option value="">Choose a library</option>
      <option value="central">Central</option>
      <option value="harbour">Harbour Road</option>
      <option value="park">Park View</option>
      <option value="riverside">Riverside</option>
    </Select>
  ),
}

export const WithAnAnswer: Story = {
  render: () => (
    <Select name="library" label="Which library do you use most?" defaultValue="park">
      <option value="central">Central</option>
      <option value="harbour">Harbour Road</option>
      <option value="park">Park View</option>
      <option value="riverside">Riverside</option>
    </Select>
  ),
}

export const InGroups: Story = {
  render: () => (
    <Select name="office" label="Which office is nearest to you?" defaultValue="">
      <option value="">Choose an office</option>
      <optgroup label="North of the river">
        <option value="castle-street">Castle Street</option>
        <option value="mill-lane">Mill Lane</option>
      </optgroup>
      <optgroup label="South of the river">
        <option value="station-road">Station Road</option>
        <option value="new-bridge">New Bridge</option>
      </optgroup>
    </Select>
  ),
}

export const AsWideAsItsColumn: Story = {
  render: () => (
    <Select name="scheme" label="Which scheme does your employer use?" width="full" defaultValue="">
      <option value="">Choose a scheme</option>
      <option value="a">Sample Workplace Pension Scheme for people who work in schools and nurseries</option>
      <option value="b">Sample Workplace Pension Scheme for everyone else</option>
    </Select>
  ),
}

export const WithAChoiceTurnedOff: Story = {
  render: () => (
    <Select name="time" label="When do you want to come?" defaultValue="10">
      <option value="9" disabled>
        9am (no places left)
      </option>
      <option value="10">10am</option>
      <option value="11">11am</option>
    </Select>
  ),
}

export const TurnedOff: Story = {
  render: () => (
    <Select name="library" label="Which library do you use most?" disabled>
      <option value="central">Central</option>
    </Select>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Select
      name="gwlad"
      label="Ym mha wlad rydych chi’n byw?"
      labelIsPageHeading
      error="Dewiswch ym mha wlad rydych chi’n byw"
      defaultValue=""
    >
      <option value="">Dewiswch wlad</option>
      <option value="cymru">Cymru</option>
      <option value="lloegr">Lloegr</option>
      <option value="yr-alban">Yr Alban</option>
      <option value="gogledd-iwerddon">Gogledd Iwerddon</option>
    </Select>
  ),
}
