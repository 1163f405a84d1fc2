export { GetSupport, type GetSupportProps } from './get-support.js'
export { GetSupportPanel, type GetSupportPanelProps } from './get-support-panel.js'
