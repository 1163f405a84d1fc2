export * from './tabs.js'
export { Tab, type TabProps } from './tab.js'
export * from './tab-panel.js'
export type { TabsWords } from './tabs.strings.js'
