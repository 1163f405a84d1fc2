export * from './footer.js'
export * from './footer-links.js'
export * from './footer-licence.js'
export * from './footer-crown.js'
