export { Webchat, type WebchatProps } from './webchat.js'
