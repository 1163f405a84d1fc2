export { Appointment, type AppointmentProps } from './appointment.js'
export { AppointmentRequest, type AppointmentRequestProps } from './appointment-request.js'
export type { AppointmentRequestWords } from './appointment-request.strings.js'
