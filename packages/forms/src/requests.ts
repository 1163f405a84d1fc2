// Apart from the main entry, as both ask for a phone number: the number plans of the world add about 30 kB after gzip.
export {
  appointmentRequest,
  type AppointmentAnswers,
  type AppointmentChoices,
  type AppointmentNeed,
  type AppointmentReach,
  type AppointmentRequestPart,
  type AppointmentTyped,
} from './fields/appointment-request.js'
export {
  type CallBackAnswers,
  type CallBackChoices,
  callBackRequest,
  type CallBackRequestPart,
  type CallBackTyped,
} from './fields/call-back-request.js'
