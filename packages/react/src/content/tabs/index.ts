export { Tabs, type TabsProps } from './tabs.js'
export { Tab, type TabProps } from './tab.js'
export { TabPanel } from './tab-panel.js'
export type { TabsWords } from './tabs.strings.js'
