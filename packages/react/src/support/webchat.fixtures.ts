import { parseDirectory, type SupportDirectory } from '@handrail/support'
import { directory } from './directory.fixtures.js'

/** The directory of the stories, with a webchat that is there. */
export const withWebchat: SupportDirectory = parseDirectory({
  ...directory,
  channels: directory.channels.map((channel) =>
    channel.id === 'webchat'
      ? {
          id: 'webchat',
          kind: 'webchat',
          availability: 'available',
          url: 'https://webchat.example.com/market-stalls',
          hours: 'helpline',
        }
      : channel,
  ),
})
