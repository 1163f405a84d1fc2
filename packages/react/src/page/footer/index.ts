export { Footer, type FooterProps } from './footer.js'
export {
  FooterLink,
  FooterLinks,
  FooterNavigation,
  FooterNote,
  FooterSection,
  type FooterLinksProps,
  type FooterSectionProps,
  type FooterSectionWidth,
} from './footer-links.js'
export { FooterCopyright, FooterLicence, type FooterCopyrightProps, type FooterLicenceProps } from './footer-licence.js'
export { FooterCrown } from './footer-crown.js'
