export { CallBackRequest, type CallBackRequestProps } from './call-back-request.js'
