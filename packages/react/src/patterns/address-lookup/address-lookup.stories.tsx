import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { AddressLookup, type FoundAddress } from './index.js'

export default { title: 'Patterns/Address lookup', component: AddressLookup } satisfies Meta<typeof AddressLookup>
type Story = StoryObj<typeof AddressLookup>

const service = 'Apply for a market stall permit'
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />
const homes = (many: number): FoundAddress[] =>
  Array.from({ length: many }, (_, index) => ({
    id: `1000${index + 1}`,
    parts: { 'line-1': `${index + 1} Example Street`, town: 'Sampletown', postcode: 'SW1A 2AA' },
  }))

export const Default: Story = {
  render: () => <AddressLookup name="address" service={service} byHandHref="/permit/address/by-hand" help={help} />,
}

export const ForPeopleWithoutAFixedAddress: Story = {
  render: () => (
    <AddressLookup
      name="address"
      service={service}
      byHandHref="/permit/address/by-hand"
      noFixedAddress
      askWhere
      help={help}
    />
  ),
}

export const WithErrorInThePostcode: Story = {
  render: () => (
    <AddressLookup
      name="address"
      service={service}
      byHandHref="/permit/address/by-hand"
      defaultValue={{ postcode: 'SW1A', building: '2' }}
      errors={{ postcode: 'Enter a full UK postcode' }}
      help={help}
    />
  ),
}

export const Found: Story = {
  render: () => (
    <AddressLookup
      name="address"
      service={service}
      found={homes(3)}
      defaultValue={{ postcode: 'SW1A 2AA' }}
      postcodeHref="/permit/address"
      byHandHref="/permit/address/by-hand"
      hiddenFields={{ csrf: '4f1c' }}
      help={help}
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <AddressLookup
      name="address"
      service={service}
      found={homes(3)}
      defaultValue={{ postcode: 'SW1A 2AA' }}
      errors={{ found: 'Select your address' }}
      postcodeHref="/permit/address"
      byHandHref="/permit/address/by-hand"
      help={help}
    />
  ),
}

export const FoundMoreThan15: Story = {
  render: () => (
    <AddressLookup
      name="address"
      service={service}
      found={homes(16)}
      defaultValue={{ postcode: 'SW1A 2AA', found: '100012' }}
      postcodeHref="/permit/address"
      byHandHref="/permit/address/by-hand"
      help={help}
    />
  ),
}

export const NotFound: Story = {
  render: () => (
    <AddressLookup
      name="address"
      service={service}
      found={[]}
      defaultValue={{ postcode: 'SW1A 2AB' }}
      postcodeHref="/permit/address"
      byHandHref="/permit/address/by-hand"
      help={help}
    />
  ),
}

export const WhenTheLookupDoesNotAnswer: Story = {
  render: () => (
    <AddressLookup
      name="address"
      service={service}
      away
      defaultValue={{ postcode: 'SW1A 2AA' }}
      byHandHref="/permit/address/by-hand"
      noFixedAddress
      help={help}
    />
  ),
}

export const OfSomebodyElse: Story = {
  render: () => (
    <AddressLookup
      name="landlord"
      heading="What is your landlord’s address?"
      autoComplete="off"
      service={service}
      byHandHref="/permit/landlord/by-hand"
      help={help}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <AddressLookup
      name="address"
      service="Gwneud cais am drwydded stondin farchnad"
      found={homes(2)}
      defaultValue={{ postcode: 'SW1A 2AA' }}
      postcodeHref="/trwydded/cyfeiriad"
      byHandHref="/trwydded/cyfeiriad/eich-hun"
      noFixedAddress
      help={help}
    />
  ),
}

export const AskedInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <AddressLookup
      name="address"
      service="Gwneud cais am drwydded stondin farchnad"
      byHandHref="/trwydded/cyfeiriad/eich-hun"
      noFixedAddress
      help={help}
    />
  ),
}
