import { basePath } from './addresses'

/** Where people find the service on the web. It is on paper and in what search engines get. */
export const siteAddress = process.env.SITE_ADDRESS ?? 'https://elections.example.com'

/** Short enough to copy by hand: `elections.example.com/register-to-vote`. */
export const webAddress = (): string => siteAddress.replace(/^https?:\/\//, '') + basePath
