import type { RequestLinkWords } from '../request-links.js'

export const requestLinks: RequestLinkWords = {
  heading: 'Ask us for something else',
  links: {
    appointment: 'Ask for an appointment with an adviser',
    'what-you-need': 'Tell us if you need changes, another format or another language',
    leaflet: 'Print a leaflet with all the ways to get help',
    poster: 'Print a poster',
    survey: 'Tell us what made it hard to use this service',
  },
  kept: [
    'We keep requests for a call or an appointment, and what you tell us you need, for 90 days. Then we delete them.',
    'We keep answers to our survey for 1 year. We do not know whose they are.',
    'None of these are linked to your application, unless you give us its reference.',
  ],
}
