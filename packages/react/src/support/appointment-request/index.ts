export { AppointmentRequest, type AppointmentRequestProps } from './appointment-request.js'
