export { NotificationBanner, type NotificationBannerProps } from './notification-banner.js'
export {
  NotificationBannerHeading,
  NotificationBannerLink,
  type NotificationBannerHeadingProps,
  type NotificationBannerLinkProps,
} from './notification-banner-parts.js'
