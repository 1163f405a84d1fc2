import type { Meta, StoryObj } from '@storybook/react-vite'
import { FormGroup } from '../form-group/index.js'
import { Hint } from '../hint/index.js'
import { Label } from '../label/index.js'
import { Fieldset, Legend } from './fieldset.js'

export default { title: 'Parts/Fieldset', component: Fieldset } satisfies Meta<typeof Fieldset>
type Story = StoryObj<typeof Fieldset>

export const Default: Story = {
  args: {
    legend: 'What is your name?',
    children: (
      <>
        <FormGroup>
          <Label htmlFor="first-name">First name</Label>
          <input className="govuk-input" id="first-name" name="first-name" autoComplete="given-name" />
        </FormGroup>
        <FormGroup>
          <Label htmlFor="last-name">Last name</Label>
          <input className="govuk-input" id="last-name" name="last-name" autoComplete="family-name" />
        </FormGroup>
      </>
    ),
  },
}

export const AsPageHeading: Story = {
  render: () => (
    <Fieldset legend="What is your address?" legendIsPageHeading>
      <FormGroup>
        <Label htmlFor="address-line-1">Address line 1</Label>
        <input className="govuk-input" id="address-line-1" name="address-line-1" autoComplete="address-line1" />
      </FormGroup>
      <FormGroup>
        <Label htmlFor="town">Town or city</Label>
        <input className="govuk-input govuk-!-width-two-thirds" id="town" name="town" autoComplete="address-level2" />
      </FormGroup>
      <FormGroup>
        <Label htmlFor="postcode">Postcode</Label>
        <input className="govuk-input govuk-input--width-10" id="postcode" name="postcode" autoComplete="postal-code" />
      </FormGroup>
    </Fieldset>
  ),
}

export const WithHint: Story = {
  render: () => (
    <Fieldset legend="Where should we send your licence?" legendSize="m" aria-describedby="send-to-hint">
      <Hint id="send-to-hint">We need this even if you do not live there</Hint>
      <FormGroup>
        <Label htmlFor="send-to-line-1">Address line 1</Label>
        <input className="govuk-input" id="send-to-line-1" name="send-to-line-1" />
      </FormGroup>
    </Fieldset>
  ),
}

export const WithALegendOfYourOwn: Story = {
  render: () => (
    <Fieldset
      legend={
        <Legend size="l">
          <span className="govuk-caption-l">Person 2 of 3</span>
          What is this person called?
        </Legend>
      }
    >
      <FormGroup>
        <Label htmlFor="person-2-name">Full name</Label>
        <input className="govuk-input" id="person-2-name" name="person-2-name" />
      </FormGroup>
    </Fieldset>
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Fieldset legend="Beth yw eich cyfeiriad?" legendIsPageHeading>
      <FormGroup>
        <Label htmlFor="address-line-1">Llinell cyfeiriad 1</Label>
        <input className="govuk-input" id="address-line-1" name="address-line-1" autoComplete="address-line1" />
      </FormGroup>
      <FormGroup>
        <Label htmlFor="postcode">Cod post</Label>
        <input className="govuk-input govuk-input--width-10" id="postcode" name="postcode" autoComplete="postal-code" />
      </FormGroup>
    </Fieldset>
  ),
}
