export { CookieBanner, type CookieBannerProps } from './cookie-banner.js'
export { CookieBannerMessage, type CookieBannerMessageProps } from './cookie-banner-message.js'
