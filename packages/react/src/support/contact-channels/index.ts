export { ContactChannels, type ContactChannelsProps } from './contact-channels.js'
export { ContactLink } from './contact-link.js'
