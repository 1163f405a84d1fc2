export { Reassurance, type ReassuranceProps } from './reassurance.js'
