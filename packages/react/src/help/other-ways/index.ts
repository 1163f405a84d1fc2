export { OtherWays, type OtherWaysProps } from './other-ways.js'
