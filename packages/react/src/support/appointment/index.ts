export { Appointment, type AppointmentProps } from './appointment.js'
