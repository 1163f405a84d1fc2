export { Radio, RadioDivider, type RadioProps } from './radio.js'
export { RadioItems, type RadioItemsProps } from './radio-items.js'
export { Radios, type RadiosProps } from './radios.js'
