import type { Meta, StoryObj } from '@storybook/react-vite'
import { directory, mondayAt10, saturdayAt11 } from '../directory.fixtures.js'
import { allPlaces, nearExampleTown, nobodyKnows, nothingHasAll, nowhere } from './places.fixtures.js'
import { PlaceDetails, PlaceFinder } from './index.js'

export default { title: 'Support/Place finder', component: PlaceFinder } satisfies Meta<typeof PlaceFinder>
type Story = StoryObj<typeof PlaceFinder>

/** Without a postcode it shows every place. What was found comes from `nearestPlaces`. */
export const Default: Story = {
  render: () => <PlaceFinder directory={directory} at={mondayAt10} found={allPlaces} action="/get-support/places" />,
}

export const NearAPostcode: Story = {
  render: () => (
    <PlaceFinder
      directory={directory}
      at={mondayAt10}
      found={nearExampleTown}
      defaultValue={{ postcode: 'EX1 2EX', facilities: ['computer'] }}
      action="/get-support/places"
    />
  ),
}

export const WhenThePostcodeIsNotKnown: Story = {
  render: () => (
    <PlaceFinder
      directory={directory}
      at={mondayAt10}
      found={nobodyKnows('unknown-postcode')}
      defaultValue={{ postcode: 'EX9 9ZZ' }}
      action="/get-support/places"
    />
  ),
}

export const WhenItIsNotAPostcode: Story = {
  render: () => (
    <PlaceFinder
      directory={directory}
      at={mondayAt10}
      found={nobodyKnows('not-a-postcode')}
      defaultValue={{ postcode: 'Example Town' }}
      action="/get-support/places"
    />
  ),
}

export const WhenNobodyCanWorkOutDistances: Story = {
  render: () => (
    <PlaceFinder
      directory={directory}
      at={mondayAt10}
      found={nobodyKnows('geocoder-away')}
      defaultValue={{ postcode: 'EX1 2EX' }}
      action="/get-support/places"
    />
  ),
}

export const WhenNoPlaceHasAll: Story = {
  render: () => (
    <PlaceFinder
      directory={directory}
      at={mondayAt10}
      found={nothingHasAll}
      defaultValue={{ facilities: ['printer', 'private-room'] }}
      action="/get-support/places"
    />
  ),
}

export const WhenThereIsNoPlace: Story = {
  render: () => <PlaceFinder directory={directory} at={mondayAt10} found={nowhere} action="/get-support/places" />,
}

export const WithAMap: Story = {
  render: () => (
    <PlaceFinder
      directory={directory}
      at={mondayAt10}
      found={nearExampleTown}
      defaultValue={{ postcode: 'EX1 2EX' }}
      action="/get-support/places"
      map={<p className="govuk-inset-text">A map can stand here. Everything on it is in the list above.</p>}
    />
  ),
}

export const OnePlace: Story = {
  render: () => <PlaceDetails place={directory.places![0]!} directory={directory} at={saturdayAt11} headingLevel={2} />,
}

export const APlaceThatIsClosed: Story = {
  render: () => <PlaceDetails place={directory.places![1]!} directory={directory} at={mondayAt10} headingLevel={2} />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <PlaceFinder
      directory={directory}
      at={mondayAt10}
      found={nearExampleTown}
      defaultValue={{ postcode: 'EX1 2EX' }}
      action="/cael-cymorth/lleoedd"
    />
  ),
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
