export { PhaseBanner, PhaseBannerTag, type PhaseBannerProps } from './phase-banner.js'
