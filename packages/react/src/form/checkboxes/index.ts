export { Checkbox, CheckboxDivider, type CheckboxProps } from './checkbox.js'
export { CheckboxItems, type CheckboxItemsProps } from './checkbox-items.js'
export { Checkboxes, type CheckboxesProps } from './checkboxes.js'
