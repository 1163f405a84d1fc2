export { Fieldset, Legend, type FieldsetProps, type LegendOptions, type LegendProps } from './fieldset.js'
