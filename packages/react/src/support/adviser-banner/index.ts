export { AdviserBanner, type AdviserBannerProps } from './adviser-banner.js'
