export { callBackPage as default } from '../../../views/call-back-page'
