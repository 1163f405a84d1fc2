export { TrustPanel, type TrustPanelProps } from './trust-panel.js'
