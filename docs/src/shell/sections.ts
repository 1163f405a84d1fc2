/** The parts of the site, in the order of the navigation. */
export const sections = [
  { name: 'Get started', path: '/get-started/' },
  { name: 'Components', path: '/components/' },
  { name: 'Guides', path: '/guides/' },
  { name: 'Search', path: '/search/' },
] as const

/** The name of one part of the site. */
export type Section = (typeof sections)[number]['name']

/** What follows every page's title. */
export const siteName = 'Handrail'
