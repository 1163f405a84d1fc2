export { SelectControl, type SelectControlProps } from './select-control.js'
export { Select, type SelectProps } from './select.js'
