export { Panel, PanelActions, type PanelProps } from './panel.js'
