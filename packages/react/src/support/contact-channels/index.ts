export { ContactChannels, type ContactChannelsProps } from './contact-channels.js'
export { ContactLink, type ContactLinkProps } from './contact-link.js'
