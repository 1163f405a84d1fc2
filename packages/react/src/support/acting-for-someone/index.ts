export { ActingForSomeone, type ActingForSomeoneProps } from './acting-for-someone.js'
