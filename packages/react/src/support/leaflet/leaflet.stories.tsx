import type { Meta, StoryObj } from '@storybook/react-vite'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { aboutThePermit, needForThePermit } from './permit.fixtures.js'
import { Leaflet } from './index.js'

export default { title: 'Support/Leaflet', component: Leaflet } satisfies Meta<typeof Leaflet>
type Story = StoryObj<typeof Leaflet>

export const Default: Story = {
  args: {
    directory,
    at: mondayAt10,
    summary: { en: 'You need a permit to sell at a market in Example Town.' },
    need: [{ en: 'your name and address' }, { en: 'what you want to sell' }],
    webAddress: 'example.com/market',
    channels: ['helpline', 'relay', 'office', 'post'],
    places: ['town-library'],
  },
}

export const EveryWayAndPlace: Story = {
  render: () => (
    <Leaflet
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      need={needForThePermit}
      webAddress="example.com/market"
    />
  ),
}

export const OnASmallSheet: Story = {
  render: () => (
    <Leaflet
      size="a5"
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      need={needForThePermit}
      webAddress="example.com/market"
      channels={['helpline', 'relay', 'sign-language']}
      places={['town-library']}
    />
  ),
}

export const ForOneNation: Story = {
  render: () => (
    <Leaflet
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      webAddress="example.com/market"
      nation="wales"
      channels={['helpline', 'relay', 'scotland', 'webchat', 'call-back']}
    />
  ),
}

export const PlaceThatIsClosed: Story = {
  render: () => (
    <Leaflet
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      webAddress="example.com/market"
      channels={['helpline']}
      places={['hill-post-office', 'town-library']}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Leaflet
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      need={needForThePermit}
      webAddress="example.com/market"
      channels={['helpline', 'relay', 'office']}
      places={['advice-centre']}
    />
  ),
}

export const BothLanguages: Story = {
  render: () => (
    <Leaflet
      languages={['cy', 'en']}
      size="a5"
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      webAddress="example.com/market"
      channels={['helpline', 'relay']}
      places={[]}
    />
  ),
}

export const BothLanguagesSideBySide: Story = {
  render: () => (
    <Leaflet
      languages={['en', 'cy']}
      arrange="side-by-side"
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      need={needForThePermit}
      webAddress="example.com/market"
      channels={['helpline', 'relay', 'email']}
      places={['advice-centre']}
    />
  ),
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => (
    <Leaflet
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      webAddress="example.com/market"
      channels={['helpline', 'relay']}
      places={['town-library']}
    />
  ),
}
