import type { Meta, StoryObj } from '@storybook/react-vite'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { aboutThePermit, needForThePermit } from '../leaflet/permit.fixtures.js'
import { Poster } from './index.js'

export default { title: 'Support/Poster', component: Poster } satisfies Meta<typeof Poster>
type Story = StoryObj<typeof Poster>

export const Default: Story = {
  args: {
    directory,
    at: mondayAt10,
    summary: { en: 'You need a permit to sell at a market in Example Town.' },
    need: [{ en: 'your name and address' }, { en: 'what you want to sell' }],
    webAddress: 'example.com/market',
    channels: ['helpline', 'relay'],
    places: ['advice-centre'],
  },
}

export const EveryWayAndPlace: Story = {
  render: () => (
    <Poster
      size="a3"
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      need={needForThePermit}
      webAddress="example.com/market"
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <Poster
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      webAddress="example.com/market"
      channels={['helpline', 'relay']}
      places={[]}
    />
  ),
}

export const BothLanguages: Story = {
  render: () => (
    <Poster
      languages={['cy', 'en']}
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
    <Poster
      languages={['cy', 'en']}
      arrange="side-by-side"
      size="a3"
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      webAddress="example.com/market"
      channels={['helpline', 'relay', 'sign-language']}
      places={['town-library']}
    />
  ),
}

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: () => (
    <Poster
      directory={directory}
      at={mondayAt10}
      summary={aboutThePermit}
      webAddress="example.com/market"
      channels={['helpline', 'relay']}
      places={[]}
    />
  ),
}
