export { Radio, RadioDivider, type RadioProps } from './radio.js'
export * from './radio-items.js'
export * from './radios.js'
