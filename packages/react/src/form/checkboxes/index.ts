export { Checkbox, CheckboxDivider, type CheckboxProps } from './checkbox.js'
export * from './checkbox-items.js'
export * from './checkboxes.js'
