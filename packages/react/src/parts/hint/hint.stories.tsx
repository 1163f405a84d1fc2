import type { Meta, StoryObj } from '@storybook/react-vite'
import { FormGroup } from '../form-group/index.js'
import { Label } from '../label/index.js'
import { Hint } from './hint.js'

export default { title: 'Parts/Hint', component: Hint } satisfies Meta<typeof Hint>
type Story = StoryObj<typeof Hint>

export const Default: Story = {
  args: { children: 'As on your passport' },
}

export const WithItsControl: Story = {
  render: () => (
    <FormGroup>
      <Label htmlFor="reference">Reference number</Label>
      <Hint id="reference-hint">It is at the top of your letter and starts with HR</Hint>
      <input
        className="govuk-input govuk-input--width-10"
        id="reference"
        name="reference"
        aria-describedby="reference-hint"
      />
    </FormGroup>
  ),
}

export const WithLongWords: Story = {
  render: () => (
    <Hint>
      Include everyone who lives with you most of the time, even if they are away at work, at school or in hospital
    </Hint>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <FormGroup>
      <Label htmlFor="full-name">Enw llawn</Label>
      <Hint id="full-name-hint">Fel y mae ar eich pasbort</Hint>
      <input
        className="govuk-input"
        id="full-name"
        name="full-name"
        autoComplete="name"
        aria-describedby="full-name-hint"
      />
    </FormGroup>
  ),
}
